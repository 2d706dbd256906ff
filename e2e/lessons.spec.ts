import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ArticlePage } from './fixtures/article-page';
import { findSecrets, listLessonSecrets } from './fixtures/key-texts';
import { LessonPage } from './fixtures/lesson-page';
import { createClass, test } from './fixtures/people';

const LESSONS = [
  'what-did-we-read',
  'who-says-so',
  'how-sure',
  'claim-or-not',
  'frames-and-checking',
  'reading-the-whole',
];

/** Marks the first word of the article part with a key and hands it in, without a pointer. */
async function markByKeys(page: Page, lesson: LessonPage): Promise<void> {
  const article = new ArticlePage(page);
  await lesson.press(page.getByRole('link', { name: /^(Mark this part of the article|Go on marking)$/ }));
  await page.waitForURL('**/read/*');
  const handIn = page.getByRole('button', { name: 'Hand in', exact: true }).first();
  await expect(handIn).toBeEnabled();
  await lesson.tabTo(article.cursor);
  await page.keyboard.press('c');
  await page.keyboard.press('h');
  await article.saved();
  await lesson.press(handIn);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/attempts/*');
}

async function walk(page: Page, id: string): Promise<void> {
  const lesson = new LessonPage(page);
  await page.goto(`/lessons/${id}`);
  await lesson.press(page.getByRole('button', { name: 'Start the lesson' }));
  await page.waitForURL(`**/lessons/${id}/1`);
  const steps = await lesson.countSteps();
  for (let step = 1; step <= steps; step += 1) {
    await expect(page.getByText(`Step ${step} of ${steps}`, { exact: true })).toBeVisible();
    if (await lesson.asks()) {
      await lesson.answer();
      await lesson.check();
      await lesson.rate();
    } else if (await page.getByRole('link', { name: /^(Mark this part|Go on marking)/ }).count()) {
      await markByKeys(page, lesson);
      await page.goto(`/lessons/${id}/${step}`);
      await expect(page.getByRole('region', { name: 'What you handed in' })).toBeVisible();
    }
    await lesson.goOn();
  }
  await page.waitForURL(`**/lessons/${id}/end`);
  await lesson.press(page.getByRole('button', { name: 'Finish the lesson' }));
  await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
}

test.describe('the six lessons', () => {
  test('a student goes through all of them in order with keys alone', async ({ people }) => {
    test.setTimeout(600_000);
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const { page } = await people.student(made.code, 'Noor', { start: false });
    for (const [at, id] of LESSONS.entries()) {
      const following = LESSONS[at + 1];
      if (following) {
        // Not open yet: its address leads back to the course.
        await page.goto(`/lessons/${following}`);
        await page.waitForURL('**/course');
      }
      await walk(page, id);
    }
    await page.goto('/course');
    await expect(page.getByText('Finished, ', { exact: false })).toHaveCount(LESSONS.length);
  });

  test('an answer outlives a lost network, a closed page and a second window', async ({ people }) => {
    const { page, context } = await people.guest();
    await page.goto(`/lessons/${LESSONS[0]}`);
    await page.getByRole('button', { name: 'Start the lesson' }).click();
    await page.waitForURL('**/1');
    const asking = await findStep(page, LESSONS[0] ?? '', 'radio');
    const live = page.waitForResponse((answer) => answer.url().endsWith('/answers') && answer.ok());
    await page.reload();
    await live;
    // Nothing is answered yet, so nothing is called saved.
    await expect(page.locator('[data-save-state]')).toHaveCount(0);
    await context.setOffline(true);
    await page.getByRole('radio').nth(1).check();
    await expect(page.getByText('Not saved yet, trying again.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.getByText('We cannot reach Says Who right now.', { exact: false })).toBeVisible({
      timeout: 30_000,
    });
    await page.close();
    await context.setOffline(false);
    const second = await context.newPage();
    await second.goto(asking);
    await expect(second.getByRole('radio').nth(1)).toBeChecked();
    await expect(second.locator('[data-save-state="saved"]')).toBeVisible();
    await second.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(second.locator('[data-outcome]')).not.toBeEmpty();
    const third = await context.newPage();
    await third.goto(asking);
    await expect(third.locator('[data-outcome]')).not.toBeEmpty();
    await expect(third.getByRole('radio').nth(1)).toBeChecked();
  });

  test('a skipped step is what the way on leads to, and the end lists what was not right', async ({
    people,
  }) => {
    const { page } = await people.guest();
    const lesson = new LessonPage(page);
    await page.goto('/lessons/how-sure');
    await page.getByRole('button', { name: 'Start the lesson' }).click();
    await page.waitForURL('**/lessons/how-sure/1');
    await expect(lesson.heading).toBeFocused();
    const steps = await lesson.countSteps();
    const asking: number[] = [];
    let exercise = 0;
    for (let step = 1; step <= steps; step += 1) {
      await page.goto(`/lessons/how-sure/${step}`);
      if (await lesson.asks()) asking.push(step);
      else if (await page.getByRole('link', { name: 'Mark this part of the article' }).count())
        exercise = step;
    }
    const [answered, skipped, ...rest] = asking;
    // However far one looked, the first step without an answer comes next.
    await page.goto('/course');
    await expect(page.getByText(`Begun. Next is step ${answered} of ${steps}`)).toBeVisible();
    for (const step of [answered, ...rest]) {
      await page.goto(`/lessons/how-sure/${step}`);
      await lesson.answer();
      await lesson.check();
    }
    await page.goto('/lessons/how-sure');
    await page.getByRole('link', { name: `Go on with step ${skipped}` }).click();
    await page.waitForURL(`**/lessons/how-sure/${skipped}`);
    await lesson.answer();
    await lesson.check();
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.waitForURL(`**/lessons/how-sure/${(skipped ?? 0) - 1}`);
    await page.goto(`/lessons/how-sure/${asking.at(-1)}`);
    await page.getByText('All steps of this lesson').click();
    await page.getByRole('link', { name: 'The end of the lesson', exact: true }).click();
    await page.waitForURL('**/end');
    await expect(lesson.heading).toBeFocused();
    await page.getByRole('link', { name: `Step ${exercise}: ` }).click();
    await markByKeys(page, lesson);
    // Everything is done: the step leads to the end at once.
    await page.goto(`/lessons/how-sure/${answered}`);
    await page.getByRole('link', { name: 'To the end of the lesson' }).click();
    await page.getByRole('button', { name: 'Finish the lesson' }).click();
    await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
    await expect(page.getByText('Not all right yet. Look at the reasons again:')).toBeVisible();
    const again = page.getByRole('main').getByRole('listitem').getByRole('link').first();
    await again.click();
    await expect(lesson.outcome).not.toBeEmpty();
  });

  test('what is still empty is named and takes the focus, and the samples stand right under the outcome', async ({
    people,
  }) => {
    const { page } = await people.guest();
    const lesson = new LessonPage(page);
    const id = 'frames-and-checking';
    await page.goto(`/lessons/${id}`);
    await page.getByRole('button', { name: 'Start the lesson' }).click();
    await page.waitForURL(`**/lessons/${id}/1`);
    const steps = await lesson.countSteps();
    const compare = page.getByRole('button', { name: 'Compare with two samples' });
    for (let step = 2; step <= steps && !(await compare.count()); step += 1)
      await page.goto(`/lessons/${id}/${step}`);
    await page.getByText('Read paragraphs 2 and 3 again').click();
    await expect(page.getByText('Paragraph 3')).toBeVisible();
    await page.getByRole('textbox').first().fill('The first box.');
    await lesson.press(compare);
    await expect(page.getByText('Still empty: “Who could know?”')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Who could know?' })).toBeFocused();
    for (const field of await page.getByRole('textbox').all()) await field.fill('Some words.');
    await lesson.check();
    const samples = page.locator('[data-outcome] + div').getByRole('heading', { level: 2 });
    await expect(samples.first()).toHaveText(/^A plan for/);
    await expect(page.getByRole('main')).not.toContainText('**');
  });

  test('what is written and chosen before the page is live is kept', async ({ people }) => {
    const { page } = await people.guest();
    const lesson = new LessonPage(page);
    await page.goto('/lessons/frames-and-checking');
    await page.getByRole('button', { name: 'Start the lesson' }).click();
    await page.waitForURL('**/lessons/frames-and-checking/1');
    const steps = await lesson.countSteps();
    const group = page.locator('[data-step-kind]').getByRole('group');
    const fields = page.getByRole('main').getByRole('textbox');
    const kinds = new Map<string, string>();
    for (let step = 2; step <= steps; step += 1) {
      await page.goto(`/lessons/frames-and-checking/${step}`);
      const asks = page.locator('[data-step-kind]');
      if (await asks.count()) kinds.set((await asks.getAttribute('data-step-kind')) ?? '', page.url());
    }
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['write', 'choose', 'sort']));
    for (const [kind, address] of kinds) {
      if (!['write', 'choose', 'sort', 'mistake'].includes(kind)) continue;
      const goLive = await holdScripts(page);
      const opened = page.goto(address);
      if (kind === 'write') for (const field of await all(fields)) await field.fill('Written on the bus.');
      else
        for (const one of await all(group))
          await one.getByRole('radio').or(one.getByRole('checkbox')).nth(1).check();
      goLive();
      await opened;
      await expect(page.locator('[data-save-state="saved"]'), kind).toBeVisible();
      await page.reload();
      if (kind === 'write')
        for (const field of await all(fields)) await expect(field).toHaveValue('Written on the bus.');
      else
        for (const one of await all(group))
          await expect(one.getByRole('radio').or(one.getByRole('checkbox')).nth(1), kind).toBeChecked();
    }
  });

  test('no reason, sample or key reaches the browser before the check', async ({ people }) => {
    test.setTimeout(180_000);
    const { page } = await people.guest();
    const secrets = listLessonSecrets();
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      if (/html|script|x-component|json/.test(type)) bodies.push(response.text().catch(() => ''));
    });
    for (const id of LESSONS) {
      await page.goto(`/lessons/${id}`);
      await page.getByRole('button', { name: 'Start the lesson' }).click();
      await page.waitForURL('**/1');
      const steps = await new LessonPage(page).countSteps();
      for (let step = 2; step <= steps; step += 1) await page.goto(`/lessons/${id}/${step}`);
    }
    const told = (await Promise.all(bodies)).flatMap((body) => findSecrets(secrets, body));
    expect(secrets.length).toBeGreaterThan(150);
    expect(told).toEqual([]);
  });
});

/** Holds back the scripts of the page, as a slow line does, until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** All that are there, once one is. */
async function all(found: Locator): Promise<Locator[]> {
  await found.first().waitFor();
  return found.all();
}

/** Opens the first step that asks with one choice of several, and gives its address. */
async function findStep(page: Page, id: string, role: 'radio'): Promise<string> {
  const steps = await new LessonPage(page).countSteps();
  for (let step = 1; step <= steps; step += 1) {
    await page.goto(`/lessons/${id}/${step}`);
    const groups = await page.locator('main fieldset').count();
    if (groups === 1 && (await page.getByRole(role).count()) > 1) return page.url();
  }
  throw new Error(`No step of ${id} asks with one choice`);
}
