import type { BrowserContext } from '@playwright/test';
import { expect } from '@playwright/test';
import { findSecrets, listSecrets, squeeze } from './fixtures/key-texts';
import { comeBack, createClass, test, type Visitor } from './fixtures/people';

const SECRETS = listSecrets();

type Heard = { readonly url: string; readonly type: string; readonly body: string };

/** From now on, every answer that this browser gets, whatever it asks for. */
async function listen(context: BrowserContext): Promise<Heard[]> {
  const heard: Heard[] = [];
  await context.route('**/*', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 }).catch(() => null);
    if (!answer) return route.abort().catch(() => undefined);
    const type = answer.headers()['content-type'] ?? '';
    const headers = Object.values(answer.headers()).join('\n');
    heard.push({ url: route.request().url(), type, body: `${headers}\n${await answer.text()}` });
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
  return heard;
}

/** A page as it comes, and as the client router asks for it. */
const WAYS_TO_ASK: readonly Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
];

async function askForPages({ context }: Visitor, paths: readonly string[]): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const url of paths) {
    for (const headers of WAYS_TO_ASK) {
      const answer = await context.request.get(url, { headers });
      heard.push({ url, type: answer.headers()['content-type'] ?? '', body: await answer.text() });
    }
  }
  return heard;
}

/** Every script and style that the pages name, and that these name in turn. */
async function askForStaticFiles({ context }: Visitor, pages: readonly Heard[]): Promise<Heard[]> {
  const known = new Map<string, Heard | null>();
  const waiting: string[] = [];
  const collect = (body: string) => {
    for (const [name] of body.matchAll(/static\/[\w./~-]+\.(?:js|css)/g)) {
      if (known.has(name)) continue;
      known.set(name, null);
      waiting.push(name);
    }
  };
  for (const { body } of pages) collect(body);
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    const url = `/_next/${name}`;
    const answer = await context.request.get(url);
    if (!answer.ok()) continue;
    const file = { url, type: answer.headers()['content-type'] ?? '', body: await answer.text() };
    known.set(name, file);
    collect(file.body);
  }
  return [...known.values()].filter((file) => file !== null);
}

const leaksIn = (heard: readonly Heard[]) =>
  heard.flatMap(({ url, body }) => findSecrets(SECRETS, body).map((id) => `${id} in ${url}`));

const mark = async ({ article }: Visitor) => {
  await article.drag('Some observers argue');
  await article.markAs('Hedge');
  await article.drag('should align');
  await article.markAs('Hedge');
  await article.saved();
};

test.describe('the answer key', () => {
  test('the search finds an explanation however it is written', () => {
    expect(SECRETS.length).toBeGreaterThan(100);
    const secret = SECRETS.find(({ id }) => id === 'p1-h-some-observers');
    if (!secret) throw new Error('The key has changed');
    const html = secret.text.replaceAll('“', '&#x201c;').replaceAll(' ', '&nbsp;');
    const script = JSON.stringify(JSON.stringify(secret.text)).replaceAll('”', '\\u201d');
    const streamed = `${secret.text.slice(0, 50)}"])</script><script nonce="x">self.__next_f.push([1,"${secret.text.slice(50)}`;
    for (const body of [secret.text, html, script, streamed, encodeURIComponent(secret.text)])
      expect(findSecrets([secret], `before ${body} after`)).toEqual([secret.id]);
    expect(findSecrets(SECRETS, 'Nothing of the key stands here.')).toEqual([]);
  });

  test('nothing of it reaches somebody who studies alone before handing in, and the feedback brings it', async ({
    people,
  }) => {
    const guest = await people.visitor();
    const heard = await listen(guest.context);
    await guest.article.startAlone();
    await mark(guest);
    await guest.page.reload();
    await guest.article.ready();
    const pages = [
      '/',
      '/read/whole-article',
      '/my-work',
      '/account',
      '/join',
      '/return',
      '/sign-in',
      '/nowhere',
    ];
    for (const path of pages) await guest.page.goto(path);
    await guest.page.goto('/read/whole-article');
    await guest.article.ready();
    const before = [...heard, ...(await askForPages(guest, pages))];
    for (const type of ['text/html', 'text/x-component', 'javascript', 'text/css', 'application/json'])
      expect(
        before.some((answer) => answer.type.includes(type)),
        `no ${type} was heard`,
      ).toBe(true);
    expect(leaksIn(before)).toEqual([]);

    heard.length = 0;
    await guest.article.handIn();
    await expect(guest.page.getByRole('main')).toContainText('You found 1 of 29 hedges');
    const told = findSecrets(SECRETS, heard.map(({ body }) => body).join('\n'));
    expect(told).toContain('p1-h-some-observers');
    expect(told).toContain('p1-hf-should-align');
    // As much as the feedback needs: foils on which there is no mark are not part of it.
    expect(told.filter((id) => /-[hc]f-/.test(id))).toEqual(['p1-hf-should-align']);
  });

  test('nothing of it reaches a student before handing in, not even after a classmate has', async ({
    people,
  }) => {
    const made = await createClass(await people.teacher());
    const first = await people.student(made.code, 'Ada');
    await mark(first);
    await first.article.handIn();
    const attempt = new URL(first.page.url()).pathname;

    const student = await people.student(made.code, 'Ben');
    const heard = await listen(student.context);
    await student.page.reload();
    await student.article.ready();
    await mark(student);
    const pages = [
      '/',
      '/read/whole-article',
      '/my-work',
      '/account',
      '/join',
      `/join/${made.code}`,
      '/return',
    ];
    for (const path of [...pages, attempt, '/classrooms', `/classrooms/${made.id}`])
      await student.page.goto(path);
    const elsewhere = await people.visitor();
    const heardElsewhere = await listen(elsewhere.context);
    await comeBack(elsewhere, student.returnCode);
    const asked = await askForPages(student, [...pages, attempt, `/classrooms/${made.id}`]);
    expect(leaksIn([...heard, ...heardElsewhere, ...asked])).toEqual([]);
  });

  test('no script or style of the build holds any of it, and no source is served', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const student = await people.student(made.code, 'Ada');
    await mark(student);
    await student.article.handIn();
    const attempt = new URL(student.page.url()).pathname;
    const pages = [
      ...(await askForPages(student, [
        '/',
        '/read/whole-article',
        attempt,
        '/my-work',
        '/account',
        '/nowhere',
      ])),
      ...(await askForPages(teacher, [
        '/classrooms',
        `/classrooms/${made.id}`,
        `/classrooms/${made.id}/code`,
      ])),
      ...(await askForPages(await people.visitor(), ['/join', '/return', '/sign-in'])),
    ];
    expect(findSecrets(SECRETS, pages.map(({ body }) => body).join('\n')).length).toBeGreaterThan(50);
    const files = await askForStaticFiles(student, pages);
    expect(files.filter(({ type }) => type.includes('javascript')).length).toBeGreaterThan(8);
    expect(leaksIn(files)).toEqual([]);
    // The search does reach into scripts: words of the marking page are found in them.
    expect(files.some(({ body }) => squeeze(body).includes('notsavedyettryingagain'))).toBe(true);
    for (const { url } of files) expect((await student.context.request.get(`${url}.map`)).status()).toBe(404);
  });
});
