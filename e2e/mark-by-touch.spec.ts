import { expect, test } from '@playwright/test';
import { ArticlePage, wordsOf } from './fixtures/article-page';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.describe('marking on a phone', () => {
  test('two taps take a phrase, and the tools stay within thumb reach', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.tap('Some observers argue');
    await expect(article.tools).toContainText('“Some observers argue”');
    const box = await article.tools.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(840);
    await article.markAs('Hedge');
    await article.tools.getByLabel(/Which kind/).selectOption('faceless-source');
    await article.tools.getByRole('button', { name: 'Done' }).click();
    await article.tap('sustained pressure');
    await article.markAs('Claim');
    await article.saved();
    await expect(article.marks).toHaveCount(2);
  });

  test('a grip never keeps a finger from the word below it, and drags when dragged', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    const { first } = wordsOf('sustained pressure');
    await article.tapWord(first);
    const grip = await page.locator('[data-handle="end"]').boundingBox();
    if (!grip) throw new Error('no grip');
    expect(Math.min(grip.width, grip.height)).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(grip.x + 22, grip.y + 34);
    await expect(article.tools).not.toContainText('“sustained”');
    await expect(article.tools).toContainText('“sustained');
  });

  test('nothing is selected natively, so no bubble of the phone comes up', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.tap('Some observers argue');
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
    const style = await article.word(0).evaluate((e) => getComputedStyle(e).userSelect);
    expect(style).toBe('none');
  });

  test('a tapped word is never left under the tools', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    const { first } = wordsOf('alliance commitments and national interests');
    await article.word(first).tap();
    await article.markAs('Claim');
    const word = article.word(first);
    await expect
      .poll(async () => {
        const [w, t] = [await word.boundingBox(), await article.tools.boundingBox()];
        return w && t ? w.y + w.height <= t.y : false;
      })
      .toBe(true);
  });

  for (const width of [320, 390])
    test(`the page does not scroll sideways at ${width} px, nor with text at 200%`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      const article = new ArticlePage(page);
      await article.startAlone();
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflow()).toBeLessThanOrEqual(0);
    });

  test('every control of the tools is at least 44 px high', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.tap('Some observers argue');
    await article.markAs('Hedge');
    for (const control of await article.tools.locator('button, select, summary').all()) {
      if (!(await control.isVisible())) continue;
      expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(43.9);
    }
  });
});
