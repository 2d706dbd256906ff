import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible } from './fixtures/axe';
import type { MadeClass, People, StudentVisitor, TeacherVisitor } from './fixtures/people';
import { createClass, idAtTheEnd, test } from './fixtures/people';

/** The key calls it safe: a duty word, no maybe-word. */
const SAFE = 'should align';
const REASON = '“Should” leaves it open whether South Korea does align.';
const POINTS = 'Points out of 100';

type Cast = {
  readonly teacher: TeacherVisitor;
  readonly made: MadeClass;
  readonly ada: StudentVisitor;
  readonly attemptId: string;
};

/** Enough of the key for points above 0, so that they can move. */
const FOUND = [
  ...['In many capitals', 'Some observers argue', 'In a recent discussion', 'The diplomat argued'],
  ...['the discussion suggested', 'capital cities', 'was presented as', 'highly contested and uncertain'],
  ...['Such steps', 'are described as', 'some voices', 'In this framing', 'reports circulate'],
  'tens of thousands',
];

/** Hands in with hedges of the key and one safe phrase marked, and stands on the feedback. */
async function handIn(student: StudentVisitor, found: readonly string[]): Promise<string> {
  for (const phrase of [...found, SAFE]) {
    await student.article.drag(phrase);
    await student.article.markAs('Hedge');
    await student.article.tools.getByRole('button', { name: 'Done' }).click();
  }
  await student.article.handIn();
  return idAtTheEnd(student.page);
}

async function makeCast(people: People, found: readonly string[] = FOUND): Promise<Cast> {
  const teacher = await people.teacher();
  const made = await createClass(teacher);
  const ada = await people.student(made.code, 'Ada');
  return { teacher, made, ada, attemptId: await handIn(ada, found) };
}

const note = (page: Page) => page.getByRole('complementary', { name: 'The open note' });
const done = (page: Page) => page.getByRole('status').filter({ hasText: 'Done' });
const openNote = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();
const cells = (page: Page, row: string) =>
  page.getByRole('row', { name: row }).getByRole('cell').allTextContents();

/** Contests the verdict on the safe phrase, from its note. */
async function contest({ page }: StudentVisitor, reason = REASON): Promise<void> {
  await openNote(page, /looks like a hedge, but is not: “should align”/);
  await note(page).getByRole('link', { name: 'I see this differently' }).click();
  await page.getByLabel('What do you see in the text?').fill(reason);
  await page.getByRole('button', { name: 'Send it to my teacher' }).click();
  await expect(note(page)).toContainText('Your teacher has not answered yet');
}

async function openInbox({ teacher, made }: Cast): Promise<Page> {
  await teacher.page.goto(`/classrooms/${made.id}/disputes`);
  return teacher.page;
}

test.describe('a verdict that a student sees differently', () => {
  test.setTimeout(180_000);

  test('leads to a change of the key, which the student reads, and back again', async ({ people }) => {
    const cast = await makeCast(people);
    const { page } = cast.ada;
    const before = { found: await cells(page, 'Found'), points: await cells(page, POINTS) };
    await contest(cast.ada);
    const teacher = await openInbox(cast);

    await test.step('the teacher sees the reason, the key and the class at that place', async () => {
      await expect(teacher.getByText('One contest waits for your answer')).toBeVisible();
      const place = teacher.getByRole('main').getByRole('listitem').filter({ hasText: REASON }).first();
      await expect(place).toContainText('A safe phrase');
      await expect(place).toContainText('1 of 1 student marked these words as a hedge.');
      await teacher.getByRole('link', { name: 'Change the key for this class' }).click();
      await expect(teacher.getByRole('heading', { name: 'A new hedge' })).toBeFocused();
    });

    await test.step('nothing happens before the preview has told who would move', async () => {
      await teacher.getByLabel('Why it belongs in the key').fill('“should” leaves open whether they do.');
      await teacher.getByRole('button', { name: 'Take it into the change' }).click();
      const change = teacher.getByRole('region', { name: 'Your change' });
      await expect(change).toContainText('off the safe phrases');
      await expect(change).toContainText('It also answers 1 contest');
      await change.getByRole('textbox', { name: 'Why' }).fill('Ada gave a good reason from the text.');
      await change.getByRole('button', { name: 'Show who would move' }).click();
      await expect(change.getByText('1 attempt would be graded anew: 1 with more points.')).toBeVisible();
      await expect(change.getByRole('row', { name: /Ada attempt 1/ })).toContainText('→');
      await page.reload();
      expect(await cells(page, POINTS)).toEqual(before.points);
    });

    await test.step('applied, the student reads what changed and why', async () => {
      await teacher.getByRole('button', { name: 'Apply the change' }).click();
      await expect(done(teacher)).toContainText('The key is changed, and all work was graded anew.');
      await expect(done(teacher)).toBeFocused();
      const history = teacher.getByRole('region', { name: 'History of the key' });
      await expect(history).toContainText('Ada gave a good reason from the text.');
      await page.goto('/my-work');
      const news = page.getByRole('region', { name: 'New from your teacher' });
      await expect(news).toContainText(/Your grade changed, hedges from \d+ to \d+ points/);
      await news.getByRole('link').click();
      const changed = page.getByRole('region', { name: 'New: what changed in your grade' });
      await expect(changed).toContainText('off the safe phrases');
      await expect(changed).toContainText('Ada gave a good reason from the text.');
      await expect(changed).toContainText(/your grade changed, hedges from \d+ to \d+ points/);
      const [points] = await cells(page, POINTS);
      expect(Number(points)).toBeGreaterThan(Number(before.points[0]));
      await expect(page.getByRole('region', { name: 'Where you see it differently' })).toContainText(
        'changed the key of your class',
      );
      await page.goto('/my-work');
      await expect(news).toHaveCount(0);
    });

    await test.step('taken back, the grade is as it was and the contest open again', async () => {
      const history = teacher.getByRole('region', { name: 'History of the key' });
      await history.getByText('Take change 1 back').click();
      await history.getByLabel('Why it is taken back').fill('We read the sentence again together.');
      await history.getByRole('button', { name: 'Show who would move' }).click();
      await expect(history.getByText('1 attempt would be graded anew: 1 with fewer.')).toBeVisible();
      await history.getByRole('button', { name: 'Take it back' }).click();
      await expect(done(teacher)).toContainText('The change is taken back');
      await expect(done(teacher)).toBeFocused();
      await expect(history).toContainText('Change 1, taken back');
      await page.goto(`/attempts/${cast.attemptId}`);
      expect(await cells(page, 'Found')).toEqual(before.found);
      expect(await cells(page, POINTS)).toEqual(before.points);
      await expect(page.getByRole('region', { name: 'New: what changed in your grade' })).toContainText(
        'We read the sentence again together.',
      );
      await expect(page.getByRole('main')).toContainText('“should align” is a safe phrase again');
      await expect(page.getByRole('region', { name: 'Where you see it differently' })).toContainText(
        'had changed the key for it, took that change back, and looks at it again.',
      );
      await openInbox(cast);
      await expect(teacher.getByText(REASON)).toBeVisible();
      await expect(teacher.getByText('that change was taken back: look at it again')).toBeVisible();
    });
  });

  test('is answered with the key kept: the reply stands on the note, the grade stays', async ({ people }) => {
    const cast = await makeCast(people, []);
    const points = await cells(cast.ada.page, POINTS);
    await contest(cast.ada);
    const teacher = await openInbox(cast);
    await teacher.getByRole('button', { name: 'Keep the key' }).click();
    await expect(teacher.getByRole('alert').filter({ hasText: 'Please write an answer' })).toBeVisible();
    await teacher.getByLabel('Your answer').fill('Look at “should”: it says what is right to do.');
    await teacher.getByRole('button', { name: 'Keep the key' }).click();
    await expect(teacher.getByText('No contest waits for your answer.')).toBeVisible();
    await expect(done(teacher)).toContainText('should align, contested by Ada.', { useInnerText: true });
    await expect(done(teacher)).toBeFocused();
    const { page } = cast.ada;
    await page.goto(`/attempts/${cast.attemptId}`);
    expect(await cells(page, POINTS)).toEqual(points);
    await openNote(page, /looks like a hedge, but is not: “should align”/);
    await expect(note(page)).toContainText('keeps the key here and answers:');
    await expect(note(page)).toContainText('Look at “should”: it says what is right to do.');
    await note(page).getByRole('link', { name: 'What you wrote' }).click();
    await expect(page.getByText(REASON)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });

  test('counts for this student alone, and again by the key when it is opened again', async ({ people }) => {
    const cast = await makeCast(people);
    const ben = await people.student(cast.made.code, 'Ben');
    await handIn(ben, FOUND);
    const points = await cells(cast.ada.page, POINTS);
    await contest(cast.ada);
    const teacher = await openInbox(cast);
    await teacher.getByLabel('Your answer').fill('Your reason is good; it counts for you.');
    await teacher.getByRole('button', { name: 'Count it for this student' }).click();
    await expect(teacher.getByText('It counts now, and the grade was made anew.')).toBeVisible();
    const { page } = cast.ada;
    await page.reload();
    expect(Number((await cells(page, POINTS))[0])).toBeGreaterThan(Number(points[0]));
    await ben.page.reload();
    expect(await cells(ben.page, POINTS)).toEqual(points);
    await teacher.getByRole('link', { name: 'Answered (1)' }).click();
    await teacher.getByRole('button', { name: 'Open it again' }).click();
    await expect(teacher.getByText('One contest waits for your answer')).toBeVisible();
    await page.reload();
    expect(await cells(page, POINTS)).toEqual(points);
  });

  test('can be changed and taken back by the student, and loses nothing without a connection', async ({
    people,
  }) => {
    const cast = await makeCast(people, []);
    const { page } = cast.ada;
    const field = page.getByLabel('What do you see in the text?');
    await openNote(page, /looks like a hedge, but is not: “should align”/);
    await note(page).getByRole('link', { name: 'I see this differently' }).press('Enter');
    await field.fill('No.');
    await page.getByRole('button', { name: 'Send it to my teacher' }).press('Enter');
    await expect(page.getByText('Please write at least a short sentence')).toBeVisible();
    await field.fill(REASON);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send it to my teacher' }).click();
    await expect(page.getByText('It could not be sent')).toBeVisible();
    await expect(field).toHaveValue(REASON);
    await page.context().setOffline(false);
    await page.reload();
    await expect(field).toHaveValue(REASON);
    await page.getByRole('button', { name: 'Send it to my teacher' }).click();
    await expect(note(page)).toContainText('Your teacher has not answered yet');
    await expect(note(page).getByRole('heading')).toBeFocused();
    await note(page).getByRole('link', { name: 'Change or take back' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(note(page).getByRole('link', { name: 'I see this differently' })).toBeVisible();
    await openInbox(cast);
    await expect(cast.teacher.page.getByText('No contest waits for your answer.')).toBeVisible();
  });

  test('points set by hand count with their reason, also after the key changes', async ({ people }) => {
    const cast = await makeCast(people, []);
    const { page } = cast.teacher;
    await page.goto(`/attempts/${cast.attemptId}`);
    const byHand = page.getByRole('region', { name: 'Points by hand' });
    await byHand.getByRole('textbox', { name: /^Points for hedges/ }).fill('much');
    await byHand.getByLabel('Why').first().fill('She explained it to the class.');
    await byHand.getByRole('button', { name: 'Set the points for hedges' }).click();
    await expect(byHand.getByText('Please give the points as a number')).toBeVisible();
    await expect(byHand.getByLabel('Why').first()).toHaveValue('She explained it to the class.');
    await byHand.getByRole('textbox', { name: /^Points for hedges/ }).fill('77');
    await byHand.getByRole('button', { name: 'Set the points for hedges' }).click();
    await expect(page.getByText('set the points for hedges: 77 of 100 count.')).toBeVisible();

    await page.goto(`/classrooms/${cast.made.id}/key?entry=p1-h-some-observers`);
    await expect(page.getByRole('heading', { name: 'Entry 4: hedge, to find' })).toBeFocused();
    await page.getByRole('button', { name: 'Make it fair to mark, but not needed' }).click();
    const change = page.getByRole('region', { name: 'Your change' });
    await change.getByRole('textbox', { name: 'Why' }).fill('We read “some observers” together first.');
    await change.getByRole('button', { name: 'Show who would move' }).click();
    await page.getByRole('button', { name: 'Apply the change' }).click();
    await expect(page.getByText('The key is changed')).toBeVisible();

    await cast.ada.page.reload();
    expect((await cells(cast.ada.page, POINTS))[0]).toBe('77');
    await expect(cast.ada.page.getByText('set the points for hedges: 77 of 100 count.')).toBeVisible();
    await expect(cast.ada.page.getByText('She explained it to the class.').first()).toBeVisible();
  });

  test('the pages of the student are accessible and fit', async ({ people }) => {
    const { ada } = await makeCast(people, []);
    await contest(ada);
    await expectAccessible(ada.page);
    await note(ada.page).getByRole('link', { name: 'Change or take back' }).click();
    await expect(ada.page.getByLabel('What do you see in the text?')).toHaveValue(REASON);
    await expectAccessible(ada.page);
  });

  test('the pages of the teacher are accessible and fit', async ({ people }) => {
    const cast = await makeCast(people, []);
    await contest(cast.ada);
    const teacher = await openInbox(cast);
    await expectAccessible(teacher);
    await teacher.getByRole('link', { name: 'Change the key for this class' }).click();
    await expect(teacher.getByRole('heading', { name: 'A new hedge' })).toBeFocused();
    await expectAccessible(teacher);
  });
});
