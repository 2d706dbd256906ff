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
  readonly item?: {
    readonly text: string;
    readonly safe?: string;
    readonly spans: readonly { readonly outer: string; readonly core?: string }[];
    readonly foils: readonly { readonly quote: string }[];
  };
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

/** A check-out text with something to mark and safe words beside it. */
const isTempting = ({ part, kind, item }: Step) =>
  part === 'check-out' && kind === 'mark' && item?.spans.length === 1 && item.foils.length > 0;

/** Marks in that text: the words that matter, the safe ones, or all of it. */
const marking = (what: 'core' | 'foil' | 'all') => (step: Step) => {
  const { item } = step;
  if (!isTempting(step) || !item) return null;
  const [span, foil] = [item.spans[0], item.foils[0]];
  const quote = { core: span?.core ?? span?.outer, foil: foil?.quote, all: item.text }[what] ?? '';
  const start = item.text.indexOf(quote);
  return { kind: 'mark', marks: [{ start, end: start + quote.length }], none: false };
};

const row = (page: Page, name: string) =>
  page.getByRole('region', { name: 'How far everybody is in the course' }).getByRole('row', { name });

test.describe('the course of a class', () => {
  test('the teacher sees who is where while it happens, and then what was answered', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const { page } = teacher;
    const course = page.getByRole('region', { name: 'The course', exact: true });
    const lead = page.getByRole('region', { name: 'The course: what to talk about next' });
    await expect(page.getByRole('link', { name: 'Plan the lesson' })).toHaveAttribute('href', '/guide');
    await expect(course).toContainText('6 lessons and two checks wait for your class.');
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }));

    const students = [];
    for (const name of ['Ada', 'Ben', 'Cem'])
      students.push(await people.student(made.code, name, { start: false }));
    const [ada, ben, cem] = students;
    if (!ada || !ben || !cem) throw new Error('Three students');
    await expect(lead).toContainText('Nobody has begun a lesson yet.');

    const steps = await workOnLesson(ada, made, answering(true));
    await workOnLesson(ben, made, answering(false));
    await workOnLesson(cem, made, answering(false));
    await test.step('without a reload, within seconds', async () => {
      await expect(lead).toContainText('Nobody has finished a lesson yet; 3 of 3 are in lesson 1.');
      await expect(row(page, 'Ada')).toContainText(`step 1 of ${steps.length}`);
      await expect(course).toContainText('0 finished, 3 under way, 0 not started');
    });

    await test.step('a check that is handed in shows too, but not its result', async () => {
      await cem.page.goto('/checks/first');
      await cem.page.getByRole('button', { name: 'Start', exact: true }).click();
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
        'There is nothing to mark: 1 of 3 left it alone, 2 had a false alarm (a mark on words that are safe).',
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

  test('whoever paints everything is counted as marking far too much, not as having found it', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const answers = { Ada: 'core', Ben: 'all', Cem: 'foil', Eli: 'all' } as const;
    let steps: readonly Step[] = [];
    for (const [name, what] of Object.entries(answers)) {
      const student = await people.student(made.code, name, { start: false });
      steps = await workOnLesson(student, made, marking(what));
    }
    const { page } = teacher;
    const asked = steps.find(isTempting);
    await page.goto(`/classrooms/${made.id}/lessons/${LESSON}`);
    await expect(page.getByRole('region', { name: 'What to talk about next' })).toContainText(
      `Talk next about the check-out question “${asked?.title ?? ''}”: 1 of 4 got it all right. ` +
        'Of 4: 1 found it; 2 marked far too much; 1 had a false alarm (a mark on words that are safe).',
    );
    const questions = page.getByRole('region', { name: 'The questions, hardest first' });
    await expect(questions).toContainText(
      `3 students marked “${asked?.item?.foils[0]?.quote ?? ''}”, which is safe.`,
    );
    await expect(questions.getByRole('listitem').filter({ has: page.getByRole('heading') })).toHaveCount(1);
    await expect(questions).toContainText('questions nobody has answered yet:');
  });

  test('names are covered by a switch, without a reload, for this tab, on every page of the class', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const ada = await people.student(made.code, 'Adamaria', { start: false });
    await workOnLesson(ada, made, answering(true));
    const { page } = teacher;
    const path = `/classrooms/${made.id}`;
    const name = page.getByText('Adamaria');
    await page.goto(path);
    await expect(name.first()).toBeVisible();
    await test.step('by keyboard', async () => {
      const button = page.getByRole('button', { name: 'Hide names' });
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      for (const one of await name.all()) await expect(one).toBeHidden();
      await expect(page.getByText('Names are hidden').first()).toBeVisible();
    });
    await test.step('also after a reload, on the other pages, and in news', async () => {
      for (const below of ['', `/lessons/${LESSON}`, '/checks']) {
        await page.goto(`${path}${below}`);
        await expect(page.getByRole('button', { name: 'Hide names' })).toHaveAttribute(
          'aria-pressed',
          'true',
        );
        for (const one of await name.all()) await expect(one).toBeHidden();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      }
      await page.goto(path);
      const bea = await people.student(made.code, 'Beatrix');
      await bea.article.drag('Some observers argue');
      await bea.article.markAs('Hedge');
      await bea.article.handIn();
      await expect(page.getByText('1 student handed in.')).toBeVisible();
      await expect(page.getByText('Beatrix handed in.')).toBeHidden();
    });
    await test.step('another tab shows them', async () => {
      const other = await teacher.context.newPage();
      await other.goto(path);
      await expect(other.getByText('Adamaria').first()).toBeVisible();
    });
    await page.getByRole('button', { name: 'Hide names' }).click();
    await expect(name.first()).toBeVisible();
  });

  test('the pages of a class print without their buttons, and no table is cut off', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    for (const name of ['Ada', 'Maximiliane-Charlotte'])
      await workOnLesson(await people.student(made.code, name, { start: false }), made, answering(true));
    const { page } = teacher;
    // A sheet of A4 between its margins.
    await page.setViewportSize({ width: 680, height: 1000 });
    for (const below of ['', `/lessons/${LESSON}`, '/checks']) {
      await page.goto(`/classrooms/${made.id}${below}`);
      await expect(page.getByRole('button', { name: 'Hide names' })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
      const cut = await page.evaluate(
        () =>
          [...document.querySelectorAll('table')].filter(
            (table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          ).length,
      );
      expect(cut).toBe(0);
      await page.emulateMedia({ media: null });
    }
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
