import { chromium, expect, test } from '@playwright/test';
import { ArticlePage } from './fixtures/article-page';

// A school reaches its own server by a name and plain http, which browsers treat as less than safe:
// several browser features are missing there. The name is answered on this machine.
test('the whole way works over plain http under a name of the school network', async ({ baseURL }, info) => {
  const { launchOptions } = info.project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--host-resolver-rules=MAP says-who.school.test 127.0.0.1'],
  });
  try {
    const address = new URL(baseURL ?? '');
    address.hostname = 'says-who.school.test';
    const page = await browser.newPage({ baseURL: address.origin });
    const article = new ArticlePage(page);
    await article.startAlone();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await article.saved();
    await page.reload();
    await expect(article.marks).toHaveCount(1);
    await article.handIn();
    await page.getByRole('button', { name: 'Try again with my marks' }).click();
    await article.ready();
    await expect(article.marks).toHaveCount(1);
  } finally {
    await browser.close();
  }
});
