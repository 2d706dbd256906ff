import { expect } from '@playwright/test';
import { FOUR, expectAccessible } from './fixtures/axe';
import { createClass, test, type Visitor } from './fixtures/people';

const visit = async ({ page }: Visitor, paths: readonly string[]) => {
  for (const path of paths) {
    await page.goto(path);
    await expectAccessible(page);
  }
};

test.describe('no accessibility violation', () => {
  test.setTimeout(240_000);

  test('on the pages for everybody', async ({ people }) => {
    const nobody = await people.visitor();
    await visit(nobody, ['/', '/join', '/return', '/sign-in', '/my-work', '/nowhere']);
    await nobody.page.goto('/');
    await nobody.page.getByRole('button', { name: 'Reading settings' }).click();
    await expectAccessible(nobody.page);
  });

  test('on forms with something wrong', async ({ people }) => {
    const { page } = await people.visitor();
    await page.goto('/join');
    await page.getByLabel('Class code').fill('BBBBBB');
    await page.getByLabel('Your name in this class').fill('Ada');
    await page.getByRole('button', { name: 'Join the class' }).click();
    await expect(page.getByText('No class has this code.')).toBeVisible();
    await expectAccessible(page);
    await page.goto('/return');
    await page.getByLabel('Return code').fill('BBBBB-BBBBB');
    await page.getByRole('button', { name: 'Go on with my work' }).click();
    await expect(page.getByText('Nobody has this return code.')).toBeVisible();
    await expectAccessible(page);
  });

  test('on the marking page, with marks, tools and dialogs open', async ({ people }) => {
    const { page, article } = await people.guest();
    await expectAccessible(page);
    await article.drag('Some observers argue');
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await article.markAs('Hedge');
    await article.tools.getByLabel(/Which kind/).selectOption('faceless-source');
    await article.tools.getByText('Note', { exact: true }).click();
    await article.tools.getByLabel('Note on this mark').fill('Who are they?');
    await article.tools.getByText('Make it longer or shorter').click();
    await article.tools.getByRole('button', { name: 'Also a claim' }).click();
    await page.getByText('Add a mark by typing its words').click();
    await page.getByLabel('Words from the text').fill('no such words');
    await page.getByRole('button', { name: 'Find these words' }).click();
    await expect(article.marks).toHaveCount(2);
    await article.marks.getByRole('button').first().click();
    await article.saved();
    await expectAccessible(page, FOUR);
    await page.setViewportSize({ width: 1280, height: 800 });
    await article.tools.getByRole('button', { name: 'Keys' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hand in', exact: true }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });

  test('on the feedback, after handing in, and on one’s own work', async ({ people }) => {
    const { page, article } = await people.guest();
    for (const [phrase, layer] of [
      ['Some observers argue', 'Hedge'],
      ['should align', 'Hedge'],
      ['defense depends', 'Claim'],
    ] as const) {
      await article.drag(phrase);
      await article.markAs(layer);
    }
    await article.handIn();
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByText('What the signs mean').click();
    await page.getByRole('checkbox', { name: /fair to mark/ }).check();
    await page.getByRole('group').filter({ hasText: 'missed claim' }).locator('summary').first().click();
    await page.getByRole('button', { name: /looks like a hedge, but is not: “should align”/ }).click();
    await expect(page.getByRole('complementary', { name: 'The open note' })).toContainText('duty word');
    await expectAccessible(page, FOUR);
    await page.goto('/read/whole-article');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Try again with my marks' }).click();
    await article.ready();
    await article.handIn();
    await page.goto('/my-work');
    await expect(page.getByRole('img', { name: /^Hedges/ })).toBeVisible();
    await expectAccessible(page);
  });

  test('on the account, with its return code, and on joining with work at hand', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const guest = await people.guest();
    await visit(guest, ['/account', `/join/${made.code}`]);
    await guest.page.goto('/account');
    await guest.page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expectAccessible(guest.page);
    await guest.page.getByRole('button', { name: 'Get a return code' }).click();
    await guest.page.waitForURL('**/account/return-code**');
    await expectAccessible(guest.page);
    await visit(teacher, ['/account', '/join']);
    const student = await people.student(made.code, 'Ada');
    await visit(student, ['/account', `/join/${made.code}`, '/']);
  });

  test('on the pages of a teacher', async ({ people }) => {
    const teacher = await people.teacher();
    await visit(teacher, ['/classrooms', '/classrooms/new']);
    const made = await createClass(teacher);
    await expectAccessible(teacher.page);
    const ada = await people.student(made.code, 'Ada');
    await ada.article.drag('Some observers argue');
    await ada.article.markAs('Hedge');
    await ada.article.drag('should align');
    await ada.article.markAs('Hedge');
    await ada.article.handIn();
    await people.student(made.code, 'Ben');
    await teacher.page.goto(`/classrooms/${made.id}/article`);
    await teacher.page.getByText('more that are fair to mark').click();
    await teacher.page.getByText('Why?').first().click();
    await expectAccessible(teacher.page, FOUR);
    await visit(teacher, [
      '/classrooms',
      `/classrooms/${made.id}/code`,
      new URL(ada.page.url()).pathname,
      `/classrooms/${made.id}`,
    ]);
  });
});
