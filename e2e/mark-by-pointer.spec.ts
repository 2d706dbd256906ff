import { expect, test } from '@playwright/test';
import { ArticlePage, wordsOf } from './fixtures/article-page';

test.describe('marking with a mouse', () => {
  test('a drag across words becomes a mark with a kind and a note, and is there after a reload', async ({
    page,
  }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await article.tools.getByLabel(/Which kind/).selectOption('faceless-source');
    await article.tools.getByText('Note', { exact: true }).click();
    await article.tools.getByLabel('Note on this mark').fill('Who are they?');
    await article.saved();
    await page.reload();
    await expect(article.marks).toHaveText([/Hedge, Faceless source, note.*“Some observers argue”/]);
    await article.marks.getByRole('button').first().click();
    await expect(article.tools.getByLabel('Note on this mark')).toHaveValue('Who are they?');
  });

  test('marks of both layers may overlap, and the list filters them', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.drag('Kyiv’s defense depends on a broad coalition');
    await article.markAs('Claim');
    await article.drag('defense depends');
    await article.markAs('Hedge');
    await expect(article.marks).toHaveCount(2);
    await page.getByRole('radio', { name: 'Claims' }).check();
    await expect(article.marks).toHaveText([/Claim/]);
    const { first } = wordsOf('defense depends');
    await expect(page.locator('.mark-hedge')).toHaveCount(0);
    await expect(page.locator('.mark-claim', { has: article.word(first) })).toBeVisible();
  });

  test('a click takes a word, shift-click extends, a double click takes the word again', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    const { first, last } = wordsOf('sustained pressure for Seoul');
    await article.word(first).click();
    await expect(article.tools).toContainText('“sustained”');
    await article.word(last).click({ modifiers: ['Shift'] });
    await expect(article.tools).toContainText('“sustained pressure for Seoul”');
    await article.word(last).dblclick();
    await expect(article.tools).toContainText('“Seoul”');
    await article.markAs('Claim');
    await article.word(last).dblclick();
    await expect(article.tools.getByRole('button', { name: 'Claim', exact: true })).toBeVisible();
  });

  test('the end of a mark can be dragged', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.drag('sustained pressure');
    await article.markAs('Claim');
    const grip = await page.locator('[data-handle="end"]').boundingBox();
    const goal = await article.word(wordsOf('sustained pressure for Seoul').last).boundingBox();
    if (!grip || !goal) throw new Error('no grip');
    await page.mouse.move(grip.x + grip.width / 2, grip.y + 8);
    await page.mouse.down();
    await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height / 2 + 26, { steps: 5 });
    await page.mouse.up();
    await expect(article.marks).toHaveText([/“sustained pressure for Seoul”/]);
  });

  test('the grips of a fresh mark leave the words of the next line to the mouse', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.drag('are described as');
    await article.markAs('Hedge');
    await article.drag('some voices');
    await expect(article.tools).toContainText('“some voices”');
    await expect(article.marks).toHaveText([/“are described as”/]);
  });

  test('a drag low on the screen leaves the page where it is', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    const { first } = wordsOf('capital cities on both sides');
    await article.word(first).evaluate((e) => e.scrollIntoView({ block: 'end' }));
    const place = async () => Math.round((await article.word(first).boundingBox())?.y ?? -1);
    await expect.poll(place).toBeGreaterThan(400);
    const before = await place();
    await article.drag('capital cities on both sides');
    await expect(article.tools).toContainText('“capital cities on both sides”');
    expect(await place()).toBe(before);
  });

  test('undo takes back, redo brings back, and both are saved', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.drag('sustained pressure');
    await article.markAs('Hedge');
    await article.tools.getByRole('button', { name: 'Remove' }).click();
    await expect(article.marks).toHaveCount(0);
    await article.tools.getByRole('button', { name: 'Undo' }).click();
    await expect(article.marks).toHaveCount(1);
    await article.tools.getByRole('button', { name: 'Undo' }).click();
    await expect(article.marks).toHaveCount(0);
    await article.tools.getByRole('button', { name: 'Redo' }).click();
    await article.saved();
    await page.reload();
    await expect(article.marks).toHaveText([/“sustained pressure”/]);
  });

  test('the list adds a mark from typed words and moves its ends', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await page.getByText('Add a mark by typing its words').click();
    await page.getByLabel('Words from the text').fill("kyiv's defense");
    await page.getByRole('button', { name: 'Find these words' }).click();
    await page.getByRole('button', { name: 'Claim: mark this place' }).click();
    await article.tools.getByText('Make it longer or shorter').click();
    await article.tools.getByRole('button', { name: 'End one word later' }).click();
    await expect(article.marks).toHaveText([/“Kyiv’s defense depends”/]);
    await page.getByLabel('Words from the text').fill('no such words');
    await page.getByRole('button', { name: 'Find these words' }).click();
    await expect(page.getByText('These words are not in the text')).toBeVisible();
  });

  test('handing in leads to the feedback, with what was found beside what was not in the key', async ({
    page,
  }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await article.drag('could play a larger role');
    await article.markAs('Claim');
    await article.handIn();
    await expect(page.getByRole('main')).toContainText('You found 1 of 29 hedges');
    await expect(page.getByRole('main')).toContainText('Your one claim mark falls outside the key');
  });
});
