import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { MISCONCEPTION, WRONG_ENTRY } from '../prisma/seed/simulated-class';
import { comeToDueDate, inParts, listGrades, listThirty, saveWork } from './fixtures/class-of-thirty';
import type { StoredGrade } from './fixtures/class-of-thirty';
import { HttpStudent } from './fixtures/http-student';
import { waitUntilLive } from './fixtures/live-page';
import { createClass, test, type StudentVisitor } from './fixtures/people';

/** In browsers that are seen; all others send the same requests. */
const SEEN = ['Nils', 'Anouk'];
const REASON =
  'It names the landscape: the chessboard, the sanctions and the alliances are all told before it.';
const WHY_ADDED = 'Nobody can say which landscape is meant here.';
const WHY_OUT = 'The sentence before it tells what this landscape is. Ayla is right.';
const WHY_BACK = 'I want to talk about it with you first, tomorrow.';

/** One of the two fields that ask for words of the text. */
async function typeWords(page: Page, field: string, words: string): Promise<void> {
  const group = page.getByRole('group', { name: field, exact: true });
  await group.getByText('Type the words instead').click();
  await group.getByLabel('Words from the text').fill(words);
  await group.getByRole('button', { name: 'Find these words' }).click();
  await expect(group.locator('q')).toHaveText(words);
}

/** Sees who would move, and what the preview says of each. */
async function preview(page: Page, inside = page.locator('#change')) {
  await inside.getByRole('button', { name: 'Show who would move' }).click();
  await expect(inside.getByRole('heading', { name: 'What would change' })).toBeVisible();
  // The table may be folded.
  const rows = inside.locator('tbody tr');
  const moves = await rows.evaluateAll((all) =>
    all.map((row) => {
      const [name, ...layers] = [...row.children].map((cell) => cell.textContent ?? '');
      const [hedge, claim] = layers.map((text) => /(\d+) .*?(\d+) /.exec(text)?.slice(1, 3).map(Number));
      return { name: (name ?? '').split(' attempt')[0]?.trim(), hedge, claim };
    }),
  );
  return moves;
}

async function apply(page: Page, label: string, inside = page.locator('#change')): Promise<void> {
  await inside.getByRole('button', { name: label }).click();
  await expect(page.getByText('and all work was graded anew.')).toBeVisible({ timeout: 30_000 });
}

const rounded = (grades: readonly StoredGrade[]) =>
  new Map(
    grades.map(({ name, hedge, claim }) => [name, { hedge: Math.round(hedge), claim: Math.round(claim) }]),
  );

/** What a preview says and what came of it are the same, for everybody. */
function expectAsPreviewed(
  moves: Awaited<ReturnType<typeof preview>>,
  before: readonly StoredGrade[],
  after: readonly StoredGrade[],
): void {
  const [from, to] = [rounded(before), rounded(after)];
  for (const [name, old] of from) {
    const move = moves.find((one) => one.name === name);
    const told = {
      hedge: move?.hedge ?? [old.hedge, old.hedge],
      claim: move?.claim ?? [old.claim, old.claim],
    };
    const now = to.get(name);
    expect(told, name).toEqual({ hedge: [old.hedge, now?.hedge], claim: [old.claim, now?.claim] });
  }
}

const plain = (grades: readonly StoredGrade[]) =>
  grades.map(({ name, hedge, claim, result }) => ({ name, hedge, claim, result }));

async function markThere({ article }: StudentVisitor, phrase: string, layer: 'Hedge' | 'Claim') {
  await article.drag(phrase);
  await article.markAs(layer);
  await article.tools.getByRole('button', { name: 'Done' }).click();
}

test('a class of thirty: from the assignment to a contested key entry, its change and its taking back', async ({
  people,
  browser,
  baseURL,
}) => {
  test.setTimeout(480_000);
  if (!baseURL) throw new Error('The tests have no address');
  const teacher = await people.teacher();
  const { page } = teacher;
  const made = await createClass(teacher, '10c Social studies');
  const home = `/classrooms/${made.id}`;

  await test.step('the teacher adds an entry to the key, by mistake', async () => {
    await page.goto(`${home}/key`);
    await page.getByRole('button', { name: 'Add a hedge to the key' }).click();
    await typeWords(page, 'The words that matter', WRONG_ENTRY.core);
    await typeWords(page, 'The widest fair mark', WRONG_ENTRY.outer);
    await page.getByLabel('Kind', { exact: true }).selectOption(WRONG_ENTRY.subType);
    await page.getByLabel('Why it belongs in the key').fill(WHY_ADDED);
    await page.getByRole('button', { name: 'Take it into the change' }).click();
    await page.getByLabel('Why', { exact: true }).fill(WHY_ADDED);
    expect(await preview(page)).toEqual([]);
    await apply(page, 'Apply the change');
  });

  await test.step('and gives the class the whole article, due tomorrow', async () => {
    await page.goto(`${home}/assignments/new`);
    await page.getByLabel('What is to be done').selectOption('whole-article');
    const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
    await page.getByLabel('Day').fill(tomorrow);
    await page.getByRole('radio', { name: /^Late work is taken/ }).check();
    await page.getByLabel('Number of attempts').fill('2');
    await page.getByRole('button', { name: 'Give it to the class' }).click();
    await page.waitForURL(/\/assignments(\/[0-9a-f-]{36})?$/);
  });

  const thirty = await listThirty();
  const students = new Map<string, HttpStudent>();
  const nils = await people.student(made.code, 'Nils');
  const anouk = await people.student(made.code, 'Anouk');

  await test.step('thirty join; those who are there mark and hand in', async () => {
    const unseen = thirty.filter(({ name }) => !SEEN.includes(name));
    await inParts(unseen, async (one) => {
      const student = await HttpStudent.join(baseURL, made.code, one.name);
      students.set(one.name, student);
      await saveWork(student, one);
    });
    const inTime = unseen.filter(({ kind, marks }) => marks && kind !== 'late');
    await inParts(inTime, async ({ name }) => students.get(name)?.handIn());
    await expect(nils.page.getByRole('complementary', { name: 'From your teacher' })).toContainText('Due');
    await markThere(nils, MISCONCEPTION.quote, 'Hedge');
    await markThere(nils, WRONG_ENTRY.core, 'Hedge');
    await markThere(nils, 'Some observers argue', 'Hedge');
    await nils.article.handIn();
    await markThere(anouk, MISCONCEPTION.quote, 'Hedge');
    await anouk.article.saved();
    await page.goto(`${home}/live`);
    await expect(page.getByRole('heading', { name: 'Handed in (25)' })).toBeVisible();
  });

  await test.step('three hand in late, two never do', async () => {
    await comeToDueDate(made.id);
    const late = thirty.filter(({ name, kind }) => kind === 'late' && !SEEN.includes(name));
    await inParts(late, async ({ name }) => students.get(name)?.handIn());
    await anouk.article.handIn();
    await page.goto(`${home}/assignments`);
    await page.getByRole('link', { name: 'Mark the whole article' }).click();
    await expect(page.getByRole('heading', { name: 'Done: 25' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Late: 3' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Late: 3' })).toContainText('Anouk');
    await expect(page.getByRole('region', { name: 'Missing: 2' })).toContainText('Dario');
  });

  await test.step('the heat map shows what most of them believe although the key does not', async () => {
    await page.goto(`${home}/article`);
    await expect(page.getByText('What to talk about next').locator('..')).toContainText(MISCONCEPTION.quote);
    const clusters = page.getByRole('region', { name: 'Marked by many, not in the key' });
    const first = clusters.getByRole('listitem').first();
    await expect(first).toContainText(MISCONCEPTION.quote);
    const [, marked] = /(\d+) of 28 marked it as a hedge/.exec((await first.textContent()) ?? '') ?? [];
    expect(Number(marked)).toBeGreaterThan(14);
    await first.getByRole('link', { name: 'See it in the text' }).click();
    const panel = page.getByRole('complementary', { name: 'What the class did there' });
    await expect(panel).toContainText(MISCONCEPTION.quote);
    await expect(panel).toContainText(`${marked} of 28`);
  });

  await test.step('the items flag the entry with which the strongest disagree, and lead to it in the key', async () => {
    await page.goto(`${home}/items`);
    await expect(page.getByRole('main')).toContainText(
      `Look at this key entry again: “${WRONG_ENTRY.outer}”`,
    );
    const again = page.getByRole('region', { name: 'Where the strongest third disagree with the key' });
    // Other places may quote a sentence with these words in it.
    const itself = page.getByRole('link', { name: `“${WRONG_ENTRY.outer}”`, exact: true });
    const flagged = again.getByRole('listitem').filter({ has: itself });
    await expect(flagged).toContainText('All 10 strongest students left it out');
    await flagged.getByRole('link', { name: /See it in the key/ }).click();
    await page.waitForURL(/\/key\?entry=/);
    await expect(page.getByRole('heading', { name: /hedge, to find/ })).toBeVisible();
  });

  const ayla = students.get('Ayla');
  if (!ayla) throw new Error('Ayla is not there');
  const context = waitUntilLive(
    await browser.newContext({ storageState: await ayla.asks.storageState(), baseURL }),
  );
  const hers = await context.newPage();
  const entryOf = () => hers.locator('details.note-entry').filter({ hasText: WRONG_ENTRY.outer });

  await test.step('a careful student contests it', async () => {
    await hers.goto(`/attempts/${ayla.attemptId}`);
    await entryOf().locator('summary').first().click();
    await entryOf().getByRole('link', { name: 'I see this differently' }).click();
    await hers.getByLabel('What do you see in the text?').fill(REASON);
    await hers.getByRole('button', { name: 'Send it to my teacher' }).click();
    await expect(hers.getByRole('main')).toContainText('Your teacher has not answered yet');
  });

  const before = await listGrades(made.id);
  expect(before).toHaveLength(28);

  await test.step('the teacher reads the reason, sees who would move, and takes the entry out of the key', async () => {
    await page.goto(`${home}/disputes`);
    const place = page.getByRole('listitem').filter({ hasText: REASON }).first();
    await expect(place).toContainText('Ayla');
    await place.getByRole('link', { name: 'Change the key for this class' }).click();
    await page.waitForURL(/\/key\?dispute=/);
    await page.getByRole('button', { name: 'Take it out of the key' }).click();
    await page.getByLabel('Why', { exact: true }).fill(WHY_OUT);
    await page.getByRole('radio', { name: /^Grade anew(?!, but)/ }).check();
    await expect(page.getByText('It also answers 1 contest of this place')).toBeVisible();
    const moves = await preview(page);
    expect(moves.length).toBeGreaterThan(5);
    await apply(page, 'Apply the change');
    expectAsPreviewed(moves, before, await listGrades(made.id));
  });

  await test.step('the student sees what changed and why', async () => {
    await hers.goto(`/attempts/${ayla.attemptId}`);
    const changes = hers.getByRole('region', { name: 'New: what changed in your grade' });
    await expect(changes).toContainText(WHY_OUT);
    const old = before.find(({ name }) => name === 'Ayla');
    const now = (await listGrades(made.id)).find(({ name }) => name === 'Ayla');
    expect(now?.hedge).toBeGreaterThan(old?.hedge ?? 100);
    await expect(changes).toContainText(String(Math.round(now?.hedge ?? NaN)));
  });

  await test.step('the teacher takes the change back, and every grade is what it was', async () => {
    await page.goto(`${home}/key`);
    const change = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Change 2' }) });
    await change.getByText('Take change 2 back').click();
    await change.getByLabel('Why it is taken back').fill(WHY_BACK);
    const changed = await listGrades(made.id);
    const moves = await preview(page, change);
    await apply(page, 'Take it back', change);
    const after = await listGrades(made.id);
    expectAsPreviewed(moves, changed, after);
    expect(plain(after)).toEqual(plain(before));
    await page.goto(`${home}/disputes`);
    await expect(page.getByRole('main')).toContainText(REASON);
    await hers.goto(`/attempts/${ayla.attemptId}`);
    await expect(hers.getByRole('main')).toContainText(WHY_BACK);
  });

  await context.close();
  await Promise.all([...students.values()].map((student) => student.leave()));
});
