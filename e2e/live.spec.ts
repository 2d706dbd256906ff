import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible } from './fixtures/axe';
import { createClass, test } from './fixtures/people';
import { runSql } from './fixtures/workspace';

const group = (page: Page, title: string) =>
  page
    .getByRole('region')
    .filter({ has: page.getByRole('heading', { level: 3, name: title }) })
    .last();
const line = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const LESSON = 'what-did-we-read';

/** As if the open attempt of a student had last changed so many minutes ago. */
async function letTimePass(classroomId: string, name: string, minutes: number): Promise<void> {
  await runSql(
    `UPDATE "Attempt" a SET "startedAt" = (now() AT TIME ZONE 'utc') - $3 * interval '1 minute',
       "savedAt" = (now() AT TIME ZONE 'utc') - $3 * interval '1 minute'
     FROM "Person" p WHERE p."id" = a."personId" AND p."classroomId" = $1 AND p."name" = $2 AND a."open"`,
    [classroomId, name, minutes],
  );
}

test.describe('a class, live', () => {
  test.setTimeout(180_000);

  test('who is where shows by itself: not started, reading, at a paragraph, handed in', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const { page } = teacher;
    await page.goto(`/classrooms/${made.id}/live`);
    await expect(page.getByText('Nobody has joined yet: show your class the code.').first()).toBeVisible();
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }));

    const ben = await people.student(made.code, 'Benedikt', { start: false });
    await expect(group(page, 'Not started')).toContainText('Benedikt');
    const ada = await people.student(made.code, 'Adamaria');
    await expect(line(page, 'Adamaria')).toContainText('reading, no marks yet, changed just now');

    await test.step('a mark shows no later than the second time the page asks', async () => {
      const answers: number[] = [];
      page.on('response', (answer) => {
        if (answer.url().includes('/live?part=')) answers.push(answer.status());
      });
      const saved = ada.page.waitForResponse((answer) => answer.url().endsWith('/marks') && answer.ok());
      await ada.article.drag('Some observers argue');
      await ada.article.markAs('Hedge');
      await saved;
      const before = answers.length;
      await expect(line(page, 'Adamaria')).toContainText('paragraph 1, 1 mark');
      // One answer may have been under way when the mark was saved.
      expect(answers.slice(before).indexOf(200)).toBeLessThanOrEqual(1);
      await expect(page.getByRole('region', { name: 'Where the class is' })).toContainText('Paragraph 1');
      await ada.article.tools.getByRole('button', { name: 'Done' }).click();
      await ada.article.drag('The diplomat argued');
      await ada.article.markAs('Hedge');
      await expect(line(page, 'Adamaria')).toContainText('paragraph 2, 2 marks');
    });

    await test.step('handed in', async () => {
      await ada.article.handIn();
      await expect(group(page, 'Handed in')).toContainText('Adamaria');
      await expect(
        page.getByText('Nobody is at work right now; 1 of 2 have handed in.').first(),
      ).toBeVisible();
    });

    await test.step('another part of the work', async () => {
      await ben.page.goto(`/lessons/${LESSON}`);
      await ben.page.getByRole('button', { name: 'Start the lesson' }).click();
      await ben.page.waitForURL('**/1');
      expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);
      await page.getByLabel('What they are at').selectOption({ label: 'Lesson 1: What did we just read?' });
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Live: Lesson 1: What did we just read?',
      );
      await expect(line(page, 'Benedikt')).toContainText(/step 1 of \d+/);
      await expect(group(page, 'Not started')).toContainText('Adamaria');
    });
    await expectAccessible(page);
  });

  test('who has changed nothing for four minutes seems stuck, and names can be covered', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const { page } = teacher;
    const ada = await people.student(made.code, 'Adamaria');
    await ada.article.drag('Some observers argue');
    await ada.article.markAs('Hedge');
    await ada.article.saved();
    await page.goto(`/classrooms/${made.id}/live`);
    await expect(page.getByText('Nobody seems stuck: 1 of 1 is at work.').first()).toBeVisible();

    await letTimePass(made.id, 'Adamaria', 5);
    await expect(group(page, 'Seem stuck')).toContainText('Adamaria');
    await expect(line(page, 'Adamaria')).toContainText('no change for 5 minutes');
    await expect(page.getByText('Look in on Adamaria: this student seems stuck').first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Look in on Adamaria' })).toHaveCount(1);
    await expectAccessible(page);

    await test.step('with the names hidden', async () => {
      await page.getByRole('button', { name: 'Hide names' }).click();
      await expect(page.getByText('Look in on 1 student').first()).toBeVisible();
      for (const one of await page.getByText('Adamaria').all()) await expect(one).toBeHidden();
      await page.getByRole('button', { name: 'Hide names' }).click();
    });

    await test.step('a new mark ends it', async () => {
      await ada.article.tools.getByRole('button', { name: 'Done' }).click();
      await ada.article.drag('Such steps');
      await ada.article.markAs('Hedge');
      await expect(group(page, 'At work')).toContainText('Adamaria');
      await expect(line(page, 'Adamaria')).toContainText('paragraph 3, 2 marks');
    });

    await test.step('after half an hour it was left', async () => {
      await letTimePass(made.id, 'Adamaria', 31);
      await expect(group(page, 'Left it open')).toContainText('Adamaria');
    });
  });

  test('is for teachers of the class alone, and answers 304 while nothing changes', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const student = await people.student(made.code, 'Adamaria');
    const path = `/api/classrooms/${made.id}/live?part=exercise-whole-article`;
    const answer = await teacher.context.request.get(path);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('Adamaria');
    const { etag = '' } = answer.headers();
    const headers = { 'if-none-match': etag };
    expect((await teacher.context.request.get(path, { headers })).status()).toBe(304);

    for (const { context } of [student, await people.teacher(), await people.guest()]) {
      const refused = await context.request.get(path, { headers });
      expect(refused.status()).toBe(404);
      expect(await refused.text()).toBe('');
      expect((await context.request.get(`/classrooms/${made.id}/live`)).status()).toBe(404);
    }
    const nobody = await people.visitor();
    expect((await nobody.context.request.get(path)).status()).toBe(401);
    for (const part of ['exercise-nowhere', 'lesson-toString', ''])
      expect(
        (await teacher.context.request.get(`/api/classrooms/${made.id}/live?part=${part}`)).status(),
      ).toBe(404);
  });

  test('says when the connection is lost, and goes on when it is back', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const { page, context } = teacher;
    await page.goto(`/classrooms/${made.id}/live`);
    await context.setOffline(true);
    await expect(page.getByText('Connection lost. Trying again')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Live: what is saved shows here by itself.')).toBeVisible();
    await people.student(made.code, 'Adamaria', { start: false });
    await expect(group(page, 'Not started')).toContainText('Adamaria');
  });
});
