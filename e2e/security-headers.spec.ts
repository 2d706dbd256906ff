import type { APIResponse, BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { createClass, makeAddress, signIn, test } from './fixtures/people';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

function readPolicy(answer: APIResponse): Map<string, string[]> {
  const policy = answer.headers()['content-security-policy'] ?? '';
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

const nonceOf = (answer: APIResponse) =>
  readPolicy(answer)
    .get('script-src')
    ?.map((value) => /^'nonce-(.+)'$/.exec(value)?.[1])
    .find((nonce) => nonce !== undefined);

async function expectSafePage(context: BrowserContext, path: string): Promise<void> {
  const [answer, again] = [await context.request.get(path), await context.request.get(path)];
  expect(answer.headers(), path).toMatchObject(HEADERS);
  expect(answer.headers()).not.toHaveProperty('x-powered-by');
  const policy = readPolicy(answer);
  expect(policy.get('default-src'), path).toEqual([`'none'`]);
  expect(policy.get('script-src')).not.toContain(`'unsafe-inline'`);
  expect(policy.get('script-src')).not.toContain(`'unsafe-eval'`);
  for (const name of ['object-src', 'base-uri', 'frame-ancestors'])
    expect(policy.get(name)).toEqual([`'none'`]);
  expect([...policy.values()].flat().filter((value) => /^https?:|\*|\./.test(value))).toEqual([]);
  const nonce = nonceOf(answer);
  expect(nonce, path).toMatch(/^[\w-]{16,}$/);
  expect(nonceOf(again), path).not.toBe(nonce);
  const html = await answer.text();
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    scripts.filter((attributes) => !attributes.includes(`nonce="${nonce}"`)),
    path,
  ).toEqual([]);
  expect(html.match(/<[a-z][^>]*\son[a-z]+=/i), path).toBeNull();
  expect(html.match(/(?:href|src|action)="(?:javascript:|https?:|\/\/)[^"]*"/i), path).toBeNull();
}

/** What a page says about broken rules, and every other host that it asks. */
function watch(page: Page, home: string): { problems: string[]; hosts: Set<string> } {
  const seen = { problems: [] as string[], hosts: new Set<string>() };
  page.on('console', (message) => {
    if (/content security policy|csp|hydrat/i.test(message.text())) seen.problems.push(message.text());
  });
  page.on('pageerror', (error) => seen.problems.push(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && host !== home) seen.hosts.add(request.url());
  });
  return seen;
}

test.describe('headers', () => {
  test('every page forbids scripts that are not its own', async ({ people }) => {
    const nobody = await people.visitor();
    for (const path of ['/', '/join', '/return', '/sign-in', '/my-work', '/join/BCDFGH', '/nowhere'])
      await expectSafePage(nobody.context, path);
    const guest = await people.guest();
    await expectSafePage(guest.context, '/read/whole-article');
    await guest.article.handIn();
    for (const path of [new URL(guest.page.url()).pathname, '/read/whole-article', '/my-work', '/account'])
      await expectSafePage(guest.context, path);
    const teacher = await people.teacher();
    const { id } = await createClass(teacher);
    for (const path of ['/classrooms', '/classrooms/new', `/classrooms/${id}`, `/classrooms/${id}/code`])
      await expectSafePage(teacher.context, path);
  });

  test('answers that are not pages carry the headers too', async ({ people }) => {
    const { page, context } = await people.visitor();
    await page.goto('/');
    const script = await page.locator('script[src]').first().getAttribute('src');
    for (const path of [script ?? '', '/api/health', '/api/auth/csrf', '/icon.svg'])
      expect((await context.request.get(path)).headers(), path).toMatchObject(HEADERS);
  });

  test('the session is out of reach of scripts and of other sites', async ({ people }) => {
    const { page, context } = await people.guest();
    const sessions = (await context.cookies()).filter(({ name }) => name.includes('session-token'));
    expect(sessions).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/' }]);
    expect(await page.evaluate(() => document.cookie)).not.toContain('session');
  });

  test('a whole journey asks no other host and breaks no rule', async ({ people, baseURL }) => {
    const home = new URL(baseURL ?? '').host;
    const teacher = await people.teacher();
    const teacherSaw = watch(teacher.page, home);
    const made = await createClass(teacher);
    const student = await people.student(made.code, 'Ada');
    const saw = watch(student.page, home);
    await student.page.reload();
    await student.article.ready();
    await student.page.getByRole('button', { name: 'Reading settings' }).click();
    await student.page.keyboard.press('Escape');
    await student.article.drag('Some observers argue');
    await student.article.markAs('Hedge');
    await student.article.handIn();
    await student.page.getByRole('button', { name: /found hedge/ }).click();
    await student.page.goto('/my-work');
    await student.page.goto('/account');
    await expect(teacher.page.getByText('Ada handed in.')).toBeVisible();
    await teacher.page.goto(`/classrooms/${made.id}/code`);
    expect([...saw.hosts, ...teacherSaw.hosts]).toEqual([]);
    expect([...saw.problems, ...teacherSaw.problems]).toEqual([]);
  });

  test('a script that got into a page does not run', async ({ people }) => {
    const { page } = await people.visitor();
    const saw = watch(page, '');
    await page.route('/', async (route) => {
      const answer = await route.fetch();
      const added =
        '<script>window.broken = 1</script><img src="/nowhere.png" onerror="window.broken = 2"><a href="javascript:window.broken=3">evil</a></body>';
      await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', added) });
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'evil' }).click();
    await expect.poll(() => saw.problems.filter((text) => text.includes('inline')).length).toBe(3);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });
});

test.describe('limits', () => {
  test('wrong passwords for one address are stopped after ten, in plain words, even with the right one', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const { page } = await people.visitor();
    await page.goto('/sign-in');
    const message = page.getByRole('main').getByText(/do not go together|Too many tries/);
    for (let i = 0; i < 10; i += 1) {
      const answered = page.waitForResponse('**/callback/password');
      await signIn(page, { email: teacher.email, password: `wrong password ${i}` });
      await answered;
      await expect(message).toHaveText(
        'This e-mail and this password do not go together. Check both, then try again.',
      );
      await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
    }
    await signIn(page, teacher);
    await expect(message).toHaveText(/^Too many tries\. Wait \d+ minutes, then try again\.$/);
    await teacher.page.reload();
    await expect(teacher.page).toHaveURL('/classrooms');
  });

  test('wrong class codes from one computer are stopped in plain words, and others may go on', async ({
    people,
  }) => {
    const made = await createClass(await people.teacher());
    const address = makeAddress();
    const { page, context } = await people.visitor(address);
    for (let i = 0; i < 60; i += 1) await context.request.get('/join/BBBBBB');
    await page.goto('/join');
    await page.getByLabel('Class code').fill(made.code);
    await page.getByLabel('Your name in this class').fill('Ada');
    await page.getByRole('button', { name: 'Join the class' }).click();
    await expect(
      page.getByText(/^Too many tries\. Wait \d+ (minutes|seconds), then try again\.$/),
    ).toBeVisible();
    await people.student(made.code, 'Ben', { start: false });
  });
});
