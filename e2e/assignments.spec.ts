import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible } from './fixtures/axe';
import { findSecrets, listSecrets } from './fixtures/key-texts';
import type { MadeClass, StudentVisitor, Visitor } from './fixtures/people';
import { createClass, idAtTheEnd, test } from './fixtures/people';

const SECRETS = listSecrets();
const DAY_MS = 86_400_000;
/** A page as it comes, and as the client router asks for it. */
const WAYS_TO_ASK: readonly Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
];

/** A day from now, as a date field takes it. */
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

type Rules = {
  readonly part?: string;
  readonly students?: readonly string[];
  readonly day?: string;
  readonly time?: string;
  readonly zone?: string;
  readonly late?: 'Late work is taken' | 'Late work is not taken';
  readonly attempts?: string;
  readonly counts?: 'The last one' | 'The best one' | 'The first one';
  readonly feedback?: 'At once' | 'After the due date' | 'When I say so';
  readonly note?: string;
};

async function fillRules(page: Page, rules: Rules): Promise<void> {
  const radio = (group: string, name: string) => page.getByRole('group', { name: group }).getByLabel(name);
  if (rules.part) await page.getByLabel('What is to be done').selectOption({ label: rules.part });
  if (rules.students) {
    await page.getByLabel('Only some students').check();
    for (const name of rules.students) await page.getByLabel(name, { exact: true }).check();
  }
  if (rules.day !== undefined) await page.getByLabel('Day', { exact: true }).fill(rules.day);
  if (rules.time !== undefined) await page.getByLabel('Time', { exact: true }).fill(rules.time);
  if (rules.zone) await page.getByLabel('Time zone').selectOption(rules.zone);
  if (rules.late) await radio('After the due date', rules.late).check();
  if (rules.attempts !== undefined) await page.getByLabel('Number of attempts').fill(rules.attempts);
  if (rules.counts) await radio('Which attempt counts', rules.counts).check();
  if (rules.feedback) await radio('When students see the feedback', rules.feedback).check();
  if (rules.note) await page.getByLabel('A word to your students').fill(rules.note);
}

/** Gives the class something to do and stays on the page of the assignment. */
async function assign({ page }: Visitor, made: MadeClass, rules: Rules): Promise<string> {
  await page.goto(`/classrooms/${made.id}/assignments/new`);
  await fillRules(page, rules);
  await page.getByRole('button', { name: 'Give it to the class' }).click();
  await page.waitForURL(/\/assignments\/[0-9a-f-]{36}$/);
  return idAtTheEnd(page);
}

async function change({ page }: Visitor, rules: Rules): Promise<void> {
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.waitForURL('**/edit');
  await fillRules(page, rules);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/\/assignments\/[0-9a-f-]{36}(\?late-now=\d+)?$/);
}

async function markSome({ article }: Visitor): Promise<void> {
  await article.ready();
  await article.drag('Some observers argue');
  await article.markAs('Hedge');
  await article.drag('should align');
  await article.markAs('Hedge');
  await article.saved();
}

/** Every place where a student could learn what came of the work, as HTML, as the router asks for it, and as files. */
async function readEverything({ context }: StudentVisitor, attempt: string): Promise<string> {
  const pages = [
    attempt,
    '/my-work',
    '/course',
    '/read/whole-article',
    '/lessons/reading-the-whole',
    '/account',
  ];
  const files = ['everything.json', 'attempts.csv', 'marks.csv'].map((name) => `/api/my-data/${name}`);
  const bodies: string[] = [];
  for (const path of pages)
    for (const headers of WAYS_TO_ASK)
      bodies.push(await (await context.request.get(path, { headers })).text());
  for (const path of files) {
    const answer = await context.request.get(path);
    expect(answer.status(), path).toBe(200);
    bodies.push(await answer.text());
  }
  return bodies.join('\n');
}

const dueOn = (page: Page) => page.getByRole('region', { name: 'What is due' });

test.describe('an assignment', () => {
  test('shows no feedback before the teacher says so, anywhere, and all of it then', async ({ people }) => {
    test.setTimeout(180_000);
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const ada = await people.student(made.code, 'Ada', { start: false });
    await assign(teacher, made, {
      day: dayFromNow(3),
      time: '10:00',
      zone: 'Europe/Berlin',
      late: 'Late work is not taken',
      attempts: '2',
      counts: 'The best one',
      feedback: 'When I say so',
      note: 'Read it once before you mark.',
    });
    const assignment = teacher.page.url();
    await expect(teacher.page.getByText('0 of 1 have handed in.')).toBeVisible();

    await ada.page.goto('/my-work');
    const due = dueOn(ada.page);
    await expect(due).toContainText('10:00, Berlin time');
    await expect(due).toContainText(
      'After that you cannot begin it or hand it in. You have 2 attempts; your best one counts.',
    );
    await expect(due).toContainText('You see the feedback when your teacher shows it.');
    await expect(due).toContainText('Read it once before you mark.');
    await expect(ada.page.getByRole('region', { name: 'What to do next' })).toContainText(
      'Mark the whole article',
    );
    await ada.page.goto('/course');
    await expect(ada.page.getByRole('main')).toContainText('10:00, Berlin time');

    await ada.page.goto('/read/whole-article');
    await expect(ada.page.getByRole('complementary', { name: 'From your teacher' })).toContainText(
      '10:00, Berlin time',
    );
    await markSome(ada);
    await ada.article.handIn();
    await expect(ada.page.getByRole('heading', { name: 'You have handed in' })).toBeVisible();
    await expect(ada.page.getByRole('main')).toContainText('Some observers argue');
    const attempt = new URL(ada.page.url()).pathname;
    const told = await readEverything(ada, attempt);
    expect(findSecrets(SECRETS, told)).toEqual([]);
    expect(told).not.toMatch(/You found \d+ of|"(?:hedge|claim)Points"|discernment|\d points/);
    await ada.page.goto('/my-work');
    await expect(dueOn(ada.page)).toContainText('Handed in');
    await dueOn(ada.page).getByRole('link', { name: 'See what you handed in' }).click();
    await ada.page.waitForURL(`**${attempt}`);

    await teacher.page.goto(assignment);
    await expect(
      teacher.page.getByText('1 of 1 has handed in. The student who has handed in waits for the feedback.'),
    ).toBeVisible();
    await teacher.page.getByRole('link', { name: 'Ada' }).click();
    await teacher.page.waitForURL('**/attempts/*');
    await expect(teacher.page.getByRole('main')).toContainText('1 of 29 hedges');
    await teacher.page.goto(assignment);
    await teacher.page.getByRole('button', { name: 'Show feedback now' }).click();
    await expect(teacher.page.getByRole('button', { name: 'Close the feedback again' })).toBeVisible();

    // It comes up by itself on the page that waits for it.
    await expect(ada.page.getByRole('main')).toContainText('You found 1 of 29 hedges', { timeout: 40_000 });
    expect(findSecrets(SECRETS, await readEverything(ada, attempt))).toContain('p1-h-some-observers');
    await ada.page.goto('/my-work');
    await expect(dueOn(ada.page)).toContainText('Your teacher shows the feedback now.');
    await expectAccessible(teacher.page);
    await teacher.page.goto(`${assignment}/edit`);
    await expectAccessible(teacher.page);
  });

  test('a due date that moves holds at once and is shown; what was marked stays, and more time for one opens it', async ({
    people,
  }) => {
    test.setTimeout(180_000);
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const ada = await people.student(made.code, 'Ada', { start: false });
    const ben = await people.student(made.code, 'Ben', { start: false });
    await assign(teacher, made, {
      day: dayFromNow(3),
      time: '10:00',
      zone: 'UTC',
      late: 'Late work is not taken',
    });
    const assignment = teacher.page.url();
    for (const student of [ada, ben]) await student.page.goto('/read/whole-article');
    await markSome(ada);

    await change(teacher, { day: dayFromNow(-1) });
    await expect(teacher.page.getByText('0 of 2 have handed in; 2 are missing.')).toBeVisible();
    // The page was opened before the change: the server decides, and says that nothing is lost.
    await ada.page.getByRole('button', { name: 'Hand in', exact: true }).first().click();
    const dialog = ada.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Hand in' }).click();
    await expect(dialog.getByRole('alert')).toContainText(
      'Your marks are saved. Ask your teacher for more time',
    );
    await ada.page.reload();
    await expect(ada.page.getByText('Your marks are saved and stay saved.')).toBeVisible();
    await expect(ada.page.getByRole('button', { name: 'Hand in', exact: true })).toHaveCount(0);
    await expect(ada.article.marks).toHaveCount(2);
    await ben.page.goto('/my-work');
    await expect(dueOn(ben.page)).toContainText(/Changed .*: Due date moved from .* to .*10:00, UTC\./);
    await expect(dueOn(ben.page)).toContainText('Not handed in; closed');

    await teacher.page.getByRole('link', { name: 'More time for Ada' }).click();
    await teacher.page.waitForURL('**/assignments/new?**');
    await expect(teacher.page.getByLabel('Ada', { exact: true })).toBeChecked();
    await fillRules(teacher.page, { day: dayFromNow(2), time: '12:00' });
    await teacher.page.getByRole('button', { name: 'Give it to the class' }).click();
    await teacher.page.waitForURL(/\/assignments\/[0-9a-f-]{36}$/);
    await ada.page.reload();
    await ada.article.ready();
    await expect(ada.article.marks).toHaveCount(2);
    await ada.article.handIn();
    await expect(ada.page.getByRole('main')).toContainText('You found 1 of 29 hedges');
    await ben.page.goto('/read/whole-article');
    await expect(ben.page.getByRole('button', { name: 'Hand in', exact: true })).toHaveCount(0);

    await teacher.page.goto(assignment);
    await expect(teacher.page.getByText('0 of 1 have handed in; 1 is missing.')).toBeVisible();
    await expect(teacher.page.getByRole('region', { name: /By another assignment/ })).toContainText('Ada');
  });

  test('attempts end where the assignment says; the page says so, and more of them open it again', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const ada = await people.student(made.code, 'Ada', { start: false });
    await assign(teacher, made, { attempts: '1' });
    await ada.page.goto('/read/whole-article');
    await markSome(ada);
    await ada.page.getByRole('button', { name: 'Hand in', exact: true }).first().click();
    await expect(ada.page.getByRole('dialog')).toContainText('This is your last attempt.');
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await ada.page.waitForURL('**/attempts/*');
    await expect(ada.page.getByRole('region', { name: 'Try again' })).toContainText('There is one attempt');
    await ada.page.goto('/read/whole-article');
    await expect(ada.page.getByRole('main')).toContainText('There is one attempt, and you have used it.');
    await expect(ada.page.getByRole('button', { name: /Try again/ })).toHaveCount(0);
    await change(teacher, { attempts: '2' });
    await ada.page.reload();
    await ada.page.getByRole('button', { name: 'Try again from a clean text' }).click();
    await ada.article.ready();
  });

  test('work brought along from elsewhere takes no place from work done here: each page says that it does not count', async ({
    people,
  }) => {
    test.setTimeout(180_000);
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const ada = await people.student(made.code, 'Ada', { start: false });
    const assignment = await assign(teacher, made, { attempts: '1', counts: 'The first one' });
    const guest = await people.guest();
    await markSome(guest);
    await guest.article.handIn();
    await ada.page.goto('/read/whole-article');
    await markSome(ada);
    const { page } = guest;
    await page.goto('/return');
    await page.getByLabel('Return code').fill(ada.returnCode);
    await page.getByLabel('Yes, take it along').check();
    await page.getByRole('button', { name: 'Go on with my work' }).click();
    await page.waitForURL('**/my-work');
    const brought = page.getByRole('row').filter({ hasText: 'Attempt 2' });
    await expect(brought).toContainText('Not counted: one attempt is allowed.');
    await expect(brought).toContainText('Brought along from studying alone, on ');
    await expect(page.getByText('Attempt 1 is open with 2 marks')).toBeVisible();
    const list = `/classrooms/${made.id}`;
    await teacher.page.goto(`${list}/assignments/${assignment}`);
    await expect(teacher.page.getByRole('region', { name: /Under way/ })).toContainText(
      'Ada 1 over the number of attempts is not counted',
    );
    await page.goto('/read/whole-article');
    await guest.article.ready();
    await guest.article.handIn();
    await expect(page.getByRole('main')).not.toContainText('Not counted');
    await page.goto('/my-work');
    const article = page.getByRole('region', { name: 'Mark the whole article' });
    await expect(article).toContainText('There is one attempt, and you have used it.');
    await expect(article.getByRole('link', { name: 'Try again' })).toHaveCount(0);
    await teacher.page.goto(`${list}/assignments/${assignment}`);
    await expect(teacher.page.getByRole('region', { name: /Done/ })).toContainText(
      'Ada attempt 1 counts; 1 over the number of attempts is not counted',
    );
    await teacher.page.getByRole('link', { name: 'Ada', exact: true }).click();
    await expect(teacher.page.getByRole('main')).toContainText('Attempt 1, handed in');
    await teacher.page.goto(list);
    await expect(teacher.page.getByRole('cell', { name: '1 1 not counted' })).toBeVisible();
    await teacher.page.goto(`${list}/students`);
    await expect(teacher.page.getByRole('row', { name: /Ada/ })).toContainText(
      '1 over the number of attempts is not counted',
    );
    await teacher.page.getByRole('link', { name: 'Ada', exact: true }).click();
    const rows = teacher.page.getByRole('row');
    await expect(rows.filter({ hasText: 'Attempt 1,' })).toContainText('This one counts');
    await expect(rows.filter({ hasText: 'Attempt 2,' })).toContainText(
      'Not counted: one attempt is allowed.',
    );
    await expect(rows.filter({ hasText: 'Attempt 2,' })).toContainText(
      'Brought along from studying alone, on ',
    );
    await expect(rows.filter({ hasText: 'Attempt 1,' })).not.toContainText('Brought along');
    // Once late work is not taken, what was handed in outside the class after the date never counts.
    await teacher.page.goto(`${list}/assignments/${assignment}`);
    await change(teacher, { attempts: '', day: dayFromNow(-1), late: 'Late work is not taken' });
    await expect(teacher.page.getByRole('region', { name: /Late/ })).toContainText(
      'Ada attempt 1 counts; 1 done alone and handed in after the due date is not counted',
    );
    await page.goto('/my-work');
    await expect(brought).toContainText(
      'Not counted: it was done alone and handed in after the due date, and no late work is taken.',
    );
  });

  test('a form that cannot be saved says what to do, keeps what was typed, and has the browser’s time zone', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const { page } = teacher;
    await page.goto(`/classrooms/${made.id}/assignments/new`);
    const here = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    await expect(page.getByLabel('Time zone')).toHaveValue(here);
    // Clocks in Berlin go forward at two on this night.
    await fillRules(page, {
      day: '2027-03-28',
      time: '02:30',
      zone: 'Europe/Berlin',
      attempts: '3',
      counts: 'The best one',
      note: 'Take your time.',
    });
    await page.getByRole('button', { name: 'Give it to the class' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'This is not saved yet.' })).toBeVisible();
    await expect(page.getByText('There is no 02:30 on that day')).toBeVisible();
    await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Berlin');
    await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2027-03-28');
    await expect(page.getByLabel('Number of attempts')).toHaveValue('3');
    await expect(page.getByLabel('The best one')).toBeChecked();
    await expect(page.getByLabel('A word to your students')).toHaveValue('Take your time.');
    await page.getByLabel('Time', { exact: true }).fill('03:30');
    await page.getByRole('button', { name: 'Give it to the class' }).click();
    await page.waitForURL(/\/assignments\/[0-9a-f-]{36}$/);
    await expect(page.getByText('Sun 28 Mar 2027, 03:30, Berlin time')).toBeVisible();

    await page.getByRole('link', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete the assignment' }).click();
    await page.waitForURL('**/assignments');
    await expect(page.getByText('Nothing is assigned yet.')).toBeVisible();
  });

  test('a lesson past due is closed and holds up nothing after it', async ({ people }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher);
    const ada = await people.student(made.code, 'Ada', { start: false });
    await assign(teacher, made, {
      part: 'Lesson 1: What did we just read?',
      day: dayFromNow(3),
      zone: 'UTC',
      late: 'Late work is not taken',
    });
    await change(teacher, { day: dayFromNow(-2) });
    await ada.page.goto('/lessons/what-did-we-read');
    await expect(ada.page.getByRole('heading', { name: 'This is closed now' })).toBeVisible();
    await ada.page.goto('/course');
    await expect(ada.page.getByText('Closed, not begun')).toBeVisible();
    await ada.page.getByRole('link', { name: 'Start lesson 2' }).click();
    await ada.page.waitForURL('**/lessons/who-says-so');
    await expect(ada.page.getByRole('button', { name: 'Start the lesson' })).toBeVisible();
  });
});
