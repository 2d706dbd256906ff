import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { ArticlePage, wordsOf } from './fixtures/article-page';

const spoken = (page: Page) => page.locator('[data-announcer]');

/** Moves the cursor to a word by keys alone: paragraphs first, then words. */
async function goTo(page: Page, index: number, from = 0): Promise<void> {
  for (let i = from; i < index; i += 1) await page.keyboard.press('ArrowRight');
}

test.describe('marking by keyboard alone', () => {
  test('from the first page to the feedback without a pointer', async ({ page }) => {
    const article = new ArticlePage(page);
    await page.goto('/');
    const start = page.getByRole('button', { name: 'Start reading' });
    for (let i = 0; i < 40 && !(await start.evaluate((e) => e === document.activeElement)); i += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await article.ready();
    for (let i = 0; i < 40 && !(await article.cursor.evaluate((e) => e === document.activeElement)); i += 1)
      await page.keyboard.press('Tab');
    await expect(article.cursor).toBeFocused();
    const { first, last } = wordsOf('Some observers argue');
    await goTo(page, first);
    await expect(spoken(page)).toHaveText('Some');
    for (let i = first; i < last; i += 1) await page.keyboard.press('Shift+ArrowRight');
    await expect(spoken(page)).toHaveText('Selected “Some observers argue”');
    await page.keyboard.press('h');
    await expect(spoken(page)).toHaveText('Marked as Hedge: “Some observers argue”');
    await page.keyboard.press('3');
    await expect(spoken(page)).toHaveText('Faceless source: “Some observers argue”');
    await article.saved();
    const handIn = page.getByRole('button', { name: 'Hand in', exact: true }).first();
    for (let i = 0; i < 40 && !(await handIn.evaluate((e) => e === document.activeElement)); i += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/attempts/*');
    await expect(page.getByRole('main')).toContainText('You found 1 of 29 hedges');
  });

  test('the text is one tab stop, and the marker stands on the word', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await expect(page.getByRole('group', { name: 'The article' }).locator('[tabindex="0"]')).toHaveCount(1);
    await article.cursor.focus();
    await goTo(page, 5);
    const [cursor, word] = [await article.cursor.boundingBox(), await article.word(5).boundingBox()];
    expect(Math.abs((cursor?.x ?? 0) - (word?.x ?? 99))).toBeLessThan(2);
    expect(await article.cursor.evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('solid');
  });

  test('moves by sentence and paragraph, to the ends, and by line', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.cursor.focus();
    await page.keyboard.press('Control+ArrowRight');
    await expect(spoken(page)).toHaveText(/^Some observers argue that/);
    await page.keyboard.press('Alt+ArrowDown');
    await expect(spoken(page)).toHaveText(/^Paragraph 2\. The diplomat argued/);
    await page.keyboard.press('End');
    await expect(spoken(page)).toHaveText('uncertain');
    await page.keyboard.press('Control+Home');
    await expect(spoken(page)).toHaveText('In');
    await page.keyboard.press('ArrowDown');
    const [top, second] = [await article.word(0).boundingBox(), await article.cursor.boundingBox()];
    expect((second?.y ?? 0) - (top?.y ?? 0)).toBeGreaterThan(10);
  });

  test('Enter opens a mark, Shift with arrows moves its end, Enter again its start, Delete removes it', async ({
    page,
  }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.cursor.focus();
    await goTo(page, 2);
    await page.keyboard.press('c');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(article.marks).toHaveText([/“capitals, the”/]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(article.marks).toHaveText([/“many capitals, the”/]);
    await page.keyboard.press('Delete');
    await expect(article.marks).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(article.marks).toHaveCount(1);
    await page.keyboard.press('Control+Shift+z');
    await expect(article.marks).toHaveCount(0);
  });

  test('single keys can be switched off and stay off; the tools still mark', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.cursor.focus();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /single keys/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await article.ready();
    await article.cursor.focus();
    await page.keyboard.press('h');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(article.marks).toHaveCount(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(article.marks).toHaveText([/“In many”/]);
  });

  test('a screen reader hears in the text where marks begin and end', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.cursor.focus();
    await goTo(page, 2);
    await page.keyboard.press('h');
    await expect(page.getByRole('group', { name: 'The article' })).toContainText(
      '[hedge begins] capitals [hedge ends]',
    );
  });
});
