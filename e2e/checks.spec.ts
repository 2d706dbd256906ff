import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { Client } from 'pg';
import { squeeze } from './fixtures/key-texts';
import { test } from './fixtures/people';

type Layer = 'hedge' | 'claim';
type Item = { readonly text: string; readonly layer: Layer; readonly target: boolean };
type Forms = { readonly items: ReadonlyMap<string, Item>; readonly secrets: readonly string[] };
type StoredItem = {
  item: { text: string; layer: Layer };
  safe: string | null;
  key: { spans: { rationale: string }[]; foils: { reason: string }[] };
};

/** Both forms as the database keeps them: the modules that hold the keys are for the server only. */
async function readForms(): Promise<Forms> {
  const db = new Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  try {
    const { rows } = await db.query<{ content: { items: StoredItem[] } }>(
      `SELECT DISTINCT ON ("contentId") content FROM "ContentVersion"
       WHERE "contentId" IN ('form-A', 'form-B') ORDER BY "contentId", "createdAt" DESC`,
    );
    const stored = rows.flatMap(({ content }) => content.items);
    return {
      items: new Map(
        stored.map(({ item, safe }) => [item.text, { ...item, target: safe === null }] as const),
      ),
      secrets: stored.flatMap(({ safe, key }) =>
        [safe, ...key.spans.map((s) => s.rationale), ...key.foils.map((f) => f.reason)].flatMap((text) =>
          text ? [squeeze(text)] : [],
        ),
      ),
    };
  } finally {
    await db.end();
  }
}

/** A page as it comes, and as the client router asks for it. */
const WAYS_TO_ASK: readonly Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
];

class CheckPage {
  constructor(readonly page: Page) {}

  /** By its opening page; the texts are live once the first exchange with the server is over. */
  async open(check: 'first' | 'second', press: 'Start' | 'Go on' = 'Start'): Promise<void> {
    await this.page.goto(`/checks/${check}`);
    const live = this.waitUntilLive();
    const main = this.page.getByRole('main');
    // Whoever has no session yet starts by a button that makes one.
    const way = main.getByRole('link', { name: press, exact: true });
    await way.or(main.getByRole('button', { name: press, exact: true })).click();
    await this.page.waitForURL(`**/checks/${check}/take**`);
    await live;
  }

  waitUntilLive() {
    return this.page.waitForResponse((answer) => answer.url().endsWith('/answers') && answer.ok());
  }

  heading(place: number) {
    return this.page.getByRole('heading', { level: 1, name: `Text ${place} of 32` });
  }

  text(): Promise<string> {
    return this.page.locator('#check-text').innerText();
  }

  async choose(flagged: boolean): Promise<void> {
    await this.page.getByRole('radio', { name: flagged ? 'Yes, there is' : 'No, there is none' }).check();
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: 'Next', exact: true }).click();
  }

  /** Answers from `from` to the end as `decide` says, and gives back the texts seen. */
  async answerAll(decide: (text: string) => boolean, from = 1): Promise<string[]> {
    const seen: string[] = [];
    for (let place = from; place <= 32; place += 1) {
      await expect(this.heading(place)).toBeVisible();
      const text = await this.text();
      seen.push(text);
      await this.choose(decide(text));
      await this.next();
    }
    return seen;
  }

  async handIn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
  }

  async saved(): Promise<void> {
    await expect(this.page.locator('[data-save-state="saved"]')).toBeVisible();
  }
}

async function expectNoViolations(page: Page): Promise<void> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .setLegacyMode(true)
        .analyze();
      for (const { id, nodes } of violations)
        found.push(`${page.url()} ${colorScheme} ${width}: ${id} ${nodes.map((n) => n.target).join(' ')}`);
    }
  }
  expect(found.join('\n')).toBe('');
}

test.describe('the two checks', () => {
  test.setTimeout(180_000);

  test('a first check by keyboard alone, cut off in the middle, is handed in whole and tells no result', async ({
    people,
  }) => {
    const visitor = await people.visitor();
    const check = new CheckPage(visitor.page);
    const { page, context } = visitor;
    await check.open('first');
    await expect(check.heading(1)).toBeVisible();
    for (let place = 1; place <= 32; place += 1) {
      await expect(check.heading(place)).toBeVisible();
      // From the second text on, the focus is on the heading by itself.
      if (place > 1) await expect(check.heading(place)).toBeFocused();
      else await check.heading(place).focus();
      if (place === 10) await context.setOffline(true);
      await page.keyboard.press('Tab'); // the meaning
      await expect(page.getByText('What does that mean?')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press(place % 3 === 0 ? 'ArrowDown' : 'Space');
      const chosen = place % 3 === 0 ? 'No, there is none' : 'Yes, there is';
      await expect(page.getByRole('radio', { name: chosen })).toBeChecked();
      if (place === 12) {
        await expect(page.getByText('Not saved yet, trying again.')).toBeVisible();
        await context.setOffline(false);
        await check.saved();
        const live = check.waitUntilLive();
        await page.reload();
        await live;
        await expect(page.getByRole('radio', { name: chosen })).toBeChecked();
        await page.getByRole('radio', { name: chosen }).focus();
      }
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: 'All 32 texts are answered' })).toBeFocused();
    const handIn = page.getByRole('button', { name: 'Hand in', exact: true });
    await handIn.focus();
    await page.keyboard.press('Enter');
    await context.setOffline(true);
    await page.keyboard.press('Enter');
    // It is handed in without another press, as soon as there is a connection.
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Your answers are kept');
    await context.setOffline(false);
    await expect(page.getByRole('heading', { name: 'Handed in. Thank you.' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/\d+ of (8|16|32)/);
    await expect(page.getByRole('link', { name: 'Go to the course' })).toHaveAttribute('href', '/course');
    await page.goto('/checks/second/result');
    await expect(page).toHaveURL(/\/checks\/second$/);
    await page.goto('/checks/first/take');
    await expect(page.getByRole('heading', { name: 'Handed in. Thank you.' })).toBeVisible();
  });

  test('a check is begun by a press, also without scripts; to open or fetch its texts begins nothing', async ({
    people,
    browser,
    baseURL,
  }) => {
    const { page, context } = await people.guest();
    for (const headers of WAYS_TO_ASK) await context.request.get('/checks/first/take', { headers });
    await page.goto('/checks/first/take');
    await expect(page).toHaveURL('/checks/first');
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    const storageState = await context.storageState();
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL, storageState });
    const other = await plain.newPage();
    await other.goto('/checks/first');
    await other.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(other).toHaveURL('/checks/first/take');
    await plain.close();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Go on', exact: true })).toBeVisible();
  });

  test('open texts are listed, reached in one press, and handing in waits for them', async ({ people }) => {
    const visitor = await people.visitor();
    const { page, context } = visitor;
    const check = new CheckPage(visitor.page);
    await check.open('first');
    await check.choose(true);
    await check.next();
    await page.getByRole('button', { name: 'Skip for now' }).click();
    await check.choose(false);
    await check.saved();
    await page.goBack();
    await expect(check.heading(2)).toBeVisible();
    await page.getByRole('link', { name: 'All texts' }).click();
    await expect(page.getByRole('heading', { name: '30 texts are still open' })).toBeFocused();
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('30 texts of 32 have no answer yet');
    await dialog.getByRole('link', { name: 'Go to the first open one' }).click();
    await expect(check.heading(2)).toBeFocused();

    // What is answered already is passed over.
    await check.choose(true);
    await check.next();
    await expect(check.heading(4)).toBeFocused();
    await page.goBack();
    await expect(check.heading(2)).toBeVisible();

    const other = new CheckPage(await context.newPage());
    await other.open('first', 'Go on');
    await expect(other.heading(4)).toBeVisible();
    await expect(other.heading(4)).toBeFocused();
    await other.page.goto('/checks/first/take#2');
    await other.choose(false);
    await expect(page.getByRole('radio', { name: 'No, there is none' })).toBeChecked();
  });

  test('the second check opens after the first, with other texts, and its result is in the counts', async ({
    people,
  }) => {
    const visitor = await people.visitor();
    const { page } = visitor;
    const check = new CheckPage(visitor.page);
    await page.goto('/checks/second');
    await expect(page.getByRole('main')).toContainText('opens when you have handed in the first');
    await check.open('first');
    const { items } = await readForms();
    const isTarget = (text: string) => items.get(text)?.target === true;
    // Before: yes to everything. After: right in everything but one hedge that is missed.
    const first = await check.answerAll(() => true);
    await check.handIn();
    await expect(page.getByRole('heading', { name: 'Handed in. Thank you.' })).toBeVisible();
    await check.open('second');
    const second = await check.answerAll(isTarget);
    expect(second.filter((text) => first.includes(text))).toEqual([]);
    expect(new Set([...first, ...second]).size).toBe(64);
    for (const texts of [first, second]) {
      const layers = texts.map((text) => items.get(text)?.layer);
      expect(layers).toEqual([...Array(16).fill('hedge'), ...Array(16).fill('claim')]);
      expect(texts.filter(isTarget)).toHaveLength(16);
    }
    const missed = second.findIndex(isTarget) + 1;
    await page.goto(`/checks/second/take#${missed}`);
    await page.reload();
    await check.saved();
    await expect(page.getByRole('radio', { name: 'Yes, there is' })).toBeChecked();
    await check.choose(false);
    await check.saved();
    await page.getByRole('link', { name: 'All texts' }).click();
    await check.handIn();
    await expect(page.getByRole('heading', { name: 'Before and after' })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main).toContainText(
      'In the first check you flagged 16 of 16 texts with something to mark, and 16 of 16 with nothing to mark.',
    );
    await expect(main).toContainText('In the second check it was 15 of 16, and 0 of 16.');
    await expect(main).toContainText('You tell the two kinds of text apart better than before.');
    await expect(main).toContainText('you flagged fewer texts than before: 15 of 32 now, 32 of 32 before.');
    await expect(main).not.toContainText('You had begun a lesson');
    const cells = await page.getByRole('table').getByRole('cell').allInnerTexts();
    expect(cells.filter((cell) => /\d/.test(cell))).toEqual([
      ...['16 of 16', '15 of 16', '16 of 16', '0 of 16'],
      ...['8 of 8', '7 of 8', '8 of 8', '0 of 8'],
      ...['8 of 8', '8 of 8', '8 of 8', '0 of 8'],
    ]);
    await page.getByText('You flagged 7 of 8 texts').click();
    const differ = page.getByRole('listitem').filter({ hasText: `Text ${missed}.` });
    await expect(differ).toContainText('You said no. ✗ The key says yes.');
    await page.goto('/checks/second');
    await expect(page).toHaveURL(/\/checks\/second\/result$/);
    await page.goto('/my-work');
    await page.getByRole('link', { name: 'See what changed' }).click();
    await expect(page).toHaveURL(/\/checks\/second\/result$/);
    const stranger = await people.visitor();
    await stranger.page.goto('/checks/second/result');
    await expect(stranger.page.getByRole('main')).not.toContainText('16 of 16');
  });

  test('nothing of the key reaches the browser before the second check is handed in', async ({ people }) => {
    const visitor = await people.visitor();
    const { page, context } = visitor;
    const check = new CheckPage(visitor.page);
    let heard: string[] = [];
    await context.route('**/*', async (route) => {
      const answer = await route.fetch({ maxRedirects: 0 }).catch(() => null);
      if (!answer) return route.abort().catch(() => undefined);
      // An answer that the browser no longer waits for is gone.
      heard.push(await answer.text().catch(() => ''));
      await route.fulfill({ response: answer }).catch(() => undefined);
    });
    await check.open('first');
    const { secrets } = await readForms();
    expect(secrets.length).toBeGreaterThan(64);
    await check.answerAll(() => true);
    await check.handIn();
    await expect(page.getByRole('heading', { name: 'Handed in. Thank you.' })).toBeVisible();
    await check.open('second');
    await check.answerAll(() => true);
    for (const path of ['/checks/first', '/checks/second', '/checks/second/take', '/checks/second/result'])
      for (const headers of WAYS_TO_ASK)
        heard.push(await (await context.request.get(path, { headers })).text());
    const before = squeeze(heard.join('\n'));
    expect(before).toContain(squeeze('Is there hedged language in this text?'));
    expect(secrets.filter((secret) => before.includes(secret))).toEqual([]);
    // No field either that would tell targets from the rest.
    expect(heard.filter((body) => /"(?:safe|target|subType|rationale|difficulty)\\*":/.test(body))).toEqual(
      [],
    );

    heard = [];
    await check.handIn();
    await expect(page.getByRole('heading', { name: 'Before and after' })).toBeVisible();
    const told = squeeze(heard.join('\n'));
    expect(secrets.filter((secret) => told.includes(secret)).length).toBeGreaterThanOrEqual(64);
  });

  test('no accessibility violation on any page of a check', async ({ people }) => {
    const visitor = await people.visitor();
    const { page } = visitor;
    const check = new CheckPage(visitor.page);
    await page.goto('/checks/first');
    await expectNoViolations(page);
    await check.open('first');
    await expectNoViolations(page);
    await page.getByRole('link', { name: 'All texts' }).click();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await expectNoViolations(page);
    await page.goto('/lessons/what-did-we-read');
    await page.getByRole('button', { name: 'Start the lesson' }).click();
    await page.waitForURL('**/lessons/what-did-we-read/1');
    await check.open('first', 'Go on');
    await page.getByRole('link', { name: 'All texts' }).click();
    await page.getByRole('link', { name: 'Text 1 open' }).click();
    await check.answerAll((text) => text.length % 2 === 0);
    await expectNoViolations(page);
    await check.handIn();
    await expect(page.getByRole('heading', { name: 'Handed in. Thank you.' })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/checks/second');
    await expectNoViolations(page);
    await check.open('second');
    await check.answerAll((text) => text.length % 3 === 0);
    await check.handIn();
    await expect(page.getByRole('heading', { name: 'Before and after' })).toBeVisible();
    await expect(
      page.getByText('You had begun a lesson before you handed in the first check.'),
    ).toBeVisible();
    for (const part of await page.getByRole('main').locator('summary').all()) await part.click();
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 800 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
