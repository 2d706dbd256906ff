import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './fixtures/people';

/** Paper in CSS pixels, without the margins of 15 mm left and right. */
const TEXT_WIDTH = { A4: 680, Letter: 702 } as const;
/** The same, without the margins of 14 mm above and 16 mm below. */
const TEXT_HEIGHT = { A4: 1009, Letter: 942 } as const;
const FORMATS = ['A4', 'Letter'] as const;

/** Every page that somebody prints, and how many sheets it may take. */
const SHEETS: readonly { path: string; least: number; most: number }[] = [
  { path: '/print', least: 1, most: 1 },
  { path: '/print/article', least: 3, most: 3 },
  { path: '/print/legend', least: 1, most: 1 },
  { path: '/print/answer-sheet', least: 3, most: 3 },
  { path: '/glossary', least: 3, most: 7 },
  { path: '/codebook', least: 3, most: 6 },
  { path: '/guide', least: 8, most: 16 },
  { path: '/about-the-article', least: 1, most: 3 },
];
const KEY = { path: '/print/key', least: 8, most: 18 };

async function countPages(page: Page, format: (typeof FORMATS)[number]): Promise<number> {
  const pdf = await page.pdf({ format });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The page as paper shows it, whatever the theme of the screen. */
async function expectPlainPaper(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const format of FORMATS) {
      await page.emulateMedia({ media: 'print', colorScheme });
      await page.setViewportSize({ width: TEXT_WIDTH[format], height: 900 });
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('contentinfo')).toBeHidden();
      for (const nav of await page.getByRole('navigation').all()) await expect(nav).toBeHidden();
      await expect(page.getByRole('button')).toHaveCount(0);
      const look = await page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return { ink: style.color, paper: style.backgroundColor, wide: document.documentElement.scrollWidth };
      });
      expect(look).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', wide: TEXT_WIDTH[format] });
    }
  }
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function expectPrints(page: Page, sheet: (typeof SHEETS)[number]): Promise<void> {
  await page.goto(sheet.path);
  await expectPlainPaper(page);
  for (const format of FORMATS) {
    const pages = await countPages(page, format);
    expect(pages, `${sheet.path} on ${format}`).toBeGreaterThanOrEqual(sheet.least);
    expect(pages, `${sheet.path} on ${format}`).toBeLessThanOrEqual(sheet.most);
  }
}

test.describe('on paper', () => {
  test.setTimeout(180_000);

  for (const sheet of SHEETS) {
    test(`${sheet.path} prints black on white, without the frame of the site`, async ({ people }) => {
      const { page } = await people.visitor();
      await expectPrints(page, sheet);
    });
  }

  test('the teacher’s key prints for a teacher', async ({ people }) => {
    const { page } = await people.teacher();
    await expectPrints(page, KEY);
  });

  test('the list of sheets tells how many pages each one takes', async ({ people }) => {
    const { page } = await people.teacher();
    await page.goto('/print');
    const told = await page.locator('main li').evaluateAll((all) =>
      all.map((row) => ({
        path: row.querySelector('a')?.getAttribute('href') ?? '',
        words: row.querySelector('p')?.textContent ?? '',
      })),
    );
    expect(told).toHaveLength(6);
    for (const { path, words } of told) {
      const [, about, pages] = /^(about )?(\d+) pages?$/.exec(words) ?? [];
      await page.goto(path);
      for (const format of FORMATS) {
        const off = Math.abs((await countPages(page, format)) - Number(pages));
        expect(off, `${path} on ${format}: ${words}`).toBeLessThanOrEqual(about ? 1 : 0);
      }
    }
  });

  test('an hour of a plan stays on one page', async ({ people }) => {
    const { page } = await people.visitor();
    await page.goto('/guide');
    await page.emulateMedia({ media: 'print' });
    for (const format of FORMATS) {
      await page.setViewportSize({ width: TEXT_WIDTH[format], height: 900 });
      const hours = await page.locator('[id^="plan-"] [class*="keep"]:has(> ol)').evaluateAll((all) =>
        all.map((hour) => ({
          height: hour.getBoundingClientRect().height,
          whole: getComputedStyle(hour).breakInside,
        })),
      );
      expect(hours).toHaveLength(5);
      for (const { height, whole } of hours) {
        expect(whole).toBe('avoid');
        expect(height).toBeLessThan(TEXT_HEIGHT[format]);
      }
    }
  });

  test('the lines of the article never break, and leave a margin to write in', async ({ people }) => {
    const { page } = await people.visitor();
    await page.goto('/print/article');
    await page.emulateMedia({ media: 'print' });
    for (const format of FORMATS) {
      await page.setViewportSize({ width: TEXT_WIDTH[format], height: 900 });
      await page.evaluate(() => document.fonts.ready);
      const lines = await page.locator('.numbered-lines li').evaluateAll((all) =>
        all.map((line) => {
          const range = document.createRange();
          range.selectNodeContents(line.lastElementChild ?? line);
          const { right, height } = range.getBoundingClientRect();
          return { right, height, room: line.getBoundingClientRect().height };
        }),
      );
      expect(lines.length).toBeGreaterThan(60);
      const letters = Math.min(...lines.map(({ height }) => height));
      for (const { right, height, room } of lines) {
        expect(height).toBeLessThan(letters * 1.5);
        expect(room).toBeGreaterThan(30);
        expect(right).toBeLessThan(TEXT_WIDTH[format] - 110);
      }
    }
  });

  test('the answer sheet has rows for every entry of the key that stay whole, and its button asks to print', async ({
    people,
  }) => {
    const { page } = await people.visitor();
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.goto('/print/answer-sheet');
    await expect(page.locator('tbody tr')).toHaveCount(44);
    await expect(page.getByText('Name', { exact: true })).toBeVisible();
    await expect(async () => {
      await page.getByRole('button', { name: 'Print this page' }).click();
      await expect(page.locator('body[data-printed]')).toHaveCount(1, { timeout: 1_000 });
    }).toPass();
    await page.emulateMedia({ media: 'print' });
    const rows = page.locator('tbody tr');
    expect(await rows.evaluateAll((all) => all.map((row) => getComputedStyle(row).breakInside))).toEqual(
      Array.from({ length: 44 }, () => 'avoid'),
    );
  });
});
