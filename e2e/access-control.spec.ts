import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { get, post, tell, type Ask } from './fixtures/ask';
import { createClass, idAtTheEnd, test, type People, type Visitor } from './fixtures/people';

const NO_CHANGES = { since: 0, changes: [] };
const NOT_AN_ID = 'whole-article';

/** A class with one student who has handed in and one who has not, and people who have no business there. */
async function makeSchool(people: People) {
  const teacher = await people.teacher();
  const made = await createClass(teacher);
  const ada = await people.student(made.code, 'Ada');
  await ada.article.drag('Some observers argue');
  await ada.article.markAs('Hedge');
  await ada.article.handIn();
  const ben = await people.student(made.code, 'Ben');
  const saving = ben.page.waitForRequest('**/api/attempts/*/marks');
  await ben.article.drag('sustained pressure');
  await ben.article.markAs('Claim');
  const open = new URL((await saving).url()).pathname.split('/')[3] ?? '';
  await ben.article.saved();
  return { teacher, classId: made.id, ada, handedIn: idAtTheEnd(ada.page), ben, open };
}

test.describe('access', () => {
  test('what belongs to somebody else answers exactly as what does not exist', async ({
    people,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const origin = new URL(baseURL ?? '').origin;
    const { teacher, classId, ada, handedIn, ben, open } = await makeSchool(people);
    const stranger = await people.teacher();
    await createClass(stranger);
    const guest = await people.guest();
    const nobody = await people.visitor();

    const page = get((id) => `/classrooms/${id}`);
    const code = get((id) => `/classrooms/${id}/code`);
    const pulse = get((id) => `/api/classrooms/${id}/pulse`);
    const attempt = get((id) => `/attempts/${id}`);
    const marks = post((id) => `/api/attempts/${id}/marks`, origin, NO_CHANGES);
    const submit = post((id) => `/api/attempts/${id}/submit`, origin, NO_CHANGES);
    const signIn = 307;
    const table: [string, Ask, string, string, Visitor, number][] = [
      ['the teacher', page, 'the class', classId, teacher, 200],
      ['the teacher', code, 'its code', classId, teacher, 200],
      ['the teacher', pulse, 'its pulse', classId, teacher, 200],
      ['the teacher', attempt, 'work handed in', handedIn, teacher, 200],
      ['the teacher', attempt, 'work under way', open, teacher, 404],
      ['the teacher', marks, 'marks of a student', open, teacher, 404],
      ['the teacher', submit, 'handing in for a student', open, teacher, 404],
      ['the owner', attempt, 'own work', handedIn, ada, 200],
      ['the owner', marks, 'own marks', open, ben, 200],
    ];
    const others: [string, Visitor][] = [
      ['a teacher of another class', stranger],
      ['a classmate', ben],
      ['a guest', guest],
    ];
    for (const [who, visitor] of others) {
      table.push([who, page, 'the class', classId, visitor, 404]);
      table.push([who, code, 'its code', classId, visitor, 404]);
      table.push([who, pulse, 'its pulse', classId, visitor, 404]);
      table.push([who, attempt, 'work handed in', handedIn, visitor, 404]);
      table.push([who, marks, 'marks handed in', handedIn, visitor, 404]);
      table.push([who, submit, 'work handed in once more', handedIn, visitor, 404]);
    }
    table.push(['a classmate', attempt, 'work under way', open, ada, 404]);
    table.push(['a classmate', marks, 'marks under way', open, ada, 404]);
    table.push(['a classmate', submit, 'handing in for another', open, ada, 404]);
    table.push(['nobody', page, 'the class', classId, nobody, signIn]);
    table.push(['nobody', code, 'its code', classId, nobody, signIn]);
    table.push(['nobody', pulse, 'its pulse', classId, nobody, 401]);
    table.push(['nobody', attempt, 'work handed in', handedIn, nobody, signIn]);
    table.push(['nobody', marks, 'marks under way', open, nobody, 401]);
    table.push(['nobody', submit, 'handing in for another', open, nobody, 401]);

    for (const [who, ask, what, id, { context }, status] of table) {
      const told = await tell(await ask(context, id), id);
      expect(told.status, `${who}: ${what}`).toBe(status);
      if (status === 200) continue;
      for (const other of [randomUUID(), NOT_AN_ID])
        expect(await tell(await ask(context, other), other), `${who}: ${what}, as ${other}`).toEqual(told);
      if (status === signIn) expect(told.location).toMatch(/^\/sign-in\?next=/);
    }

    await test.step('and nothing of it changed anything', async () => {
      await ben.page.reload();
      await ben.article.ready();
      await expect(ben.article.marks).toHaveText([/“sustained pressure”/]);
    });
  });

  test('pages for the signed-in send nobody to the sign-in page, and a teacher’s pages no one else', async ({
    people,
  }) => {
    const nobody = await people.visitor();
    for (const path of ['/read/whole-article', '/account', '/classrooms', '/classrooms/new']) {
      await nobody.page.goto(path);
      await expect(nobody.page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`);
    }
    const { context } = await people.guest();
    for (const path of ['/classrooms', '/classrooms/new', '/read/no-such-exercise', '/nowhere'])
      expect((await context.request.get(path)).status(), path).toBe(404);
  });

  test('a page of another site cannot change anything', async ({ people, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    const { ben, open, teacher } = await makeSchool(people);
    const evil = 'http://evil.example';
    const attacks: Record<string, string>[] = [
      { origin: evil },
      { origin: evil, 'sec-fetch-site': 'cross-site' },
      { origin, 'sec-fetch-site': 'cross-site' },
      { origin, 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
      { origin: evil, 'content-type': 'text/plain' },
    ];
    for (const headers of attacks) {
      for (const path of [`/api/attempts/${open}/marks`, `/api/attempts/${open}/submit`]) {
        const answer = await ben.context.request.post(path, { data: JSON.stringify(NO_CHANGES), headers });
        expect(answer.status(), `${path} with ${JSON.stringify(headers)}`).toBe(403);
      }
    }
    await ben.page.reload();
    await ben.article.ready();

    // A form of ours, sent as a page without scripts would send it, from there and from here.
    const html = await (await teacher.context.request.get('/classrooms/new')).text();
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
    const fields = Object.fromEntries(
      hidden.map(([, name = '', value = '']) => [
        name,
        value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      ]),
    );
    const send = (name: string, headers: Record<string, string>) =>
      teacher.context.request.post('/classrooms/new', {
        multipart: { ...fields, name },
        headers,
        maxRedirects: 0,
      });
    expect((await send('From there', { origin: evil })).status()).toBeGreaterThanOrEqual(400);
    expect((await send('From here', { origin })).status()).toBe(303);
    await teacher.page.goto('/classrooms');
    await expect(teacher.page.getByRole('link', { name: 'From here' })).toBeVisible();
    await expect(teacher.page.getByText('From there')).toHaveCount(0);

    // Signing in, out or joining needs a token that another site cannot read.
    const nobody = await people.visitor();
    await nobody.context.request.post('/api/auth/callback/guest', {
      form: { json: 'true' },
      headers: { origin: evil },
    });
    expect((await nobody.context.cookies()).filter(({ name }) => name.includes('session'))).toEqual([]);
    await ben.context.request.post('/api/auth/signout', {
      form: { json: 'true' },
      headers: { origin: evil },
    });
    expect((await ben.context.request.get('/account')).url()).toContain('/account');
  });

  test('a form cannot be made to copy the marks of somebody else', async ({ people }) => {
    const owner = await people.guest();
    await owner.article.drag('Some observers argue');
    await owner.article.markAs('Hedge');
    await owner.article.handIn();
    const foreign = idAtTheEnd(owner.page);

    const thief = await people.guest();
    await thief.article.drag('sustained pressure');
    await thief.article.markAs('Claim');
    await thief.article.handIn();
    const setAll = async (name: string) => {
      // Not before React has taken over the form: it would put its own values back.
      await thief.page.waitForLoadState('networkidle');
      await thief.page
        .locator(`input[name="${name}"]`)
        .evaluateAll(
          (inputs: HTMLInputElement[], value) => inputs.forEach((input) => (input.value = value)),
          foreign,
        );
    };
    await setAll('attemptId');
    await thief.page.getByRole('button', { name: 'Try again with my marks' }).click();
    await expect(thief.page.getByRole('heading', { name: 'There is nothing here to read' })).toBeVisible();

    await thief.page.goto('/read/whole-article');
    await setAll('copyFrom');
    await thief.page.getByRole('button', { name: 'Try again with my marks' }).click();
    await thief.article.ready();
    await expect(thief.article.marks).toHaveCount(0);
  });
});
