import { expect } from '@playwright/test';
import { ArticlePage } from './fixtures/article-page';
import type { StudentVisitor, Visitor } from './fixtures/people';
import { comeBack, createClass, idAtTheEnd, test } from './fixtures/people';

async function mark({ article }: Visitor, phrase: string): Promise<void> {
  await article.drag(phrase);
  await article.markAs('Hedge');
  await article.saved();
}

/** A guest at another browser turns out to be the student, with work of their own, saved last. */
async function comeAlong(guest: Visitor, { returnCode }: StudentVisitor): Promise<void> {
  await guest.page.goto('/return');
  await guest.page.getByLabel('Yes, take it along').check();
  await comeBack(guest, returnCode);
}

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

  test('handing in without a connection says so at once, can be left, and is done once there is one', async ({
    page,
    context,
  }) => {
    const article = new ArticlePage(page);
    await article.startAlone();
    await context.setOffline(true);
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    const dialog = page.getByRole('dialog', { name: 'Hand in your marks?' });
    const ask = async () => {
      await page.getByRole('button', { name: 'Hand in', exact: true }).first().click();
      await dialog.getByRole('button', { name: 'Hand in' }).click();
      await expect(dialog.getByRole('alert')).toContainText('No connection. Your marks are kept');
      await expect(dialog.getByRole('button', { name: 'Try now' })).toBeFocused();
    };
    await ask();
    await dialog.getByRole('button', { name: 'Keep marking' }).click();
    await expect(dialog).toBeHidden();
    await article.drag('sustained pressure');
    await article.markAs('Claim');
    await ask();
    await context.setOffline(false);
    await page.waitForURL('**/attempts/*');
    await expect(page.getByRole('main')).toContainText('sustained pressure');
    await page.goto('/my-work');
    await expect(page.getByRole('link', { name: /^Attempt \d/ })).toHaveCount(1);
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

  test('a tab goes on in the attempt into which its own was joined elsewhere; all marks are in one', async ({
    people,
  }) => {
    const made = await createClass(await people.teacher());
    const student = await people.student(made.code, 'Gil');
    const sent = student.page.waitForRequest(/\/api\/attempts\/.+\/marks$/);
    await mark(student, 'Some observers argue');
    const formerId = new URL((await sent).url()).pathname.split('/').at(-2) ?? '';
    const guest = await people.guest();
    await mark(guest, 'sustained pressure');
    await comeAlong(guest, student);

    await mark(student, 'should align');
    const all = [/“should align”/, /“Some observers argue”/, /“sustained pressure”/];
    await expect(student.article.marks).toHaveText(all);
    await guest.page.goto('/read/whole-article');
    await expect(guest.article.marks).toHaveText(all);
    const own = await student.context.request.get('/api/my-data/everything.json');
    expect(((await own.json()) as { attempts: unknown[] }).attempts).toHaveLength(1);

    const elsewhere = await student.context.newPage();
    await elsewhere.goto(`/attempts/${formerId}`);
    await elsewhere.waitForURL('**/read/whole-article');
    await guest.article.ready();
    await guest.article.handIn();
    const id = idAtTheEnd(guest.page);
    expect(id).not.toBe(formerId);
    await expect(student.page.getByText('This work is handed in.')).toBeVisible({ timeout: 20_000 });
    await student.page.getByRole('link', { name: 'See what you handed in' }).click();
    await student.page.waitForURL(`**/attempts/${id}`);
  });

  test('marks that wait in a closed browser while their attempt is joined elsewhere are there on the next visit', async ({
    people,
  }) => {
    const made = await createClass(await people.teacher());
    const student = await people.student(made.code, 'Gil');
    await mark(student, 'Some observers argue');
    await student.context.setOffline(true);
    await student.article.drag('should align');
    await student.article.markAs('Hedge');
    await expect(student.page.getByText('Not saved yet, trying again.')).toBeVisible();
    await student.page.close();
    const guest = await people.guest();
    await mark(guest, 'sustained pressure');
    await comeAlong(guest, student);

    await student.context.setOffline(false);
    const next = new ArticlePage(await student.context.newPage());
    await next.page.goto('/read/whole-article');
    const all = [/“should align”/, /“Some observers argue”/, /“sustained pressure”/];
    await expect(next.marks).toHaveText(all);
    await next.saved();
    await next.page.evaluate(() => localStorage.clear());
    await next.page.reload();
    await expect(next.marks).toHaveText(all);
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
