import { expect } from '@playwright/test';
import { createClass, fillJoinForm, test } from './fixtures/people';

test.describe('a class and its teachers', () => {
  test('two teachers run a class by invitation; the owner keeps what is the owner’s, and takes the class back', async ({
    people,
  }) => {
    test.setTimeout(180_000);
    const owner = await people.teacher();
    const made = await createClass(owner, '10b');
    const settings = `/classrooms/${made.id}/settings`;
    await people.student(made.code, 'Ada', { start: false });
    await owner.page.goto(settings);
    await owner.page.getByRole('button', { name: 'Make an invitation link' }).click();
    const link = (await owner.page.getByText(/\/invitations\//).textContent()) ?? '';

    const second = await people.teacher();
    await test.step('nobody and a student cannot use the link', async () => {
      const nobody = await people.visitor();
      await nobody.page.goto(link);
      await expect(nobody.page.getByText('Sign in as a teacher first.')).toBeVisible();
      const student = await people.student(made.code, 'Ben', { start: false });
      await student.page.goto(link);
      await expect(student.page.getByText('You are not signed in as a teacher here.')).toBeVisible();
      await expect(student.page.getByRole('button', { name: 'Yes, run it together' })).toHaveCount(0);
    });

    await test.step('the link makes one teacher a co-teacher, once', async () => {
      const { page } = second;
      expect((await page.goto(`/classrooms/${made.id}`))?.status()).toBe(404);
      await page.goto(link);
      await page.getByRole('button', { name: 'Yes, run it together' }).click();
      await expect(page.getByRole('heading', { level: 1, name: '10b' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('Ada');
      await page.goto('/classrooms');
      await expect(page.getByText('with Ms Teacher')).toBeVisible();
      const third = await people.teacher();
      await third.page.goto(link);
      await expect(third.page.getByText('This link does not work any more')).toBeVisible();
    });

    await test.step('a co-teacher changes the class, but cannot end it or invite to it', async () => {
      const { page } = second;
      await page.goto(settings);
      await page.getByLabel('Name of the class').fill('10b Media');
      await page.getByRole('button', { name: 'Change the name' }).click();
      await expect(page.getByText('The name is changed.')).toBeVisible();
      await expect(page.getByText('Only Ms Teacher can invite or remove teachers')).toBeVisible();
      for (const name of ['Make an invitation link', 'Yes, put it away', 'See what would be lost …'])
        await expect(page.getByText(name)).toHaveCount(0);
      expect((await page.goto(`${settings}/delete`))?.status()).toBe(404);
      await owner.page.goto(settings);
      await expect(owner.page.getByLabel('Name of the class')).toHaveValue('10b Media');
    });

    await test.step('removed, the class is closed to the co-teacher at once', async () => {
      await second.page.goto(settings);
      await owner.page.reload();
      await owner.page.getByText('Remove Ms Teacher …').click();
      await owner.page.getByRole('button', { name: 'Yes, remove' }).click();
      await expect(owner.page.getByText('Remove Ms Teacher …')).toHaveCount(0);
      await second.page.getByRole('button', { name: 'Close joining' }).click();
      await owner.page.reload();
      await expect(owner.page.getByText('Whoever has the code can join.')).toBeVisible();
      expect((await second.page.goto(`/classrooms/${made.id}`))?.status()).toBe(404);
    });
  });

  test('joining is closed and opened, the code is renewed, the class is put away, taken out and deleted', async ({
    people,
  }) => {
    test.setTimeout(180_000);
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher, '10b');
    const ada = await people.student(made.code, 'Ada', { start: false });
    const tryToJoin = async (says: string | RegExp) => {
      const visitor = await people.visitor();
      await visitor.page.goto('/join');
      await fillJoinForm(visitor.page, { code: made.code, name: 'Eve' });
      await expect(visitor.page.getByText(says)).toBeVisible();
    };
    await page.goto(`/classrooms/${made.id}/settings`);

    await test.step('closed, opened', async () => {
      await page.getByRole('button', { name: 'Close joining' }).click();
      await expect(page.getByText('Nobody new can join, with the code or without.')).toBeVisible();
      await tryToJoin('This class does not take in anybody new right now.');
      await page.getByRole('button', { name: 'Open joining' }).click();
      await expect(page.getByText('Whoever has the code can join.')).toBeVisible();
    });

    await test.step('a new code ends the old one', async () => {
      await page.getByText('Get a new class code …').click();
      await page.getByRole('button', { name: 'Yes, make a new code' }).click();
      await expect(page.getByText(made.code, { exact: true })).toHaveCount(0);
      await tryToJoin('No class has this code.');
    });

    await test.step('put away, and taken out again', async () => {
      await page.getByText('Put the class away …').click();
      await page.getByRole('button', { name: 'Yes, put it away' }).click();
      await expect(page.getByText('While the class is put away, its code lets nobody in.')).toBeVisible();
      await page.goto('/classrooms');
      await expect(page.getByRole('region', { name: 'Put away' })).toContainText('10b');
      await ada.page.goto('/my-work');
      await expect(ada.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(ada.page).toHaveURL(/my-work/);
      await page.goto(`/classrooms/${made.id}/settings`);
      await page.getByRole('button', { name: 'Take the class out again' }).click();
      await expect(page.getByText('Put the class away …')).toBeVisible();
    });

    await test.step('deleted only by its name, with what is lost and a copy offered before', async () => {
      await page.getByRole('link', { name: 'See what would be lost …' }).click();
      await expect(page.getByText('1 student, with names and return codes')).toBeVisible();
      for (const name of ['Gradebook', 'Disputes', 'Changes of the key']) {
        const copy = page.getByRole('region', { name: 'Save a copy first' });
        await expect(copy.getByRole('link', { name, exact: true })).toHaveAttribute('download', '');
      }
      await page.getByLabel('Type the name of the class').fill('10c');
      await page.getByRole('button', { name: 'Delete the class for good' }).click();
      await expect(page.getByText('so nothing was deleted')).toBeVisible();
      await page.getByLabel('Type the name of the class').fill('10b');
      await page.getByRole('button', { name: 'Delete the class for good' }).click();
      await expect(page.getByText('The class “10b” is deleted, with all that was in it.')).toBeVisible();
      expect((await page.goto(`/classrooms/${made.id}`))?.status()).toBe(404);
      await ada.page.goto('/my-work');
      await expect(ada.page.getByRole('link', { name: 'Join a class' })).toBeVisible();
    });
  });
});
