import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible } from './fixtures/axe';
import type { Visitor } from './fixtures/people';
import { comeBack, createClass, fillJoinForm, readReturnCode, signIn, test } from './fixtures/people';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const PASSWORD = 'four words in a row';
const FILES = ['everything.json', 'attempts.csv', 'marks.csv', 'lessons.csv', 'practice.csv'];
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Answers sentences of practice, "none" to each, from the one on the screen. */
async function practise({ page }: Visitor, count: number): Promise<void> {
  await page.goto('/practice');
  for (let done = 0; done < count; done += 1) {
    const none = button(page, /^No (hedge|claim) here$/);
    const skip = button(page, 'Skip the introduction');
    await expect(none.or(skip)).toBeVisible();
    if (await skip.isVisible()) await skip.tap();
    await none.tap();
    await button(page, 'Check').tap();
    await button(page, 'Next').tap();
  }
}

async function mark(visitor: Visitor, phrase: string, layer: 'Hedge' | 'Claim'): Promise<void> {
  await visitor.page.goto('/read/whole-article');
  await visitor.article.ready();
  await visitor.article.tap(phrase);
  await visitor.article.markAs(layer);
  await visitor.article.saved();
}

async function getReturnCode({ page }: Visitor): Promise<string> {
  await page.goto('/account');
  await button(page, 'Get a return code').tap();
  const code = await readReturnCode(page);
  await button(page, 'I have kept it, go on').tap();
  await page.waitForURL('**/account');
  return code;
}

async function makeAccount({ page }: Visitor): Promise<string> {
  const email = `reader-${crypto.randomUUID()}@home.example`;
  await page.goto('/account');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await button(page, 'Make my account').tap();
  await expect(page.getByText('Your account is made.')).toBeVisible();
  return email;
}

async function expectMarks({ page, article }: Visitor, ...phrases: RegExp[]): Promise<void> {
  await page.goto('/read/whole-article');
  await article.ready();
  await expect(article.marks).toHaveText(phrases);
}

async function expectAtSentence({ page }: Visitor, number: number): Promise<void> {
  await page.goto('/practice');
  await expect(page.locator('[data-progress]')).toHaveText(`${number} of 10`);
}

type Everything = {
  attempts: { marks: { quote: string }[] }[];
  practiceAnswers: { id: string; text: string }[];
};
async function loadEverything(context: BrowserContext): Promise<Everything> {
  return (await (await context.request.get('/api/my-data/everything.json')).json()) as Everything;
}

const sessionsOf = async (context: BrowserContext) =>
  (await context.cookies()).filter(({ name }) => name.includes('session-token'));

async function erase({ page }: Visitor): Promise<void> {
  await page.goto('/account');
  await page.getByRole('link', { name: 'Erase everything …' }).tap();
  await expect(page.getByRole('heading', { name: 'Erase everything?' })).toBeVisible();
  await button(page, 'Yes, erase everything').tap();
  await page.waitForURL('**/account/erased');
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();
}

/** Page by page what somebody sees who was never here. */
async function expectNewcomer({ page }: Visitor): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: 'Site', exact: true })).toContainText('Join a class');
  await expect(page.getByRole('link', { name: 'Continue with your work' })).toBeHidden();
  for (const path of ['/account', '/account/erase', '/read/whole-article']) {
    await page.goto(path);
    expect(new URL(page.url()).pathname, path).toBe('/sign-in');
  }
  await page.goto('/practice');
  await expect(button(page, 'Start practicing')).toBeVisible();
  await page.goto('/my-work');
  await expect(page.getByRole('main')).toContainText('Nothing here yet');
}

test.describe('keeping one’s work', () => {
  test('a return code brings practice and marks to a second device, which goes on where the first one was', async ({
    people,
  }) => {
    const first = await people.guest();
    await mark(first, 'Some observers argue', 'Hedge');
    await practise(first, 2);
    const code = await getReturnCode(first);
    await expect(first.page.getByText('Work with a return code stays until you erase it')).toBeVisible();

    const second = await people.visitor();
    await comeBack(second, code);
    await expectMarks(second, /“Some observers argue”/);
    await expectAtSentence(second, 3);
    await practise(second, 1);
    await mark(second, 'sustained pressure', 'Claim');

    await expectAtSentence(first, 4);
    await expectMarks(first, /“Some observers argue”/, /“sustained pressure”/);
    expect((await loadEverything(first.context)).practiceAnswers).toHaveLength(3);
  });

  test('joining a class takes practice and marks along', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const guest = await people.guest();
    await mark(guest, 'Some observers argue', 'Hedge');
    await practise(guest, 2);
    const before = await loadEverything(guest.context);
    await guest.page.goto('/join');
    await guest.page.getByLabel('Yes, take it along').check();
    await fillJoinForm(guest.page, { code: made.code, name: 'Gil' });
    await readReturnCode(guest.page);
    await expectAtSentence(guest, 3);
    await expectMarks(guest, /“Some observers argue”/);
    const after = await loadEverything(guest.context);
    expect(after.practiceAnswers).toEqual(before.practiceAnswers);
    await teacher.page.reload();
    await expect(teacher.page.getByRole('row').filter({ hasText: 'Gil' }).first()).toBeVisible();
  });

  test('signing in puts the work of this browser together with the account’s, each answer once', async ({
    people,
  }) => {
    const home = await people.guest();
    await mark(home, 'Some observers argue', 'Hedge');
    await practise(home, 1);
    const email = await makeAccount(home);

    const elsewhere = await people.guest();
    await mark(elsewhere, 'sustained pressure', 'Claim');
    await practise(elsewhere, 2);
    const answered = [home, elsewhere].map(
      async ({ context }) => (await loadEverything(context)).practiceAnswers,
    );
    const ids = (await Promise.all(answered)).flat().map(({ id }) => id);
    await elsewhere.page.goto('/sign-in');
    await expect(elsewhere.page.getByLabel('Yes, take it along')).toBeChecked();
    await signIn(elsewhere.page, { email, password: PASSWORD });
    await elsewhere.page.waitForURL('**/my-work');

    for (const { context } of [home, elsewhere]) {
      const { attempts, practiceAnswers } = await loadEverything(context);
      expect(practiceAnswers.map(({ id }) => id).sort()).toEqual(ids.toSorted());
      expect(attempts).toHaveLength(1);
      expect(attempts[0]?.marks.map(({ quote }) => quote)).toEqual([
        'Some observers argue',
        'sustained pressure',
      ]);
    }
    await expectMarks(home, /“Some observers argue”/, /“sustained pressure”/);
  });
});

test.describe('taking it with one', () => {
  test('one file and four tables hold what was done', async ({ people }) => {
    const guest = await people.guest();
    await mark(guest, 'Some observers argue', 'Hedge');
    await practise(guest, 2);
    await guest.page.goto('/account');
    const download = async (name: string) => {
      const waiting = guest.page.waitForEvent('download');
      await guest.page.getByRole('link', { name, exact: true }).tap();
      const file = await waiting;
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
    };
    const all = await download('Everything in one file (JSON)');
    expect(all.name).toBe('says-who-everything.json');
    const { attempts, practiceAnswers } = JSON.parse(all.text) as Everything;
    expect(attempts).toMatchObject([
      { exerciseId: 'whole-article', marks: [{ quote: 'Some observers argue' }] },
    ]);
    expect(practiceAnswers).toHaveLength(2);

    const marks = await download('Single marks');
    expect(marks.name).toBe('says-who-marks.csv');
    expect(marks.text).toMatch(/^\uFEFFexercise,attempt,/);
    expect(marks.text).toContain(',hedge,');
    const practice = await download('Practice answers');
    for (const { text } of practiceAnswers) expect(practice.text).toContain(text.replaceAll('"', '""'));
    expect((await download('Attempts at marking')).text.split('\r\n')).toHaveLength(3);
    expect((await download('Answers in lessons and checks')).text.split('\r\n')).toHaveLength(2);
  });

  test('what looks like a formula computes nothing in a spreadsheet', async ({ people }) => {
    const guest = await people.guest();
    await guest.article.tap('Some observers argue');
    await guest.article.markAs('Hedge');
    await guest.article.tools.getByText('Note', { exact: true }).tap();
    await guest.article.tools
      .getByLabel('Note on this mark')
      .fill('=HYPERLINK("https://evil.example","look")');
    await guest.article.tools.getByRole('button', { name: 'Done' }).tap();
    await guest.article.saved();
    const file = await guest.context.request.get('/api/my-data/marks.csv');
    expect(await file.text()).toContain(`"'=HYPERLINK(""https://evil.example"",""look"")"`);
  });

  test('is for the one who did it: nobody else gets it by its address', async ({ people }) => {
    const guest = await people.guest();
    await mark(guest, 'Some observers argue', 'Hedge');
    const nobody = await people.visitor();
    const other = await people.guest();
    for (const file of FILES) {
      expect((await nobody.context.request.get(`/api/my-data/${file}`)).status()).toBe(401);
      const theirs = await other.context.request.get(`/api/my-data/${file}`);
      expect(theirs.headers()['cache-control']).toBe('no-store');
      expect(await theirs.text()).not.toContain('observers');
      const embedded = { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'script' } };
      expect((await guest.context.request.get(`/api/my-data/${file}`, embedded)).status()).toBe(403);
    }
    for (const path of ['everything.json%00', '..%2Fhealth', 'everything.json?personId=1', 'Everything.JSON'])
      expect(await (await other.context.request.get(`/api/my-data/${path}`)).text()).not.toContain(
        'observers',
      );
  });
});

test.describe('erasing everything', () => {
  test('is asked once, in words; then nobody was ever here, and neither cookie nor code lead back', async ({
    people,
    baseURL,
  }) => {
    const guest = await people.guest();
    await mark(guest, 'Some observers argue', 'Hedge');
    await practise(guest, 2);
    const code = await getReturnCode(guest);
    const elsewhere = await people.visitor();
    await comeBack(elsewhere, code);
    const oldCookies = await sessionsOf(guest.context);

    await guest.page.goto('/account/erase');
    const main = guest.page.getByRole('main');
    await expect(main).toContainText('1 attempt at marking, with every mark, note and result');
    await expect(main).toContainText('2 practice answers');
    await expect(main).toContainText('Your return code');
    await guest.page.getByRole('link', { name: 'No, keep it' }).tap();
    await guest.page.waitForURL('**/account');
    await expectMarks(guest, /“Some observers argue”/);

    await erase(guest);
    expect(await sessionsOf(guest.context)).toEqual([]);
    await expect
      .poll(() =>
        guest.page.evaluate(async () => ({
          stored: Object.keys(localStorage).filter((key) => key.startsWith('says-who')),
          kept: await caches.keys(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        })),
      )
      .toEqual({ stored: [], kept: [], workers: 0 });
    await expectNewcomer(guest);
    await expectNewcomer(elsewhere);

    const thief = await people.visitor();
    await thief.context.addCookies(
      oldCookies.map(({ name, value }) => ({ name, value, url: baseURL ?? '' })),
    );
    await expectNewcomer(thief);
    expect((await thief.context.request.get('/api/my-data/everything.json')).status()).toBe(401);

    const returning = await people.visitor();
    await returning.page.goto('/return');
    await returning.page.getByLabel('Return code').fill(code);
    await button(returning.page, 'Go on with my work').tap();
    await expect(returning.page.getByText('Nobody has this return code.')).toBeVisible();
  });

  test('works without scripts, and twice in a row', async ({ people, browser, baseURL }) => {
    const guest = await people.guest();
    const storageState = await guest.context.storageState();
    const context = await browser.newContext({ javaScriptEnabled: false, storageState });
    const page = await context.newPage();
    const second = await context.newPage();
    for (const tab of [page, second]) await tab.goto(`${baseURL}/account/erase`);
    for (const tab of [page, second]) {
      await tab.getByRole('button', { name: 'Yes, erase everything' }).click();
      await tab.waitForURL('**/account/erased');
      await expect(tab.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();
    }
    await context.close();
    await expectNewcomer(guest);
  });

  test('takes a student out of the class, says so before, and a teacher is told why not', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const student = await people.student(made.code, 'Gil');
    await teacher.page.reload();
    await expect(teacher.page.getByRole('row').filter({ hasText: 'Gil' }).first()).toBeVisible();
    await student.page.goto('/account/erase');
    await expect(student.page.getByRole('main')).toContainText(
      'Your place in 10b Social studies. Your teacher no longer sees your name, your work or your results',
    );
    await erase(student);
    await teacher.page.reload();
    await expect(teacher.page.getByRole('heading', { level: 1 })).toContainText('10b Social studies');
    await expect(teacher.page.getByRole('row').filter({ hasText: 'Gil' })).toHaveCount(0);

    await teacher.page.goto('/account');
    await expect(teacher.page.getByRole('main')).toContainText(
      'the work of your students hangs on your account',
    );
    await expect(teacher.page.getByRole('link', { name: 'Erase everything …' })).toHaveCount(0);
    await teacher.page.goto('/account/erase');
    await expect(button(teacher.page, 'Yes, erase everything')).toHaveCount(0);
    await expect(teacher.page.getByRole('main')).toContainText('Delete your classes first');
  });

  test('cannot be asked for by another site, nor for somebody who signed in meanwhile', async ({
    people,
  }) => {
    const guest = await people.guest();
    await mark(guest, 'Some observers argue', 'Hedge');
    await guest.page.goto('/account/erase');
    const form = await guest.page
      .locator('form:has(input[name="personId"])')
      .evaluate((element) =>
        Object.fromEntries(
          [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
        ),
      );
    const other = await people.guest();
    const post = (context: BrowserContext, headers: Record<string, string>) =>
      context.request.post('/account/erase', { headers, multipart: form, maxRedirects: 0 });
    for (const headers of [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null', 'sec-fetch-site': 'same-site' },
      {},
    ] as Record<string, string>[])
      expect((await post(guest.context, headers)).status()).toBe(403);
    // The page of one person, sent with the session of another.
    const sent = await post(other.context, { 'sec-fetch-site': 'same-origin' });
    expect(sent.headers().location ?? '').not.toContain('erased');
    for (const { context } of [guest, other])
      expect((await context.request.get('/api/my-data/everything.json')).status()).toBe(200);
    await expectMarks(guest, /“Some observers argue”/);
    // By its address alone, the page after erasing clears nothing and says nothing.
    const nobody = await people.visitor();
    await nobody.page.goto('/account/erased');
    expect(new URL(nobody.page.url()).pathname).toBe('/');
  });
});

test('the account, the question and the goodbye can be used by everybody', async ({ people }) => {
  const guest = await people.guest();
  await mark(guest, 'Some observers argue', 'Hedge');
  await guest.page.goto('/account');
  await expect(
    guest.page.getByText('If you do not come back for a year, this work is deleted.'),
  ).toBeVisible();
  await expectAccessible(guest.page);
  await guest.page.goto('/account/erase');
  await expectAccessible(guest.page);
  await button(guest.page, 'Yes, erase everything').click();
  await guest.page.waitForURL('**/account/erased');
  await expectAccessible(guest.page);
});
