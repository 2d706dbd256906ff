import { expect } from '@playwright/test';
import { expectAccessible } from './fixtures/axe';
import { LessonPage } from './fixtures/lesson-page';
import { test } from './fixtures/people';

const LESSONS = ['what-did-we-read', 'who-says-so', 'claim-or-not', 'frames-and-checking'];
/** Each kind is looked at once: what it asks, and what came of it. */
const KINDS = ['choose', 'mark', 'sort', 'order', 'mistake', 'write'];

test('no accessibility violation in the course, before and after a check of every kind of step', async ({
  people,
}) => {
  test.setTimeout(400_000);
  const { page } = await people.guest();
  const lesson = new LessonPage(page);
  const looked = new Set<string>();
  await page.goto('/course');
  await expectAccessible(page);
  for (const id of LESSONS) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/lessons/${id}`);
    if (id === LESSONS[0]) await expectAccessible(page);
    await page.getByRole('button', { name: 'Start the lesson' }).click();
    await page.waitForURL(`**/lessons/${id}/1`);
    if (id === LESSONS[0]) await expectAccessible(page);
    const steps = await lesson.countSteps();
    for (let step = 2; step <= steps; step += 1) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`/lessons/${id}/${step}`);
      const asking = page.locator('[data-step-kind]');
      const kind = (await asking.count()) ? await asking.getAttribute('data-step-kind') : null;
      if (!kind || looked.has(kind)) continue;
      looked.add(kind);
      await expectAccessible(page);
      await lesson.answer();
      await lesson.check();
      await expectAccessible(page);
    }
  }
  expect([...looked].sort()).toEqual([...KINDS].sort());
});
