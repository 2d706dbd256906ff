import { expect, test } from '@playwright/test';
import { ArticlePage } from './fixtures/article-page';

test.describe('no mark is lost', () => {
  test('offline: marks stay, the page says so, and they are saved when the network is back', async ({
    page,
    context,
  }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await context.setOffline(true);
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await expect(page.getByText('Not saved yet, trying again.')).toBeVisible();
    await article.drag('sustained pressure');
    await article.markAs('Claim');
    await context.setOffline(false);
    await article.saved();
    await page.reload();
    await expect(article.marks).toHaveCount(2);
  });

  test('a page closed while offline gives its marks back on the next visit', async ({ page, context }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await context.setOffline(true);
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await expect(article.marks).toHaveCount(1);
    await page.close();
    await context.setOffline(false);
    const next = new ArticlePage(await context.newPage());
    await next.page.goto('/read/whole-article');
    await expect(next.marks).toHaveText([/“Some observers argue”/]);
    await next.saved();
    await next.page.evaluate(() => localStorage.clear());
    await next.page.reload();
    await expect(next.marks).toHaveCount(1);
  });

  test('one mark more than an attempt holds is refused in words and leaves the screen; the others stay', async ({
    page,
  }) => {
    const article = new ArticlePage(page);
    const sent = page.waitForRequest(/\/api\/attempts\/.+\/marks$/);
    await article.startAlone();
    const url = (await sent).url();
    const filled = await page.evaluate(async (to) => {
      const changes = Array.from({ length: 300 }, (_, i) => ({
        ...{ id: crypto.randomUUID(), layer: 'claim', start: 1000 + 2 * i, end: 1001 + 2 * i, subType: null },
        ...{ note: '', removed: false, editedAt: Date.now(), editor: crypto.randomUUID() },
      }));
      const headers = { 'content-type': 'application/json' };
      return (await fetch(to, { method: 'POST', headers, body: JSON.stringify({ since: 0, changes }) }))
        .status;
    }, url);
    expect(filled).toBe(200);
    await page.reload();
    await expect(article.marks).toHaveCount(300);
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await expect(page.getByText('One attempt holds 300 marks')).toBeVisible();
    await expect(article.marks).toHaveCount(300);
    await article.saved();
    await page.reload();
    await expect(article.marks).toHaveCount(300);
  });

  test('leaving the page at once after a mark loses nothing', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await page.goto('/');
    await page.evaluate(() => localStorage.clear());
    await page.goto('/read/whole-article');
    await expect(article.marks).toHaveCount(1);
  });

  test('two tabs see each other, and the later edit of a mark wins in both', async ({ page, context }) => {
    const one = new ArticlePage(page);
    await one.startAlone();
    const two = new ArticlePage(await context.newPage());
    await two.page.goto('/read/whole-article');
    await two.ready();
    await one.drag('Some observers argue');
    await one.markAs('Hedge');
    await expect(two.marks).toHaveText([/“Some observers argue”/]);
    await expect(two.page.getByText('From another window')).toBeVisible();
    await two.marks.getByRole('button').first().click();
    await two.tools.getByLabel(/Which kind/).selectOption('faceless-source');
    await expect(one.marks).toHaveText([/Faceless source/]);
    await one.tools.getByRole('button', { name: 'Remove' }).click();
    await expect(two.marks).toHaveCount(0);
    await two.saved();
    await two.page.reload();
    await expect(two.marks).toHaveCount(0);
  });

  test('work handed in from one tab is closed in the other, with a way to the feedback', async ({
    page,
    context,
  }) => {
    const one = new ArticlePage(page);
    await one.startAlone();
    const two = new ArticlePage(await context.newPage());
    await two.page.goto('/read/whole-article');
    await two.ready();
    await one.drag('Some observers argue');
    await one.markAs('Hedge');
    await one.handIn();
    await expect(two.page.getByText('This work is handed in.')).toBeVisible();
    await expect(two.page.getByRole('link', { name: 'See what you handed in' })).toBeVisible();
  });

  test('an answer to the submit that got lost still makes one grade', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    let calls = 0;
    await page.route('**/submit', async (route) => {
      calls += 1;
      if (calls > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await article.handIn();
    expect(calls).toBe(2);
    await page.goto('/my-work');
    await expect(page.getByRole('link', { name: /^Attempt \d/ })).toHaveCount(1);
  });

  test('try again with the old marks keeps both attempts', async ({ page }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await article.handIn();
    await page.goto('/read/whole-article');
    await page.getByRole('button', { name: 'Try again with my marks' }).click();
    await article.ready();
    await expect(article.marks).toHaveText([/“Some observers argue”/]);
    await expect(page.getByText('Attempt 2')).toBeVisible();
  });
});
