import { expect } from '@playwright/test';
import type { Visitor } from './fixtures/people';
import { comeBack, createClass, fillJoinForm, readReturnCode, test } from './fixtures/people';

const inRoster = ({ page }: Visitor, name: string) =>
  page.getByRole('region', { name: 'Students' }).getByRole('row').filter({ hasText: name });

test.describe('studying alone', () => {
  test('one click to the article, feedback, another try, and both attempts side by side', async ({
    people,
  }) => {
    const { page, article } = await people.visitor();
    await page.goto('/');
    await page.getByRole('button', { name: 'Start reading' }).click();
    await article.ready();
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await article.drag('should align');
    await article.markAs('Hedge');
    await article.handIn();
    await expect(page.getByRole('main')).toContainText(
      'You found 1 of 29 hedges. 1 of your 2 hedge marks falls outside the key.',
    );
    await page.getByRole('button', { name: /found hedge: “Some observers argue/ }).click();
    const note = page.getByRole('complementary', { name: 'The open note' });
    await expect(note).toContainText('people you could not call up and ask');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /found hedge: “Some observers argue/ })).toBeFocused();

    await page.getByRole('button', { name: 'Try again with my marks' }).click();
    await article.ready();
    await expect(page.getByText('Mark the whole article, Attempt 2', { exact: true })).toBeVisible();
    await expect(article.marks).toHaveCount(2);
    await article.drag('capital cities');
    await article.markAs('Hedge');
    await article.handIn();

    await page.getByRole('link', { name: 'All my work', exact: true }).click();
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows.filter({ hasText: 'Attempt 1' })).toContainText('found 1 of 29, 1 of 2 outside');
    await expect(rows.filter({ hasText: 'Attempt 2' })).toContainText('found 2 of 29, 1 of 3 outside');
    await expect(
      page.getByRole('img', {
        name: 'Hedges: found 3% in attempt 1 and 7% in attempt 2; outside 50% and 33%.',
      }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Attempt 1' }).click();
    await expect(page.getByRole('main')).toContainText('Attempt 1, handed in');
  });

  test('a try from a clean text starts without marks', async ({ people }) => {
    const { page, article } = await people.guest();
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await article.handIn();
    await page.getByRole('button', { name: 'Try again from a clean text' }).click();
    await article.ready();
    await expect(page.getByText('Mark the whole article, Attempt 2', { exact: true })).toBeVisible();
    await expect(article.marks).toHaveCount(0);
  });

  test('a return code keeps the work, and a new one ends the old', async ({ people }) => {
    const guest = await people.guest();
    await guest.article.drag('Some observers argue');
    await guest.article.markAs('Hedge');
    await guest.article.handIn();
    await guest.page.goto('/account');
    await guest.page.getByRole('button', { name: 'Get a return code' }).click();
    const first = await readReturnCode(guest.page);
    await guest.page.getByRole('button', { name: 'I have kept it, go on' }).click();

    const elsewhere = await people.visitor();
    await comeBack(elsewhere, first);
    await expect(elsewhere.page.getByRole('link', { name: 'Attempt 1' })).toBeVisible();

    await guest.page.getByRole('button', { name: 'Make a new return code' }).click();
    const second = await readReturnCode(guest.page);
    expect(second).not.toBe(first);
    const third = await people.visitor();
    await third.page.goto('/return');
    await third.page.getByLabel('Return code').fill(first);
    await third.page.getByRole('button', { name: 'Go on with my work' }).click();
    await expect(third.page.getByText('Nobody has this return code.')).toBeVisible();
    await comeBack(third, second);
    await expect(third.page.getByRole('link', { name: 'Attempt 1' })).toBeVisible();
  });

  test('an account by e-mail brings the work to another computer', async ({ people }) => {
    const guest = await people.guest();
    await guest.article.drag('Some observers argue');
    await guest.article.markAs('Hedge');
    await guest.article.saved();
    const email = `reader-${crypto.randomUUID()}@home.example`;
    const password = 'four words in a row';
    await guest.page.goto('/account');
    await guest.page.getByLabel('E-mail').fill(email);
    await guest.page.getByLabel('New password', { exact: true }).fill(password);
    await guest.page.getByRole('button', { name: 'Make my account' }).click();
    await expect(guest.page.getByText('Your account is made.')).toBeVisible();
    const { page, article } = await people.visitor();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email.toUpperCase());
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL('**/my-work');
    await page.getByRole('link', { name: 'Continue', exact: true }).click();
    await article.ready();
    await expect(article.marks).toHaveText([/“Some observers argue”/]);
  });

  test('joining a class can take the work along', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const guest = await people.guest();
    await guest.article.drag('Some observers argue');
    await guest.article.markAs('Hedge');
    await guest.article.handIn();
    await guest.page.goto('/join');
    await guest.page.getByLabel('Yes, take it along').check();
    await fillJoinForm(guest.page, { code: made.code, name: 'Gil' });
    await readReturnCode(guest.page);
    await guest.page.goto('/my-work');
    await expect(guest.page.getByText('Gil, 10b Social studies')).toBeVisible();
    await expect(guest.page.getByRole('link', { name: 'Attempt 1' })).toBeVisible();
    await teacher.page.reload();
    await expect(inRoster(teacher, 'Gil')).toContainText('Found 1 of 29');
  });

  test('joining a class can leave the work of somebody before out', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const { page, article } = await people.guest();
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await article.handIn();
    await page.goto(`/join/${made.code}`);
    await page.getByLabel('No, leave it out').check();
    await fillJoinForm(page, { name: 'Hal' });
    await readReturnCode(page);
    await page.getByRole('button', { name: 'I have kept it, go on' }).click();
    await page.getByRole('link', { name: 'Go to the article' }).click();
    await article.ready();
    await expect(article.marks).toHaveCount(0);
    await teacher.page.reload();
    await expect(inRoster(teacher, 'Hal')).toContainText('Started, no marks yet');
  });
});
