import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { ARTICLE } from '../lib/content/catalog';
import { expectAccessible } from './fixtures/axe';
import { HttpStudent } from './fixtures/http-student';
import { comeBack, createClass, idAtTheEnd, test } from './fixtures/people';
import type { Visitor } from './fixtures/people';

/** A mark on words that stand once in the article. */
function markOn(words: string, layer: 'hedge' | 'claim' = 'hedge') {
  const start = ARTICLE.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the article`);
  return { layer, start, end: start + words.length, subType: null };
}
const FOUND = ['Some observers argue', 'some voices', 'reports circulate'].map((words) => markOn(words));
const SAFE = [
  'should align',
  'alliance commitments and national interests',
  'He avoided naming any country directly',
].map((words) => markOn(words));

async function handIn(
  baseURL: string | undefined,
  code: string,
  name: string,
  marks: ReturnType<typeof markOn>[],
) {
  const student = await HttpStudent.join(baseURL ?? '', code, name);
  await student.open();
  await student.save(marks);
  await student.handIn();
  await student.leave();
}

const table = (page: Page) =>
  page.getByRole('region', { name: 'Mark the whole article, student by student' });
const expectNames = (page: Page, names: string[]) =>
  expect(table(page).getByRole('rowheader')).toHaveText(names);

/** Everything that names somebody is out of sight. */
async function expectNoName(page: Page, ...hidden: string[]): Promise<void> {
  for (const name of hidden)
    for (const shown of await page.getByText(new RegExp(`\\b${name}\\b`)).all())
      await expect(shown).toBeHidden();
}

async function writeComment(section: Locator, label: string, text: string): Promise<void> {
  await section.getByLabel(label).fill(text);
  await section.getByRole('button', { name: 'Save the comment' }).click();
  await expect(section.getByRole('status')).toHaveText(
    'Saved. The student sees it on the page of their work.',
  );
}

test.describe('the students of a class', () => {
  test('the table says who needs what, sorts and filters by its address, and gives the files', async ({
    people,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher, '10b');
    await handIn(baseURL, made.code, 'Ana', FOUND);
    await handIn(baseURL, made.code, 'Ben', [...FOUND, ...SAFE]);
    await handIn(baseURL, made.code, '=Cem', SAFE.slice(0, 1));
    await (await HttpStudent.join(baseURL ?? '', made.code, 'Dora')).leave();
    await page.goto(`/classrooms/${made.id}/students`);

    await test.step('one sentence above, and found beside outside in every row', async () => {
      await expect(page.getByText(/^Get Dora started/)).toBeVisible();
      await expect(table(page).getByRole('row', { name: /^Ben/ })).toContainText(
        /Found 3 of 29.*of 6 marks outside/,
      );
      await expect(table(page).getByRole('row', { name: /^Dora/ })).toContainText('Not begun');
    });

    await test.step('sorted by a press on the head, and the other way round by a second', async () => {
      await expectNames(page, ['=Cem', 'Ana', 'Ben', 'Dora']);
      const outside = page.getByRole('link', { name: 'Hedges, sort by outside' });
      await outside.click();
      await expect(page).toHaveURL(/sort=hedges-outside/);
      await expectNames(page, ['Ben', '=Cem', 'Ana', 'Dora']);
      await expect(page.getByRole('columnheader', { name: /^Hedges/ })).toHaveAttribute(
        'aria-sort',
        'descending',
      );
      await outside.click();
      await expect(page).toHaveURL(/order=reversed/);
      await expectNames(page, ['Ana', '=Cem', 'Ben', 'Dora']);
    });

    await test.step('filtered by what they need', async () => {
      const only = page.getByRole('navigation', { name: 'Show only' });
      await only.getByRole('link', { name: 'Not begun 1' }).click();
      await expect(page).toHaveURL(/who=not-begun/);
      await expectNames(page, ['Dora']);
      await only.getByRole('link', { name: 'Everybody 4' }).click();
      await expect(page).not.toHaveURL(/who=/);
    });

    await test.step('another part, from the form', async () => {
      await page.getByLabel('Work').selectOption('course');
      await page.getByLabel('Sorted by').selectOption('lessons');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(page).toHaveURL(/part=course/);
      await expect(page.getByRole('region', { name: 'How far everybody is in the course' })).toBeVisible();
    });

    await test.step('the files open as tables', async () => {
      for (const [name, column] of [
        ['Gradebook', 'lessons finished'],
        ['Marks', 'verdict'],
        ['Key entries', 'facility (0 to 100)'],
      ] as const) {
        const files = page.getByRole('region', { name: 'As files for a spreadsheet' });
        const href = await files.getByRole('link', { name }).getAttribute('href');
        const file = await teacher.context.request.get(href ?? '');
        expect(file.status()).toBe(200);
        const rows = parse<Record<string, string>>(await file.body(), { bom: true, columns: true });
        expect(rows[0]).toHaveProperty([column]);
        if (name === 'Gradebook') expect(rows.map((row) => row.student)).toContain(`'=Cem`);
      }
    });

    await test.step('without a name on a projector', async () => {
      await page.goto(`/classrooms/${made.id}/students`);
      await page.getByRole('button', { name: 'Hide names' }).click();
      await expect(page.getByText(/^Get 1 student started/)).toBeVisible();
      await expectNoName(page, 'Dora', 'Ben');
      await page.getByRole('button', { name: 'Hide names' }).click();
    });

    await expectAccessible(page);
  });

  test('works where no script runs', async ({ people, browser, baseURL }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    await handIn(baseURL, made.code, 'Ana', FOUND);
    await handIn(baseURL, made.code, 'Ben', SAFE);
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await teacher.context.storageState(),
    });
    const page = await plain.newPage();
    await page.goto(`/classrooms/${made.id}/students`);
    await page.getByLabel('Sorted by').selectOption('claims-found');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/sort=claims-found/);
    await table(page).getByRole('link', { name: 'Ana', exact: true }).click();
    const section = page.getByRole('region', { name: 'Comments on the work as a whole' });
    await section.getByRole('button', { name: 'Save the comment' }).click();
    await expect(section.getByText('There are no words yet.')).toBeVisible();
    await section.getByLabel('Comment for this student').fill('Read without a script.');
    await section.getByRole('button', { name: 'Save the comment' }).click();
    await expect(section.getByRole('listitem')).toContainText('Read without a script.');
    await plain.close();
  });
});

test.describe('comments', () => {
  test('are written on an attempt and on the whole, read by the student, changed, and taken back', async ({
    people,
  }) => {
    test.setTimeout(180_000);
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher, '10b');
    const ana = await people.student(made.code, 'Ana');
    await ana.article.drag('Some observers argue');
    await ana.article.markAs('Hedge');
    await ana.article.handIn();
    const attemptId = idAtTheEnd(ana.page);

    await test.step('the teacher writes on the attempt, whose page names nobody when names are hidden', async () => {
      await page.goto(`/attempts/${attemptId}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Ana' })).toBeVisible();
      await page.getByRole('button', { name: 'Hide names' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A student/);
      await expectNoName(page, 'Ana');
      await page.getByRole('button', { name: 'Hide names' }).click();
      const section = page.getByRole('region', { name: 'Comments on this attempt' });
      await writeComment(section, 'Comment for this student', 'Look at the verbs, too.');
      await expect(section.getByRole('listitem')).toContainText('Not seen yet');
    });

    await test.step('and on the work as a whole', async () => {
      await page.getByRole('link', { name: 'All work of this student' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Ana' })).toBeVisible();
      const section = page.getByRole('region', { name: 'Comments on the work as a whole' });
      await expect(section.getByRole('listitem')).toContainText('Look at the verbs, too.');
      await writeComment(section, 'Comment for this student', 'A careful start.');
      await expect(section.getByRole('listitem')).toHaveCount(2);
      await expectAccessible(page);
    });

    await test.step('the student finds both as new, once', async () => {
      await ana.page.goto('/my-work');
      const news = ana.page.getByRole('region', { name: 'Comments from your teacher' });
      await expect(news.getByRole('listitem')).toHaveCount(2);
      await expect(news.getByText('New.')).toHaveCount(2);
      await news.getByRole('link', { name: 'Mark the whole article, attempt 1' }).click();
      await ana.page.waitForURL(`**/attempts/${attemptId}`);
      const above = ana.page.getByRole('region', { name: 'From your teacher' });
      await expect(above).toContainText('Look at the verbs, too.');
      await expect(above.getByText('New.')).toHaveCount(0);
      await expect(above.getByRole('button')).toHaveCount(0);
      await page.reload();
      await expect(page.getByText('Seen by the student')).toHaveCount(2);
    });

    await test.step('changed words are new again; what is deleted is gone, and the focus is not lost', async () => {
      const section = page.getByRole('region', { name: 'Comments on the work as a whole' });
      const item = section.getByRole('listitem').filter({ hasText: 'A careful start.' });
      await item.getByText('Change', { exact: true }).click();
      await item.getByLabel('New words').fill('');
      await item.getByRole('button', { name: 'Save the change' }).click();
      await expect(item.getByText('There are no words yet.')).toBeVisible();
      await item.getByLabel('New words').fill('A very careful start.');
      await item.getByRole('button', { name: 'Save the change' }).click();
      await expect(section.getByRole('status')).toBeFocused();
      await comeBackAndSee(ana, 'A very careful start.');
      const verbs = section.getByRole('listitem').filter({ hasText: 'Look at the verbs' });
      await verbs.getByText('Delete', { exact: true }).click();
      await verbs.getByRole('button', { name: 'Delete the comment' }).click();
      await expect(section.getByRole('status')).toHaveText('Deleted.');
      await expect(section.getByRole('status')).toBeFocused();
      await ana.page.goto(`/attempts/${attemptId}`);
      await expect(ana.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(ana.page.getByText('Look at the verbs')).toHaveCount(0);
    });

    await test.step('nobody else reads them', async () => {
      const ben = await people.student(made.code, 'Ben', { start: false });
      const other = await people.teacher();
      const at = new URL(page.url()).pathname;
      for (const { context } of [ben, other]) {
        expect((await context.request.get(at)).status()).toBe(404);
        expect((await context.request.get(`/attempts/${attemptId}`)).status()).toBe(404);
      }
      const elsewhere = await people.visitor();
      await comeBack(elsewhere, ben.returnCode);
      await expect(elsewhere.page.getByText('careful start')).toHaveCount(0);
    });
  });
});

async function comeBackAndSee({ page }: Visitor, words: string): Promise<void> {
  await page.goto('/my-work');
  const news = page.getByRole('region', { name: 'Comments from your teacher' });
  await expect(news.getByRole('listitem').filter({ hasText: words })).toContainText('New.');
}
