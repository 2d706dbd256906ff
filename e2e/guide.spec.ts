import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible } from './fixtures/axe';
import { findSecrets, listSecrets } from './fixtures/key-texts';
import { createClass, test } from './fixtures/people';

const PUBLIC = [
  '/glossary',
  '/codebook',
  '/guide',
  '/about-the-article',
  '/print',
  '/print/article',
  '/print/legend',
  '/print/answer-sheet',
];
const KEY_PAGES = ['/guide/key', '/print/key'];
const SECRETS = listSecrets();

/** Where the links of the page lead, within this site. */
async function listLinks(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const { origin } = new URL(page.url());
  return [...new Set(links.filter((link) => link.startsWith(origin)))];
}

test.describe('what a teacher holds in hand', () => {
  test.setTimeout(240_000);

  test('can be read by everybody, without an account and without a barrier', async ({ people }) => {
    const { page } = await people.visitor();
    for (const path of PUBLIC) {
      expect((await page.goto(path))?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
    }
  });

  test('is linked from the foot of every page, and no link or anchor in it leads nowhere', async ({
    people,
  }) => {
    const { page, context } = await people.visitor();
    await page.goto('/');
    const foot = page.getByRole('contentinfo').getByRole('navigation');
    for (const name of ['For teachers', 'Glossary', 'Codebook', 'About the article'])
      await expect(foot.getByRole('link', { name, exact: true })).toBeVisible();
    const links = new Set<string>();
    for (const path of PUBLIC) {
      await page.goto(path);
      for (const link of await listLinks(page)) links.add(link);
    }
    const pages = new Map<string, string>();
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      const html = pages.get(pathname) ?? (await getHtml(pathname));
      pages.set(pathname, html);
      if (hash) expect(html, `${pathname}${hash}`).toContain(`id="${hash.slice(1)}"`);
    }
    expect([...links].filter((link) => link.includes('/codebook#')).length).toBeGreaterThan(8);

    async function getHtml(pathname: string): Promise<string> {
      const answer = await context.request.get(pathname);
      expect(answer.status(), pathname).toBe(200);
      return answer.text();
    }
  });

  test('tells how one becomes a teacher, from the front page, at the sign-in and in the guide', async ({
    people,
  }) => {
    const { page } = await people.visitor();
    await page.goto('/sign-in');
    await expect(page.getByText('npm run teacher -- you@school.example "Your Name"')).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Lesson plans and guide' })).toBeVisible();
    await page.getByRole('link', { name: 'How to get an account' }).click();
    await expect(page.getByRole('heading', { name: 'How you get a teacher’s account' })).toBeInViewport();
    await expect(page.getByText('npm run teacher -- you@school.example "Your Name"')).toBeVisible();
  });

  test('names switches and headings that stand on the pages of a class', async ({ people }) => {
    const teacher = await people.teacher();
    const { code } = await createClass(teacher);
    await people.student(code, 'Ada', { start: false });
    const { page } = teacher;
    await page.reload();
    await expect(page.getByRole('button', { name: 'Hide names' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Let them open any lesson' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The course', exact: true })).toBeVisible();
    for (const name of ['Lesson 1: What did we just read?', 'First check and second check', 'Show it large'])
      await expect(page.getByRole('link', { name })).toBeVisible();
    await page.getByRole('link', { name: 'Lesson 1: What did we just read?' }).click();
    for (const name of ['The questions, hardest first', 'Marked in the article'])
      await expect(page.getByRole('heading', { name })).toBeVisible();
  });

  test('holds nothing of the key on pages that anybody may read', async ({ people }) => {
    const { context } = await people.visitor();
    for (const path of PUBLIC) {
      for (const headers of [undefined, { rsc: '1' }]) {
        const answer = await context.request.get(path, { headers });
        expect(findSecrets(SECRETS, await answer.text()), path).toEqual([]);
      }
    }
  });

  test('shows the whole key to a teacher, each entry with its rule', async ({ people }) => {
    const { page, context } = await people.teacher();
    for (const path of KEY_PAGES) {
      await page.goto(path);
      const told = findSecrets(SECRETS, await page.content());
      expect(new Set(told).size).toBe(SECRETS.length);
      const required = page.getByText('required', { exact: true });
      await expect(page.getByRole('listitem').filter({ has: required })).toHaveCount(29 + 12);
    }
    await expectAccessible(page);
    const codebook = await (await context.request.get('/codebook')).text();
    const rules = (await listLinks(page)).filter((link) => link.includes('/codebook#'));
    expect(rules.length).toBeGreaterThan(8);
    for (const rule of rules) expect(codebook).toContain(`id="${new URL(rule).hash.slice(1)}"`);
  });

  test('keeps the key from nobody, from a self-learner and from a student', async ({ people }) => {
    const made = await createClass(await people.teacher());
    const nobody = await people.visitor();
    const guest = await people.guest();
    const student = await people.student(made.code, 'Ada', { start: false });
    for (const path of KEY_PAGES) {
      await nobody.page.goto(path);
      expect(new URL(nobody.page.url()).pathname).toBe('/sign-in');
      for (const { context } of [nobody, guest, student]) {
        for (const headers of [undefined, { rsc: '1' }]) {
          const answer = await context.request.get(path, { headers, maxRedirects: 0 });
          expect(findSecrets(SECRETS, await answer.text()), path).toEqual([]);
        }
      }
      for (const { page } of [guest, student]) expect((await page.goto(path))?.status()).toBe(404);
    }
  });

  test('tells the versions of the key by their counts', async ({ people }) => {
    const { page } = await people.visitor();
    await page.goto('/about-the-article');
    const row = page.getByRole('table').getByRole('row').filter({ hasText: 'in use' });
    await expect(row).toContainText('29 + 28');
    await expect(row).toContainText('12 + 12');
    await expect(row).toContainText('51');
  });
});
