import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible } from './fixtures/axe';
import { comeBack, createClass, fillJoinForm, test } from './fixtures/people';
import type { MadeClass } from './fixtures/people';

const FIRST = [
  'Ada',
  'Ben',
  'Cem',
  'Dora',
  'Eli',
  'Fay',
  'Gil',
  'Hana',
  'Ida',
  'Jon',
  'Kim',
  'Lea',
  'Max',
  'Noa',
];
/** 28 students: everybody's first name twice, with two family names. */
const NAMES = FIRST.flatMap((first) => [`${first} Kent`, `${first} Novak`]);
const ONEROSTER = [
  'sourcedId,status,enabledUser,role,givenName,familyName,email',
  ...NAMES.map((name, n) => `u${n},active,true,student,${name.replace(' ', ',')},u${n}@school.example`),
  't1,active,true,teacher,Tess,Poe,poe@school.example',
  'u90,tobedeleted,true,student,Old,Boy,',
  'u91,active,true,student,ada,KENT,',
].join('\r\n');

const rosterOf = (page: Page, made: MadeClass) => page.goto(`/classrooms/${made.id}/roster`);
const lines = (page: Page) => page.getByRole('list', { name: 'Students' }).getByRole('listitem');
const slipOf = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Slips' }).getByRole('listitem').filter({ hasText: name });
async function codeOf(page: Page, name: string): Promise<string> {
  const code = /[3479B-Z]{5}-[3479B-Z]{5}/.exec((await slipOf(page, name).textContent()) ?? '')?.[0];
  if (!code) throw new Error(`no slip for ${name}`);
  return code;
}
async function openEntry(page: Page, made: MadeClass, name: string): Promise<void> {
  await rosterOf(page, made);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test.describe('the roster of a class', () => {
  test('28 students are imported, get slips, come back with them, are merged and removed', async ({
    people,
  }) => {
    test.setTimeout(240_000);
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher, '10b');

    await test.step('a list is looked at line by line before anything is written', async () => {
      await rosterOf(page, made);
      await page.getByRole('link', { name: 'Import a list of names' }).click();
      await page
        .getByLabel('Or choose a file')
        .setInputFiles({ name: 'users.csv', mimeType: 'text/csv', buffer: Buffer.from(ONEROSTER) });
      await page.getByRole('button', { name: 'See what will happen' }).click();
      await expect(
        page.getByText('28 students will be added, 2 are left out. Line 32 cannot be used: see why below.'),
      ).toBeVisible();
      const row = (line: string) =>
        page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: line, exact: true }) });
      await expect(row('2')).toContainText('Will be added');
      await expect(row('2')).toContainText('Ada K.');
      await expect(row('30')).toContainText('Its role is “teacher”');
      await expect(row('31')).toContainText('to be deleted');
      await expect(row('32')).toContainText('Line 2 gives the same name');
      const elsewhere = await teacher.context.newPage();
      await rosterOf(elsewhere, made);
      await expect(elsewhere.getByText('Nobody is in this class yet.')).toBeVisible();
      await elsewhere.close();
    });

    let code = '';
    await test.step('added, then slips for all of them', async () => {
      await page.getByRole('button', { name: 'Add 28 students' }).click();
      await expect(page.getByText('28 students are on the roster now.')).toBeVisible();
      await page.getByRole('button', { name: 'Make 28 slips' }).click();
      await expect(page.getByRole('list', { name: 'Slips' }).getByRole('listitem')).toHaveCount(28);
      await expect(page.getByText('28 slips are ready.')).toBeVisible();
      await expect(page.getByText('Next, make their slips')).toHaveCount(0);
      code = await codeOf(page, 'Ada K.');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      await expect(slipOf(page, 'Noa N.')).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await rosterOf(page, made);
      await expect(
        page.getByText('28 students are in this class, and all have a way to come back'),
      ).toBeVisible();
      await expect(lines(page)).toHaveCount(28);
    });

    await test.step('the same list again adds nobody', async () => {
      await page.getByRole('link', { name: 'Import a list of names' }).click();
      await page.getByLabel('Paste your list').fill(NAMES.join('\n'));
      await page.getByRole('button', { name: 'See what will happen' }).click();
      await expect(page.getByText('Nobody will be added, 28 are there already.')).toBeVisible();
      await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0);
      await expect(page.getByLabel('Paste your list')).toHaveValue(NAMES.join('\n'));
    });

    const ada = await people.visitor();
    await test.step('a student comes in by the slip and works', async () => {
      await ada.page.goto('/return');
      await ada.page.getByLabel('Return code').fill(code.toLowerCase());
      await ada.page.getByRole('button', { name: 'Go on with my work' }).click();
      await ada.page.waitForURL('**/my-work');
      await ada.page.goto('/read/whole-article');
      await ada.article.ready();
      await ada.article.drag('Some observers argue');
      await ada.article.markAs('Hedge');
      await ada.article.saved();
    });

    await test.step('joining by the class code under a name of the roster leads to the slip', async () => {
      const other = await people.visitor();
      await other.page.goto('/join');
      await fillJoinForm(other.page, { code: made.code, name: 'ada k.' });
      await expect(
        other.page.getByText('it is on your slip, or your teacher can give you a new one'),
      ).toBeVisible();
      await fillJoinForm(other.page, { name: 'Addie' });
      await other.page.waitForURL('**/account/return-code**');
      await other.page.goto('/read/whole-article');
      await other.article.ready();
      await other.article.drag('sustained pressure');
      await other.article.markAs('Claim');
      await other.article.saved();
    });

    await test.step('two entries of one student become one, with the work of both', async () => {
      await openEntry(page, made, 'Ada K.');
      await page.getByLabel('Another entry of the same student').selectOption({ label: 'Addie' });
      await page.getByRole('button', { name: 'See what would come together …' }).click();
      await expect(page.getByText('is open in both. One attempt comes of the two')).toBeVisible();
      await expect(page.getByText('The return code of Ada K. leads to all of it.')).toBeVisible();
      await page.getByRole('button', { name: 'Yes, merge them into Ada K.' }).click();
      await expect(page.getByText('The two entries are one now')).toBeVisible();
      await rosterOf(page, made);
      await expect(lines(page)).toHaveCount(28);
      await ada.page.reload();
      await ada.article.ready();
      await expect(ada.article.marks).toHaveText([/“Some observers argue”/, /“sustained pressure”/]);
    });

    await test.step('a lost code: the new one works and the old one does not', async () => {
      await openEntry(page, made, 'Ada K.');
      await page.getByRole('button', { name: 'Make a new return code' }).click();
      const renewed = await codeOf(page, 'Ada K.');
      const phone = await people.visitor();
      await phone.page.goto('/return');
      await phone.page.getByLabel('Return code').fill(code);
      await phone.page.getByRole('button', { name: 'Go on with my work' }).click();
      await expect(phone.page.getByText('Nobody has this return code.')).toBeVisible();
      await comeBack(phone, renewed);
      await expect(phone.page.getByText('Attempt 1 is open with 2 marks')).toBeVisible();
    });

    await test.step('renamed, where the name is free', async () => {
      await openEntry(page, made, 'Ben K.');
      await page.getByLabel('Name in this class').fill(' ben n. ');
      await page.getByRole('button', { name: 'Change the name' }).click();
      await expect(page.getByText('Another entry of this class has this name.')).toBeVisible();
      await expect(page.getByLabel('Name in this class')).toHaveValue(' ben n. ');
      await page.getByLabel('Name in this class').fill('Benno');
      await page.getByRole('button', { name: 'Change the name' }).click();
      await expect(page.getByText('The name is changed.')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1, name: 'Benno' })).toBeVisible();
    });

    await test.step('removed, with what is lost said before', async () => {
      await openEntry(page, made, 'Ada K.');
      await page.getByRole('link', { name: 'See what would be lost …' }).click();
      await expect(page.getByText('1 attempt at marking that is still open')).toBeVisible();
      await page.getByRole('button', { name: 'Yes, remove Ada K. and delete this work' }).click();
      await expect(page.getByText('The entry is removed, and the name is free again.')).toBeVisible();
      await expect(lines(page)).toHaveCount(27);
      await ada.page.goto('/my-work');
      await expect(ada.page.getByRole('link', { name: 'Join a class' })).toBeVisible();
    });
  });

  test('a list that cannot be read is turned down with what to do, and nothing typed is lost', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher, '10b');
    await page.goto(`/classrooms/${made.id}/roster/import`);
    await page.getByLabel('Paste your list').fill('Ada\n"Ben\nCem');
    await page.getByText('Full name: Sam Lee').click();
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await expect(page.getByText('A quotation mark opens')).toBeVisible();
    await expect(page.getByLabel('Paste your list')).toHaveValue('Ada\n"Ben\nCem');
    await expect(page.getByRole('radio', { name: 'Full name: Sam Lee' })).toBeChecked();
    await page.getByLabel('Or choose a file').setInputFiles({
      name: 'class.xlsx',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK\u0003\u0004…'),
    });
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await expect(page.getByText('This is a workbook or document, not a CSV file.')).toBeVisible();
    await page
      .getByLabel('Or choose a file')
      .setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer: Buffer.alloc(300 * 1024, 'a') });
    await expect(page.getByText('This file is larger than 256 kB')).toBeVisible();
    await page.getByLabel('Or choose a file').setInputFiles({
      name: 'old.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Name;Group\r\nZo\xeb M\xfcller;b\r\n', 'latin1'),
    });
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Will be added' })).toContainText('Zoë Müller');
    await expectAccessible(page);
    await page.goto(`/classrooms/${made.id}/roster`);
    await expectAccessible(page);
  });

  test('names written family name first are turned round, and a heading and list numbers are no names', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher, '9c');
    await page.goto(`/classrooms/${made.id}/roster/import`);
    await page.getByLabel('Paste your list').fill('Class list 9c, room 204\n1. Becker, Anna\n2. Ruiz, Ben');
    await page.getByText('Full name: Sam Lee').click();
    await page.getByRole('button', { name: 'See what will happen' }).click();
    const added = page.getByRole('row').filter({ hasText: 'Will be added' });
    await expect(added).toHaveCount(2);
    await expect(added.first()).toContainText('Anna Becker');
    await expect(page.getByText('were turned round: Anna Becker.')).toBeVisible();
    await expect(page.getByText('such as “1.”, were left out')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Cannot be used' })).toContainText(
      'is this a heading?',
    );
    await page.getByRole('button', { name: 'Add 2 students' }).click();
    await page.waitForURL('**/slips?added=2');
    await rosterOf(page, made);
    await expect(lines(page).first()).toContainText('Not here yet');
  });

  test('a list is imported and slips are made where no script runs', async ({ people, browser }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await teacher.context.storageState(),
    });
    const page = await context.newPage();
    await page.goto(`/classrooms/${made.id}/roster/import`);
    await page.getByLabel('Paste your list').fill('Ada Kent\nBen Novak');
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByRole('button', { name: 'Add 2 students' }).click();
    await page.getByRole('button', { name: 'Make 2 slips' }).click();
    expect(await codeOf(page, 'Ben N.')).toBeTruthy();
    await context.close();
  });
});
