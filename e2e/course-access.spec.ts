import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { get, post, tell, type Ask } from './fixtures/ask';
import { LessonPage } from './fixtures/lesson-page';
import { createClass, test, type StudentVisitor, type Visitor } from './fixtures/people';

const LESSON = 'what-did-we-read';
const NO_CHANGES = { since: 0, changes: [] };
const CHECK = { ...NO_CHANGES, itemId: 'any' };
const NOT_AN_ID = 'not-an-id';

/** Starts the first lesson, and tells the id under which its answers are saved. */
async function startLesson({ page }: StudentVisitor): Promise<string> {
  await page.goto(`/lessons/${LESSON}`);
  await page.getByRole('button', { name: 'Start the lesson' }).click();
  await page.waitForURL(`**/lessons/${LESSON}/1`);
  const steps = await new LessonPage(page).countSteps();
  for (let step = 2; step <= steps; step += 1) {
    const saving = page.waitForRequest('**/api/course-attempts/*/answers');
    saving.catch(() => null);
    await page.goto(`/lessons/${LESSON}/${step}`);
    if (await page.locator('[data-step-kind]').count())
      return new URL((await saving).url()).pathname.split('/')[3] ?? '';
  }
  throw new Error('No step saves an answer');
}

test.describe('access to the course', () => {
  test('work of somebody else and pages of a class answer exactly as what does not exist', async ({
    people,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const origin = new URL(baseURL ?? '').origin;
    const teacher = await people.teacher();
    const { id: classId, code } = await createClass(teacher);
    const ada = await people.student(code, 'Ada', { start: false });
    const ben = await people.student(code, 'Ben', { start: false });
    const work = await startLesson(ada);
    const stranger = await people.teacher();
    await createClass(stranger);
    const guest = await people.guest();
    const nobody = await people.visitor();

    const answers = post((id) => `/api/course-attempts/${id}/answers`, origin, NO_CHANGES);
    const check = post((id) => `/api/course-attempts/${id}/check`, origin, CHECK);
    const finish = post((id) => `/api/course-attempts/${id}/finish`, origin, NO_CHANGES);
    const lesson = get((id) => `/classrooms/${id}/lessons/${LESSON}`);
    const checks = get((id) => `/classrooms/${id}/checks`);
    const table: [string, Ask, string, string, Visitor, number][] = [
      ['the owner', answers, 'own answers', work, ada, 200],
      ['the teacher', lesson, 'a lesson of the class', classId, teacher, 200],
      ['the teacher', checks, 'checks of the class', classId, teacher, 200],
      ['the teacher', answers, 'answers of a student', work, teacher, 404],
      ['the teacher', check, 'a check for a student', work, teacher, 404],
      ['the teacher', finish, 'finishing for a student', work, teacher, 404],
      ['nobody', answers, 'answers', work, nobody, 401],
      ['nobody', check, 'a check', work, nobody, 401],
      ['nobody', finish, 'finishing', work, nobody, 401],
      ['nobody', lesson, 'a lesson of the class', classId, nobody, 307],
      ['nobody', checks, 'checks of the class', classId, nobody, 307],
    ];
    const others: [string, Visitor][] = [
      ['a teacher of another class', stranger],
      ['a classmate', ben],
      ['a guest', guest],
    ];
    for (const [who, visitor] of others)
      for (const [ask, what, id] of [
        [answers, 'answers', work],
        [check, 'a check', work],
        [finish, 'finishing', work],
        [lesson, 'a lesson of the class', classId],
        [checks, 'checks of the class', classId],
      ] as const)
        table.push([who, ask, what, id, visitor, 404]);

    for (const [who, ask, what, id, { context }, status] of table) {
      const told = await tell(await ask(context, id), id);
      expect(told.status, `${who}: ${what}`).toBe(status);
      if (status === 200) continue;
      for (const other of [randomUUID(), NOT_AN_ID])
        expect(await tell(await ask(context, other), other), `${who}: ${what}, as ${other}`).toEqual(told);
    }
    const attacks: Record<string, string>[] = [
      { origin: 'http://evil.example' },
      { origin, 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ];
    for (const headers of attacks)
      for (const end of ['answers', 'check', 'finish']) {
        const answer = await ada.context.request.post(`/api/course-attempts/${work}/${end}`, {
          data: CHECK,
          headers,
        });
        expect(answer.status(), `${end} with ${JSON.stringify(headers)}`).toBe(403);
      }
  });

  test('the key is for teachers, and a lesson of a class opens in its turn', async ({ people }) => {
    const teacher = await people.teacher();
    const { code } = await createClass(teacher);
    const ada = await people.student(code, 'Ada', { start: false });
    const guest = await people.guest();
    const nobody = await people.visitor();
    for (const path of ['/guide/key', '/print/key']) {
      const open = async ({ context }: Visitor) =>
        (await context.request.get(path, { maxRedirects: 0 })).status();
      expect(await open(teacher), path).toBe(200);
      expect(await open(ada), path).toBe(404);
      expect(await open(guest), path).toBe(404);
      expect(await open(nobody), path).toBe(307);
    }
    for (const path of ['/lessons/how-sure', '/lessons/how-sure/3', '/lessons/how-sure/end']) {
      await ada.page.goto(path);
      await expect(ada.page, path).toHaveURL('/course');
      await guest.page.goto(path);
      // A self-learner is free to begin anywhere; a step needs a beginning.
      await expect(guest.page, path).toHaveURL('/lessons/how-sure');
    }
    await ada.page.goto('/read/article-6-hedges');
    await expect(ada.page.getByRole('heading', { name: 'This is not open yet' })).toBeVisible();
    await expect(ada.page.getByRole('main')).toContainText('Finish the lessons before it first.');
  });
});
