import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { Client } from 'pg';
import { createClass, test } from './fixtures/people';
import type { MadeClass, Visitor } from './fixtures/people';

const LESSON = 'what-did-we-read';

type Option = { readonly id: string; readonly text: string; readonly right: boolean };
type Step = {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
  readonly title: string;
  readonly many?: boolean;
  readonly options?: readonly Option[];
  readonly item?: { readonly text: string; readonly safe?: string };
};
type Work = {
  readonly id: string;
  readonly content: {
    readonly steps?: readonly Step[];
    readonly items?: readonly { readonly item: { readonly id: string } }[];
  };
};

/** What somebody works on, as the database keeps it: the modules that hold the keys are for the server only. */
async function readWork(made: MadeClass, name: string, partId: string): Promise<Work> {
  const db = new Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  try {
    const { rows } = await db.query<Work>(
      `SELECT a.id, v.content FROM "CourseAttempt" a
       JOIN "Person" p ON p.id = a."personId" JOIN "ContentVersion" v ON v.version = a."contentVersion"
       WHERE p."classroomId" = $1 AND p.name = $2 AND a."partId" = $3`,
      [made.id, name, partId],
    );
    const [work] = rows;
    if (!work) throw new Error(`${name} has not begun ${partId}`);
    return work;
  } finally {
    await db.end();
  }
}

const change = (itemId: string, answer: object) => {
  return { itemId, answer, editedAt: Date.now(), editor: randomUUID() };
};

async function post({ page }: Visitor, path: string, data: object): Promise<void> {
  const { origin } = new URL(page.url());
  const answer = await page
    .context()
    .request.post(`/api/course-attempts/${path}`, { data, headers: { origin } });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Begins lesson 1 and answers questions of it as the page would send them. */
async function workOnLesson(
  student: Visitor & { name: string },
  made: MadeClass,
  answers: (step: Step) => object | null,
): Promise<readonly Step[]> {
  await student.page.goto(`/lessons/${LESSON}`);
  await student.page.getByRole('button', { name: 'Start the lesson' }).click();
  await student.page.waitForURL('**/1');
  const { id, content } = await readWork(made, student.name, LESSON);
  const steps = content.steps ?? [];
  for (const step of steps) {
    const answer = answers(step);
    if (answer)
      await post(student, `${id}/check`, { since: 0, changes: [change(step.id, answer)], itemId: step.id });
  }
  return steps;
}

/** Answers the first question with one right option, and the texts with nothing to mark. */
const answering = (right: boolean) => (step: Step) => {
  if (step.kind === 'choose' && !step.many) {
    const option = step.options?.find((one) => one.right === right);
    return { kind: 'choose', chosen: [option?.id] };
  }
  if (step.kind !== 'mark' || !step.item?.safe) return null;
  const marks = right ? [] : [{ start: 0, end: step.item.text.indexOf(' ') }];
  return { kind: 'mark', marks, none: right };
};

const row = (page: Page, name: string) =>
  page.getByRole('region', { name: 'How far everybody is in the course' }).getByRole('row', { name });

test.describe('the course of a class', () => {
  test('the teacher sees who is where while it happens, and then what was answered', async ({ people }) => {
    test.setTimeout(120_000);
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const { page } = teacher;
    const course = page.getByRole('region', { name: 'The course', exact: true });
    await expect(course).toContainText('6 lessons and two checks wait for your class.');
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }));

    const students = [];
    for (const name of ['Ada', 'Ben', 'Cem'])
      students.push(await people.student(made.code, name, { start: false }));
    const [ada, ben, cem] = students;
    if (!ada || !ben || !cem) throw new Error('Three students');
    await expect(course).toContainText('Nobody has begun a lesson yet.');

    const steps = await workOnLesson(ada, made, answering(true));
    await workOnLesson(ben, made, answering(false));
    await workOnLesson(cem, made, answering(false));
    await test.step('without a reload, within seconds', async () => {
      await expect(course).toContainText('Nobody has finished a lesson yet; 3 of 3 are in lesson 1.');
      await expect(row(page, 'Ada')).toContainText(`step 1 of ${steps.length}`);
      await expect(course).toContainText('0 finished, 3 under way, 0 not started');
    });

    await test.step('a check that is handed in shows too, but not its result', async () => {
      await cem.page.goto('/checks/first');
      await cem.page.getByRole('link', { name: 'Start', exact: true }).click();
      await cem.page.waitForURL('**/take**');
      const { id, content } = await readWork(made, 'Cem', 'pre-test');
      const changes = (content.items ?? []).map(({ item }) =>
        change(item.id, { kind: 'flag', flagged: true }),
      );
      expect(changes).toHaveLength(32);
      await cem.page.goto('/course');
      await post(cem, `${id}/finish`, { since: 0, changes });
      await expect(row(page, 'Cem')).toContainText('done');
      await expect(course).toContainText('1 handed in the first, 0 the second');
      expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);
    });

    await test.step('the page of the lesson', async () => {
      await course.getByRole('link', { name: 'Lesson 1:' }).click();
      await page.waitForURL(`**/lessons/${LESSON}`);
      const hard = steps.find((step) => step.part === 'check-out' && answering(true)(step));
      await expect(page.getByRole('region', { name: 'What to talk about next' })).toContainText(
        `Talk next about the check-out question “${hard?.title ?? ''}”: 1 of 3 got it all right.`,
      );
      const questions = page.getByRole('region', { name: 'The questions, hardest first' });
      const safe = steps.find((step) => step.item?.safe);
      const entry = questions
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: safe?.title ?? '', exact: true }) });
      await expect(entry).toContainText(
        'There is nothing to mark: 1 of 3 left it alone, 2 had a false alarm, a mark on words that are safe.',
      );
      const right = steps.find((step) => step.kind === 'choose')?.options?.find((one) => one.right);
      await expect(
        questions
          .getByRole('listitem')
          .filter({ hasText: right?.text ?? '' })
          .last(),
      ).toContainText('1 of 3 chose it ✓ Right answer');
    });

    await test.step('the page of both checks', async () => {
      await page.goto(`/classrooms/${made.id}/checks`);
      await expect(
        page.getByText('1 of 3 has handed in the first check, nobody the second yet.'),
      ).toBeVisible();
      await expect(page.getByRole('row', { name: 'Cem' })).toContainText('handed in');
      await expect(page.getByRole('main')).not.toContainText('16 of 16');
    });

    await test.step('all of it is accessible, and nothing is wider than a phone', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of ['', `/lessons/${LESSON}`, '/checks']) {
        await page.goto(`/classrooms/${made.id}${path}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      }
    });
  });

  test('the teacher lets the class open any lesson, and takes it back', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const ada = await people.student(made.code, 'Ada', { start: false });
    await ada.page.goto('/lessons/who-says-so');
    await expect(ada.page).toHaveURL(/\/course$/);
    await teacher.page.getByRole('button', { name: 'Let them open any lesson' }).click();
    await expect(teacher.page.getByText('Students may open any lesson.')).toBeVisible();
    await ada.page.goto('/lessons/who-says-so');
    await expect(ada.page.getByRole('button', { name: 'Start the lesson' })).toBeVisible();
    await teacher.page.getByRole('button', { name: 'Let them go in order' }).click();
    await expect(teacher.page.getByText('Students take the lessons in order')).toBeVisible();
  });

  test('for a foreign teacher, a student and a learner these pages are not there', async ({ people }) => {
    const made = await createClass(await people.teacher());
    const student = await people.student(made.code, 'Ada', { start: false });
    const paths = [`/classrooms/${made.id}/lessons/${LESSON}`, `/classrooms/${made.id}/checks`];
    for (const { context } of [await people.teacher(), student, await people.guest()])
      for (const path of paths) expect((await context.request.get(path)).status(), path).toBe(404);
    const nobody = await people.visitor();
    for (const path of paths) {
      await nobody.page.goto(path);
      await expect(nobody.page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`);
    }
  });

  test('a lesson that does not exist is not found', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const answer = await teacher.context.request.get(`/classrooms/${made.id}/lessons/nowhere`);
    expect(answer.status()).toBe(404);
  });
});
