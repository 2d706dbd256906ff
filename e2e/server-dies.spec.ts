import { createServer, type AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { signIn, test } from './fixtures/people';
import { startServer } from './server-control';

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

test.describe('when the server dies', () => {
  test.setTimeout(180_000);

  test('a student goes on marking, and everything is saved once it is back', async ({ people }) => {
    const port = await findFreePort();
    let server = await startServer(port);
    try {
      const { page, article } = await people.visitor();
      await page.goto(`http://localhost:${port}/`);
      await page.getByRole('button', { name: 'Start reading' }).click();
      await article.ready();
      await article.drag('Some observers argue');
      await article.markAs('Hedge');
      await article.saved();
      await article.drag('should align');
      await article.markAs('Hedge');
      await server.stop('SIGKILL');
      await expect(page.getByText('Not saved yet, trying again.')).toBeVisible({ timeout: 15_000 });
      await article.drag('sustained pressure');
      await article.markAs('Claim');
      await article.tools.getByLabel(/Which kind/).selectOption('one-unnamed');
      await expect(article.marks).toHaveCount(3);
      server = await startServer(port);
      await expect(page.locator('[data-save-state="saved"]')).toBeVisible({ timeout: 60_000 });
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await article.ready();
      await expect(article.marks).toHaveText([
        /“should align”/,
        /“Some observers argue”/,
        /“sustained pressure”/,
      ]);
      await expect(article.marks.nth(2)).toContainText('Claim, One unnamed');
    } finally {
      await server.stop('SIGKILL');
    }
  });

  test('what was shown as saved is there again, whatever the browser has forgotten', async ({ people }) => {
    const port = await findFreePort();
    let server = await startServer(port);
    try {
      const { page, article } = await people.visitor();
      await page.goto(`http://localhost:${port}/`);
      await page.getByRole('button', { name: 'Start reading' }).click();
      await article.ready();
      await article.drag('Some observers argue');
      await article.markAs('Hedge');
      await article.saved();
      await server.stop('SIGKILL');
      await page.evaluate(() => localStorage.clear());
      server = await startServer(port);
      await page.reload();
      await article.ready();
      await expect(article.marks).toHaveText([/“Some observers argue”/]);
    } finally {
      await server.stop('SIGKILL');
    }
  });

  test('limits survive a restart', async ({ people }) => {
    const port = await findFreePort();
    let server = await startServer(port);
    try {
      const { page } = await people.visitor();
      const account = { email: `${crypto.randomUUID()}@school.example`, password: 'wrong password' };
      await page.goto(`http://localhost:${port}/sign-in`);
      for (let i = 0; i < 10; i += 1) {
        const answered = page.waitForResponse('**/callback/password');
        await signIn(page, account);
        await answered;
        await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
      }
      await server.stop('SIGKILL');
      server = await startServer(port);
      await signIn(page, account);
      await expect(page.getByText(/^Too many tries\./)).toBeVisible();
    } finally {
      await server.stop('SIGKILL');
    }
  });

  test('health tells 200 with the database up, and 503 with it away', async ({ request }) => {
    const well = await request.get('/api/health');
    expect(well.status()).toBe(200);
    expect(await well.json()).toEqual({ status: 'ok', database: 'up' });
    const port = await findFreePort();
    const away = await findFreePort();
    const server = await startServer(port, { DATABASE_URL: `postgresql://nobody@127.0.0.1:${away}/nothing` });
    try {
      const ill = await request.get(`http://localhost:${port}/api/health`);
      expect(ill.status()).toBe(503);
      expect(await ill.json()).toEqual({ status: 'unavailable', database: 'down' });
    } finally {
      await server.stop('SIGKILL');
    }
  });
});
