import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import QRCode from 'qrcode';
import { comeBack, createClass, fillJoinForm, test } from './fixtures/people';

const HEDGES_FOUND = [
  'In many capitals',
  'Some observers argue',
  'In a recent discussion',
  'The diplomat argued',
  'the discussion suggested',
  'capital cities',
  'was presented as',
  'highly contested and uncertain',
  'Such steps',
  'are described as',
  'some voices',
  'In this framing',
  'reports circulate',
  'tens of thousands',
];

/** Whether every module of the drawn QR code is as an encoder of ours makes it for this address. */
async function readsAs(qr: Locator, url: string): Promise<boolean> {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' });
  const wanted = Array.from(modules.data, Boolean);
  const drawn = await qr.locator('path').evaluate(
    (path: SVGPathElement, size) =>
      Array.from({ length: size * size }, (_, i) => {
        return path.isPointInFill(new DOMPoint((i % size) + 0.5, Math.floor(i / size) + 0.5));
      }),
    modules.size,
  );
  return JSON.stringify(drawn) === JSON.stringify(wanted);
}

const rowOf = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Students' }).getByRole('row').filter({ hasText: name });

/** The line of the key span with this widest fair mark. */
const entryOf = (page: Page, outer: string) =>
  page
    .getByRole('region', { name: /^The same in numbers/ })
    .getByRole('listitem')
    .filter({ has: page.getByText(`“${outer}”`, { exact: true }) });

const pointsIn = async (cell: Locator) => Number(/(\d+) points?/.exec((await cell.textContent()) ?? '')?.[1]);

test.describe('a class of five', () => {
  test('the teacher shows the code large and as a QR code that leads to the class', async ({ people }) => {
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher, '10b');
    await expect(page.getByText('Nobody has joined yet. Show your class the code.')).toBeVisible();
    await page.getByRole('link', { name: 'Show it large' }).click();
    await page.waitForURL('**/code');
    const code = page.getByText(made.code, { exact: true });
    await expect(code).toBeVisible();
    const size = await code.evaluate((e) => parseFloat(getComputedStyle(e).fontSize));
    expect(size).toBeGreaterThan(100);
    const qr = page.getByRole('img', { name: 'QR code for' });
    const url = ((await qr.getAttribute('aria-label')) ?? '').replace('QR code for ', '');
    expect(new URL(url).host).toBe(new URL(page.url()).host);
    expect(await readsAs(qr, url)).toBe(true);
    expect(await readsAs(qr, `${url}X`)).toBe(false);

    const student = await people.visitor();
    await student.page.goto(url);
    await expect(student.page.getByRole('heading', { name: 'Join 10b' })).toBeVisible();
    await fillJoinForm(student.page, { name: 'Ada' });
    await student.page.waitForURL('**/account/return-code**');
    await expect(page.getByText('1 joined')).toBeVisible();
  });

  test('five students do different things, and the page of the class shows each by itself', async ({
    people,
  }) => {
    test.setTimeout(180_000);
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher, '10b');
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }));

    await test.step('joined, started, saved', async () => {
      await people.student(made.code, 'Ben', { start: false });
      const inCourse = page.getByRole('region', { name: 'How far everybody is in the course' });
      await expect(inCourse.getByRole('row', { name: 'Ben' })).toContainText('not started');
      const ada = await people.student(made.code, 'Ada');
      await expect(rowOf(page, 'Ada')).toContainText('Started, no marks yet');
      await expect(rowOf(page, 'Ben')).toContainText('No lesson begun');
      await ada.article.drag('Some observers argue');
      await ada.article.markAs('Hedge');
      await ada.article.saved();
      await expect(rowOf(page, 'Ada')).toContainText('Saved');
    });

    await test.step('handed in: a submit shows within 5 s', async () => {
      const cem = await people.student(made.code, 'Cem');
      for (const phrase of HEDGES_FOUND) {
        await cem.article.drag(phrase);
        await cem.article.markAs('Hedge');
        // Else the grips of this mark lie over the words below it.
        await cem.article.tools.getByRole('button', { name: 'Done' }).click();
      }
      await cem.article.drag('Kyiv’s defense depends on a broad coalition');
      await cem.article.markAs('Claim');
      const submitted = cem.page.waitForResponse('**/submit');
      const handedIn = cem.article.handIn();
      await submitted;
      await expect(rowOf(page, 'Cem')).toContainText('Handed in', { timeout: 5_000 });
      await expect(page.getByText('Cem handed in.')).toBeVisible();
      await handedIn;
      const own = cem.page.getByRole('row', { name: 'Points out of 100' }).getByRole('cell');
      const hedges = rowOf(page, 'Cem').getByRole('cell').nth(2);
      await expect(hedges).toContainText(`Found ${HEDGES_FOUND.length} of 29`);
      await expect(hedges).toContainText(`0 of ${HEDGES_FOUND.length} marks outside`);
      expect(await pointsIn(hedges)).toBeGreaterThan(0);
      expect(await pointsIn(hedges)).toBe(Number(await own.nth(0).textContent()));
      await expect(rowOf(page, 'Cem').getByRole('cell').nth(3)).toContainText('Found 1 of');
    });

    await test.step('a foil, a mark in part, a mark outside', async () => {
      const dora = await people.student(made.code, 'Dora');
      await dora.article.drag('Some observers argue');
      await dora.article.markAs('Hedge');
      await dora.article.drag('should align');
      await dora.article.markAs('Hedge');
      await dora.article.drag('defense depends');
      await dora.article.markAs('Claim');
      await dora.article.handIn();
      const eva = await people.student(made.code, 'Eva');
      await eva.article.drag('alliance commitments and national interests');
      await eva.article.markAs('Hedge');
      await eva.article.drag('He avoided naming any country directly');
      await eva.article.markAs('Claim');
      await eva.article.handIn();
      await expect(rowOf(page, 'Dora').getByRole('cell').nth(2)).toContainText('Found 1 of 29');
      await expect(rowOf(page, 'Dora').getByRole('cell').nth(2)).toContainText(
        '1 of 2 marks outside; 0 points',
      );
      await expect(rowOf(page, 'Dora').getByRole('cell').nth(3)).toContainText(/Found 0 of \d+, 1 in part/);
      await expect(rowOf(page, 'Eva').getByRole('cell').nth(2)).toContainText('1 of 1 mark outside');
      await expect(rowOf(page, 'Eva').getByRole('cell').nth(3)).toContainText('1 of 1 mark outside');
    });

    await test.step('who found what', async () => {
      await expect(page.getByText('3 of 5 have handed in.')).toBeVisible();
      const beside = await page.context().newPage();
      await beside.goto(`${new URL(page.url()).pathname}/article?layer=hedge`);
      await expect(entryOf(beside, 'Some observers argue that')).toContainText('2 of 3 found it; 1 missed');
      await expect(entryOf(beside, 'In this framing')).toContainText('1 of 3 found it; 2 missed');
      await expect(entryOf(beside, 'Earlier')).toContainText('0 of 3 found it; 3 missed');
      await beside.goto(`${new URL(page.url()).pathname}/article?layer=claim`);
      await expect(
        entryOf(beside, 'Some observers argue that Kyiv’s defense depends on a broad coalition'),
      ).toContainText('1 of 3 found it; 1 in part, 1 missed');
      await beside.close();
      const safe = page.getByRole('region', { name: 'Marked although safe' });
      await expect(safe.getByRole('listitem').filter({ hasText: '“should align”' })).toContainText(
        '1 student marked it as a hedge.',
      );
      await expect(safe.getByRole('listitem').filter({ hasText: '“He avoided naming' })).toContainText(
        '1 student marked it as a claim.',
      );
    });

    await test.step('a mark over many more words than needed is told as such', async () => {
      const fay = await people.student(made.code, 'Fay');
      await fay.article.drag(
        'analysts emphasize the need for careful assessment of sources, careful communication',
      );
      await fay.article.markAs('Hedge');
      await fay.article.handIn();
      await expect(rowOf(page, 'Fay').getByRole('cell').nth(2)).toContainText(
        'Found 1 of 290 of 1 mark outside, 1 far too long; 0 points',
      );
      await expect(page.getByText('1 of 4 made marks as hedges that are mostly far too long')).toBeVisible();
      const table = page.getByRole('region', { name: 'What the class found, and its false alarms' });
      await expect(
        table.getByRole('row', { name: 'Students whose marks are mostly far too long' }),
      ).toContainText('1 of 4');
    });

    expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);

    await test.step('the marked article of one student', async () => {
      await page.getByRole('link', { name: 'Dora' }).click();
      await expect(page.getByRole('heading', { name: 'Dora', level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('You found 1 of 29 hedges');
      await page.getByRole('button', { name: /looks like a hedge, but is not: “should align”/ }).click();
      await expect(page.getByRole('complementary', { name: 'The open note' })).toContainText('duty word');
      await expect(page.getByRole('button', { name: /Try again/ })).toHaveCount(0);
      await page.getByRole('link', { name: 'Back to 10b' }).click();
      await expect(page.getByRole('heading', { name: '10b', level: 1 })).toBeVisible();
    });
  });

  test('a taken name is told clearly, in any case, and leads to the return code', async ({ people }) => {
    const made = await createClass(await people.teacher());
    await people.student(made.code, 'Cem', { start: false });
    const { page } = await people.visitor();
    await page.goto('/join');
    await fillJoinForm(page, { code: made.code.toLowerCase().replace('-', ' '), name: ' cem ' });
    await expect(
      page.getByText(
        'There is already a cem in this class. If that is you, use your return code: it is on your slip, or your teacher can give you a new one. If not, add a letter.',
      ),
    ).toBeVisible();
    await expect(page.getByLabel('Your name in this class')).toBeFocused();
    await fillJoinForm(page, { name: 'Cem K' });
    await page.waitForURL('**/account/return-code**');
  });

  test('a return code in another browser goes on with the open attempt', async ({ people }) => {
    const made = await createClass(await people.teacher());
    const ada = await people.student(made.code, 'Ada');
    await ada.article.drag('Some observers argue');
    await ada.article.markAs('Hedge');
    await ada.article.saved();
    const elsewhere = await people.visitor();
    await comeBack(elsewhere, ada.returnCode.toLowerCase().replace('-', ''));
    await expect(elsewhere.page.getByText('Attempt 1 is open with 1 mark, saved')).toBeVisible();
    await elsewhere.page.getByRole('link', { name: 'Continue' }).click();
    await elsewhere.article.ready();
    await expect(elsewhere.article.marks).toHaveText([/“Some observers argue”/]);
    await elsewhere.article.drag('sustained pressure');
    await elsewhere.article.markAs('Claim');
    await elsewhere.article.saved();
    await ada.page.reload();
    await expect(ada.article.marks).toHaveCount(2);
  });
});
