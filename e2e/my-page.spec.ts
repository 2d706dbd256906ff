import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { Client } from 'pg';
import { SKILLS, getSkillName } from '../lib/content/practice/skills';
import { expectAccessible } from './fixtures/axe';
import { test } from './fixtures/people';

type Item = { readonly id: string; readonly layer: 'hedge' | 'claim'; readonly text: string };
type Sure = 1 | 2 | 3 | null;
type Given = Item & {
  readonly sessionId: string;
  readonly flagged: boolean;
  readonly sure: Sure;
  readonly target: boolean;
  readonly correct: boolean;
  readonly skill: string;
};
type Habit = (nth: number) => { readonly flag: boolean; readonly sure: Sure };

const ENOUGH = 40;

/** A call from the page itself, as its own scripts make it. */
function post<Answer>(page: Page, path: string, body: object): Promise<Answer> {
  return page.evaluate(
    async ([url, json]) => {
      const response = await fetch(url, { method: 'POST', body: json });
      if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
      return (await response.json()) as never;
    },
    [path, JSON.stringify(body)] as const,
  );
}

/** Answers a session of ten to its end; what was given and what it was is counted here, apart from the page. */
async function answerSession(page: Page, habit: Habit, before: number): Promise<Given[]> {
  const opened = await post<{ session: { id: string }; items: Item[] }>(page, '/api/practice/session', {});
  const sessionId = opened.session.id;
  const given: Given[] = [];
  for (let next = opened.items[0]; next;) {
    const item = next;
    const { flag, sure } = habit(before + given.length);
    const marks = flag ? [{ start: 0, end: item.text.indexOf(' ') }] : [];
    const answer = {
      id: crypto.randomUUID(),
      itemId: item.id,
      marks,
      none: !flag,
      sure,
      answeredAt: Date.now(),
    };
    const taken = await post<{
      results: { itemId: string; target: boolean; correct: boolean; skill: string }[];
      items: Item[];
    }>(page, '/api/practice/answers', { sessionId, answers: [answer] });
    const result = taken.results.find(({ itemId }) => itemId === item.id);
    if (!result) throw new Error(`no result for ${item.id}`);
    const { target, correct, skill } = result;
    given.push({ ...item, sessionId, flagged: flag, sure, target, correct, skill });
    next = taken.items[0];
  }
  await post(page, '/api/practice/finish', { sessionId });
  return given;
}

async function answerSessions(page: Page, sessions: number, habit: Habit): Promise<Given[]> {
  const given: Given[] = [];
  for (let at = 0; at < sessions; at += 1) given.push(...(await answerSession(page, habit, given.length)));
  return given;
}

/** Time cannot be told to the endpoints, so the database is: the first session was two days ago. */
async function moveBack(sessionId: string): Promise<void> {
  const db = new Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  try {
    await db.query(
      `UPDATE "PracticeAnswer" SET "answeredAt" = "answeredAt" - interval '2 days' WHERE "sessionId" = $1`,
      [sessionId],
    );
  } finally {
    await db.end();
  }
}

function count(given: readonly Given[]) {
  const of = (target: boolean) => given.filter((answer) => answer.target === target);
  const flagged = (target: boolean) => of(target).filter((answer) => answer.flagged).length;
  return {
    hits: `${flagged(true)} of ${of(true).length}`,
    alarms: `${flagged(false)} of ${of(false).length}`,
    targets: of(true).length,
    safe: of(false).length,
  };
}

const cellsOf = (page: Page, table: string | RegExp, row: string) =>
  page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell');

async function begin(page: Page): Promise<void> {
  await page.goto('/my-work');
  await page.getByRole('button', { name: 'Start practicing' }).click();
  await page.waitForURL('**/practice');
}

test.describe('my page', () => {
  test('a newcomer sees an honest empty page, and so does somebody beside a learner', async ({ people }) => {
    const { page } = await people.visitor();
    await page.goto('/my-work');
    await expect(page.getByText('Nothing here yet.')).toBeVisible();
    await begin(page);
    await page.goto('/my-work');
    await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start practicing' })).toHaveAttribute('href', '/practice');
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText('%');
    await expect(page.getByRole('link', { name: 'Take the first check' })).toBeVisible();
    await expect(page.getByText('You have not begun the 6 lessons of the course.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Mixed reviews' })).toHaveCount(0);
    await expectAccessible(page);
  });

  test('a learner sees what was given: hits with false alarms, each skill, how sure was right', async ({
    people,
  }) => {
    const { page } = await people.visitor();
    await begin(page);
    // Two answers in three are marks, and every second one is said to be sure: at least ten of them.
    const given = await answerSessions(page, 3, (nth) => ({
      flag: nth % 3 !== 0,
      sure: nth % 2 === 0 ? 3 : nth % 3 === 0 ? 1 : null,
    }));
    expect(given).toHaveLength(30);
    expect(new Set(given.map(({ id }) => id)).size).toBe(30);
    const first = given[0]?.sessionId ?? '';
    await moveBack(first);
    await page.goto('/my-work');

    const all = count(given);
    await test.step('hits and false alarms, together and by layer', async () => {
      const truth = page.getByRole('region', { name: 'What you found, and false alarms' });
      await expect(truth.getByRole('definition')).toContainText([
        all.hits,
        /hold something/,
        all.alarms,
        /nothing/,
      ]);
      const table = 'Texts you marked, by kind';
      for (const [row, part] of [
        ['Together', all],
        ['Practice, hedges', count(given.filter(({ layer }) => layer === 'hedge'))],
        ['Practice, claims', count(given.filter(({ layer }) => layer === 'claim'))],
      ] as const)
        await expect(cellsOf(page, table, row)).toHaveText([part.hits, part.alarms]);
      await expect(truth).toContainText(
        `Still to come: ${ENOUGH - all.targets} with something to mark and ${ENOUGH - all.safe} with nothing to mark.`,
      );
      await expect(truth).not.toContainText('d′');
    });

    await test.step('over time', async () => {
      const [before, after] = [true, false].map((early) =>
        count(given.filter(({ sessionId }) => (sessionId === first) === early)),
      );
      const rows = page.getByRole('table', { name: /by sitting/ }).getByRole('row');
      await expect(rows).toHaveCount(3);
      await expect(rows.nth(1).getByRole('cell')).toHaveText([after?.hits ?? '', after?.alarms ?? '']);
      await expect(rows.nth(2).getByRole('cell')).toHaveText([before?.hits ?? '', before?.alarms ?? '']);
      await expect(
        page.getByRole('img', {
          name: `2 sittings. First: marked ${before?.hits} with something there, false alarms ${before?.alarms}. Last: marked ${after?.hits} with something there, false alarms ${after?.alarms}.`,
        }),
      ).toBeVisible();
    });

    await test.step('skill by skill', async () => {
      const skills = page.getByRole('region', { name: 'Skill by skill' });
      const met = new Set(given.map(({ skill }) => skill));
      for (const skill of met) {
        const answers = given.filter((answer) => answer.skill === skill);
        const row = skills.getByRole('row').filter({
          has: page.getByRole('rowheader', { name: getSkillName(skill), exact: true }),
        });
        const right = answers.filter(({ correct }) => correct).length;
        await expect(row).toContainText(new RegExp(`(^|\\D)${right} of ${answers.length} right`));
        if (answers.length < 4) await expect(row).toContainText('Too few to say');
        await expect(row).toContainText(/today|tomorrow|in \d+ (days|weeks|months)/);
        await expect(row.getByRole('link')).toHaveAttribute('href', `/practice/skills/${skill}`);
      }
      await expect(skills.getByRole('rowheader')).toHaveCount(met.size);
      await expect(skills.getByRole('listitem')).toHaveCount(SKILLS.length - met.size);
    });

    await test.step('calibration', async () => {
      const table = 'How often you were right, by how sure you said you were';
      const sure = given.filter((answer) => answer.sure === 3);
      const right = sure.filter(({ correct }) => correct).length;
      const share = new RegExp(`^${Math.round((100 * right) / sure.length)}% \\(\\d+% to \\d+%\\)$`);
      await expect(cellsOf(page, table, 'Sure')).toHaveText([`${right} of ${sure.length}`, share]);
      const unsure = given.filter((answer) => answer.sure === 1);
      const unsureRight = unsure.filter(({ correct }) => correct).length;
      await expect(cellsOf(page, table, 'Not sure')).toHaveText([
        `${unsureRight} of ${unsure.length}`,
        'too few',
      ]);
      await expect(cellsOf(page, table, 'Rather sure')).toHaveText(['–', '–']);
    });

    await expectAccessible(page);
    await test.step('another person sees nothing of it', async () => {
      const other = await people.visitor();
      await begin(other.page);
      await other.page.goto('/my-work');
      await expect(other.page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
      await expect(other.page.getByRole('table')).toHaveCount(0);
    });
  });

  test('whoever says “nothing” each time is told so, and gets no praise for it', async ({ people }) => {
    const { page } = await people.visitor();
    await begin(page);
    const given = await answerSessions(page, 2, () => ({ flag: false, sure: null }));
    await page.goto('/my-work');
    const next = page.getByRole('region', { name: 'What to do next' });
    await expect(next).toContainText('“nothing to mark” almost every time');
    await expect(next.getByRole('link')).toHaveAttribute('href', '/practice');
    const truth = page.getByRole('region', { name: 'What you found, and false alarms' });
    await expect(truth).toContainText(`You said “nothing to mark” all ${given.length} times.`);
    const { hits, alarms } = count(given);
    await expect(cellsOf(page, 'Texts you marked, by kind', 'Together')).toHaveText([hits, alarms]);
    await expect(page.getByText('Firm', { exact: true })).toHaveCount(0);
    await expect(page.getByText('Cannot tell yet').first()).toBeVisible();
    await expect(page.getByText('You have not done so yet.')).toBeVisible();
  });

  test('after the article mixed reviews are offered, and one handed in has its result', async ({
    people,
  }) => {
    const { page, article } = await people.guest();
    await article.drag('Some observers argue');
    await article.markAs('Hedge');
    await article.saved();
    await page.goto('/my-work');
    const next = page.getByRole('region', { name: 'What to do next' });
    await expect(next).toContainText('in the middle of the article, with 1 mark');
    await expect(page.getByRole('heading', { name: 'Mixed reviews' })).toHaveCount(0);
    await next.getByRole('link', { name: 'Continue' }).click();
    await article.ready();
    await article.handIn();
    await page.goto('/my-work');
    const rows = page.getByRole('table', { name: 'Texts you marked, by kind' }).getByRole('row');
    await expect(rows.filter({ hasText: 'Articles, first try' })).toContainText(/1 of \d+0 of \d+/);
    await page.getByRole('link', { name: 'Mixed review 1' }).click();
    await page.waitForURL('**/read/review-1');
    await expect(page.getByRole('button', { name: 'Hand in', exact: true })).toBeEnabled();
    await article.handIn();
    await page.goto('/my-work');
    await expect(page.getByRole('link', { name: 'Mixed review 2' })).toHaveAttribute(
      'href',
      '/read/review-2',
    );
    await page.getByRole('link', { name: 'Mixed review 1' }).click();
    await page.waitForURL('**/attempts/*');
    await expect(page.getByRole('main')).toContainText('Mixed review 1');
  });

  test('a part of the article marked in a lesson gets counts instead of points, and stands on my page', async ({
    people,
  }) => {
    const { page, article } = await people.guest();
    await page.goto('/lessons/what-did-we-read');
    await page.getByRole('button', { name: 'Start the lesson' }).click();
    await page.waitForURL('**/lessons/what-did-we-read/1');
    await page.goto('/read/article-4');
    await expect(page.getByRole('button', { name: 'Hand in', exact: true })).toBeEnabled();
    const word = (text: string) => page.locator('[data-w]').filter({ hasText: text }).first();
    await word('growing').click();
    await word('cooperation').click({ modifiers: ['Shift'] });
    await article.markAs('Claim');
    await article.saved();
    await article.handIn();
    const attempt = page.url();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const main = page.getByRole('main');
    await expect(main).toContainText(
      'You found 0 of 1 claim. Your one claim mark is on a place where careful readers can differ. That is fair, but not needed.',
    );
    await expect(page.getByRole('region', { name: 'In numbers' })).toContainText('too short for points');
    await expect(page.getByRole('rowheader', { name: 'Points out of 100' })).toHaveCount(0);
    await expectAccessible(page);
    await main.getByRole('link', { name: 'Go on with the lesson' }).click();
    await page.waitForURL(/\/lessons\/what-did-we-read\/\d+$/);
    const step = Number(page.url().split('/').at(-1));
    await page.goto(`/lessons/what-did-we-read/${step - 1}`);
    await expect(page.getByRole('region', { name: 'What you handed in' })).toBeVisible();
    await page.goto('/my-work');
    const row = page
      .getByRole('table', { name: 'Parts of the article you marked in the lessons' })
      .getByRole('row')
      .filter({ hasText: 'Lesson 1' });
    await expect(row).toContainText('found 0 of 1, 0 of 1 outside');
    await expect(row).not.toContainText('points');
    await expectAccessible(page);
    await row.getByRole('link', { name: 'Mark paragraph 4' }).click();
    await page.waitForURL(attempt);
  });

  test('after the first check my page says that its result waits for the second', async ({ people }) => {
    const { page } = await people.guest();
    await page.goto('/checks/first');
    await page.getByRole('main').getByRole('button', { name: 'Start', exact: true }).click();
    for (let place = 1; place <= 32; place += 1) {
      await expect(page.getByRole('heading', { level: 1, name: `Text ${place} of 32` })).toBeVisible();
      await page.getByRole('radio', { name: 'No, there is none' }).check();
      await page.getByRole('button', { name: 'Next', exact: true }).click();
    }
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/take'));
    await page.goto('/my-work');
    const truth = page.getByRole('region', { name: 'Nothing to show yet' });
    await expect(truth).toContainText('Their result waits for the second check');
  });
});
