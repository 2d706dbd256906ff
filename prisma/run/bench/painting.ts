import type { Browser, Page } from '@playwright/test';
import { openPage } from './browser-page';
import { formatTable, percentile, spreadOf } from './numbers';
import { takeLastPaint, watchPaints, type PaintTime } from './paint-probe';

const TEXTS = [
  { words: 630, marks: 20 },
  { words: 10_000, marks: 500 },
] as const;
const SAMPLES = 30;
const WARM_UP = 3;
const TARGET_MS = 50;
const WAYS = [
  'arrow key to the next word',
  'mark by keyboard',
  'choose a word by pointer',
  'mark by pointer',
];

/** Input to paint on the marking surface, in a short and in a long text. */
export async function measurePainting(browser: Browser, address: string): Promise<string> {
  const [short = [], long = []] = await eachInTurn(TEXTS, (text) => measureText(browser, address, text));
  const rows = WAYS.map((way, i) => {
    const [a, b] = [short[i] ?? [], long[i] ?? []].map((times) => spreadOf(times.map((t) => t.frame)));
    const shown = percentile(
      (long[i] ?? []).map((t) => t.shown ?? 0),
      0.95,
    );
    if (!a || !b) throw new Error('Nothing was measured.');
    const times = [a.median, a.p95, b.median, b.p95].map((ms) => ms.toFixed(1));
    return [way, ...times, (b.median / a.median).toFixed(2), shown < 16 ? '< 16' : shown.toFixed(0)];
  });
  const heading = [
    `Input to paint, ms (target ${TARGET_MS})`,
    ...TEXTS.flatMap(({ words, marks }) => [`${words} words, ${marks} marks`, 'p95']),
    'ratio',
    'on screen p95',
  ];
  return formatTable(heading, rows);
}

async function measureText(
  browser: Browser,
  address: string,
  { words, marks }: (typeof TEXTS)[number],
): Promise<PaintTime[][]> {
  const page = await openPage(browser, address, null);
  await answerSaves(page);
  await watchPaints(page);
  await page.goto(`/bench/marking?words=${words}&marks=${marks}`);
  await page.getByRole('button', { name: 'Hand in', exact: true }).and(page.locator(':enabled')).waitFor();
  const times = [
    ...(await measureKeys(page, Math.floor(words / 3))),
    ...(await measurePointer(page, Math.floor(words / 2))),
  ];
  await page.context().close();
  return times.map((list) => list.slice(WARM_UP));
}

/** From a word on: a step, and a mark where the text has none of that layer yet. */
async function measureKeys(page: Page, from: number): Promise<PaintTime[][]> {
  await page.locator(`[data-w="${from}"]`).first().click();
  await page.keyboard.press('Escape');
  const steps: PaintTime[] = [];
  const marks: PaintTime[] = [];
  for (let tries = 0; marks.length < WARM_UP + SAMPLES; tries += 1) {
    requirePatience(tries);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const step = await takeLastPaint(page);
    steps.push(step);
    await page.keyboard.press('h');
    const mark = await takeLastPaint(page);
    if (mark.marks === step.marks + 1) marks.push(mark);
  }
  return [steps.slice(0, marks.length), marks];
}

async function measurePointer(page: Page, from: number): Promise<PaintTime[][]> {
  const words: PaintTime[] = [];
  const marks: PaintTime[] = [];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const [hedge, done] = [button('Hedge'), button('Done')];
  for (let tries = 0; marks.length < WARM_UP + SAMPLES; tries += 1) {
    requirePatience(tries);
    const word = page.locator(`[data-w="${from + 2 * tries}"]`).first();
    await word.click({ force: true });
    const chosen = await takeLastPaint(page);
    // Otherwise the word has a mark, which opened.
    if (await hedge.isVisible()) {
      words.push(chosen);
      await hedge.click({ force: true });
      const mark = await takeLastPaint(page);
      if (mark.marks === chosen.marks + 1) marks.push(mark);
    }
    // The grips of an open mark lie over the next words.
    await done.click({ force: true });
  }
  return [words.slice(0, marks.length), marks];
}

function requirePatience(tries: number): void {
  if (tries > 3 * SAMPLES) throw new Error('The surface takes no marks.');
}

/** The attempt of the page is nobody's: its saves are answered here, as the server would. */
async function answerSaves(page: Page): Promise<void> {
  let revision = 1;
  await page.route('**/api/attempts/*/marks', (route) => {
    revision += 1;
    return route.fulfill({ json: { revision, now: Date.now(), changes: [], rejected: [] } });
  });
}

async function eachInTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
