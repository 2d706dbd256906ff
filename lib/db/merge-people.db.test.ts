import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '../policy';
import { findOpenAttempt } from './attempts';
import { db } from './client';
import { findCourseAttempt, getCourseProgress, startLesson } from './course-attempts';
import { SET_ASIDE } from './merge-course';
import { takeWorkAlong } from './merge-people';
import { findPersonByReturnCode, replaceReturnCode } from './people';
import { getPracticeEvents } from './practice-events';
import { startTest } from './test-forms';

const EXERCISES = ['whole-article', 'article-4'];
const LESSONS = ['what-did-we-read', 'who-says-so'];
const VERSION = 'test-of-merging';
const DAY = 86_400_000;

beforeAll(async () => {
  const content = { version: VERSION, contentId: LESSONS[0] ?? '', content: {} };
  await db.contentVersion.createMany({ data: content, skipDuplicates: true });
});
afterAll(() => db.$disconnect());

const signedIn = (personId: string) => ({ personId, role: 'learner' }) as SignedIn;

async function makeGuest(): Promise<string> {
  return (await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } })).id;
}
async function makeAccount(role: 'LEARNER' | 'STUDENT' | 'TEACHER' = 'LEARNER'): Promise<string> {
  return (await db.person.create({ data: { role, name: 'Noa', email: `${randomUUID()}@home.test` } })).id;
}

type MarkPlan = { at: number; layer: 'HEDGE' | 'CLAIM'; note: string; removed: boolean; editedAt: number };
type AnswerPlan = { step: number; editedAt: number; checkedAt: number | null };
type Plan = {
  /** Per exercise, oldest first; the last one may be open. */
  exercises: { marks: MarkPlan[][]; open: boolean; day: number }[];
  lessons: { answers: AnswerPlan[][]; open: boolean; day: number }[];
  practice: number;
};

const mark = fc.record<MarkPlan>({
  at: fc.nat(3),
  layer: fc.constantFrom('HEDGE', 'CLAIM'),
  note: fc.constantFrom('', '', 'why'),
  removed: fc.boolean(),
  editedAt: fc.nat(1000),
});
const answers = fc.uniqueArray(
  fc.record<AnswerPlan>({ step: fc.nat(4), editedAt: fc.nat(1000), checkedAt: fc.option(fc.nat(1000)) }),
  { selector: ({ step }) => step, maxLength: 4 },
);
const history = fc.record<Plan>({
  exercises: fc.array(
    fc.record({
      marks: fc.array(fc.array(mark, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      open: fc.boolean(),
      day: fc.nat(5),
    }),
    { maxLength: 2 },
  ),
  lessons: fc.array(
    fc.record({
      answers: fc.array(answers, { minLength: 1, maxLength: 3 }),
      open: fc.boolean(),
      day: fc.nat(5),
    }),
    { maxLength: 2 },
  ),
  practice: fc.nat(4),
});

async function makeHistory(personId: string, plan: Plan): Promise<void> {
  for (const [n, { marks, open, day }] of plan.exercises.entries())
    for (const [index, rows] of marks.entries()) {
      const isOpen = open && index === marks.length - 1;
      const startedAt = new Date(1_700_000_000_000 + (day + 2 * index) * DAY);
      await db.attempt.create({
        data: {
          ...{ personId, exerciseId: EXERCISES[n] ?? '', number: index + 1, startedAt },
          ...{ open: isOpen ? true : null, submittedAt: isOpen ? null : startedAt },
          savedAt: rows.length ? startedAt : null,
          marks: {
            create: rows.map(({ at, layer, note, removed, editedAt }) => ({
              ...{ id: randomUUID(), layer, start: at * 10, end: at * 10 + 5, quote: 'quote', note, removed },
              ...{ editedAt, editor: randomUUID(), revision: 1 },
            })),
          },
        },
      });
    }
  for (const [n, { answers: attempts, open, day }] of plan.lessons.entries())
    for (const [index, rows] of attempts.entries()) {
      const isOpen = open && index === attempts.length - 1;
      const startedAt = new Date(1_700_000_000_000 + (day + 2 * index) * DAY);
      await makeCourseAttempt(personId, LESSONS[n] ?? '', {
        ...{ number: index + 1, startedAt, finishedAt: isOpen ? null : startedAt, rows },
      });
    }
  if (plan.practice) await makePractice(personId, plan.practice);
}

async function makeCourseAttempt(
  personId: string,
  partId: string,
  given: { number: number; startedAt: Date; finishedAt: Date | null; rows: AnswerPlan[]; savedAt?: Date },
) {
  const { number, startedAt, finishedAt, rows, savedAt = startedAt } = given;
  return db.courseAttempt.create({
    data: {
      ...{ personId, partId, number, startedAt, finishedAt, savedAt, contentVersion: VERSION },
      open: finishedAt ? null : true,
      answers: {
        create: rows.map(({ step, editedAt, checkedAt }) => ({
          ...{ itemId: `step-${step}`, editedAt, editor: randomUUID(), revision: 1 },
          answer: { kind: 'choose', chosen: [randomUUID().slice(0, 8)] },
          checkedAt: checkedAt === null ? null : new Date(1_700_000_000_000 + checkedAt),
        })),
      },
    },
  });
}

async function makePractice(personId: string, count: number) {
  const session = await db.practiceSession.create({ data: { personId, plan: ['school-01'] } });
  await db.practiceAnswer.createMany({
    data: Array.from({ length: count }, () => ({
      ...{ id: randomUUID(), personId, sessionId: session.id, itemId: 'school-01', answer: {}, result: {} },
      ...{ answeredAt: new Date(), target: true, flagged: true, correct: true, keyVersion: 'v' },
    })),
  });
  return session.id;
}

/** Everything somebody ever did, whichever attempt it stands in. */
async function listWork(...personIds: string[]): Promise<string[]> {
  const person = { personId: { in: personIds } };
  const marks = await db.mark.findMany({ where: { attempt: person } });
  const given = await db.courseAnswer.findMany({ where: { attempt: person } });
  const practice = await db.practiceAnswer.findMany({ where: person });
  const submitted = await db.attempt.findMany({ where: { ...person, submittedAt: { not: null } } });
  const finished = await db.courseAttempt.findMany({ where: { ...person, finishedAt: { not: null } } });
  return [
    ...marks.map(({ id, layer, start, note }) => `mark ${id} ${layer} ${start} ${note}`),
    ...given.map(({ itemId, answer, editedAt, checkedAt }) =>
      JSON.stringify([itemId, answer, Number(editedAt), checkedAt]),
    ),
    ...practice.map(({ id, sessionId }) => `practice ${id} ${sessionId}`),
    ...submitted.map(({ id }) => `submitted ${id}`),
    ...finished.map(({ id, partId }) => `finished ${id} ${partId}`),
  ].sort();
}

/** What readers see of the marks: each place once for each thing that was said of it. */
async function listPlaces(...personIds: string[]): Promise<string[]> {
  const marks = await db.mark.findMany({
    where: { removed: false, attempt: { personId: { in: personIds }, open: true } },
    select: { layer: true, start: true, note: true, attempt: { select: { exerciseId: true } } },
  });
  const said = marks.map((m) => ({ at: `${m.attempt.exerciseId} ${m.layer} ${m.start}`, note: m.note }));
  const withNotes = said.filter(({ note }) => note).map(({ at, note }) => `${at} ${note}`);
  return [...new Set([...said.map(({ at }) => at), ...withNotes])].sort();
}

describe('two histories', () => {
  it('lose no answer and double none, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(history, history, async (mine, theirs) => {
        const [guest, account] = [await makeGuest(), await makeAccount()];
        await makeHistory(guest, mine);
        await makeHistory(account, theirs);
        const [work, places] = [await listWork(guest, account), await listPlaces(guest, account)];
        const orders = await listOrders(account, guest);
        expect(await takeWorkAlong(signedIn(guest), account)).toBe(true);
        expect(await listWork(account)).toEqual(work);
        expect(await listPlaces(account)).toEqual(places);
        expect(await db.person.count({ where: { id: guest } })).toBe(0);
        expect(await listOrders(account)).toEqual(orders);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('of two guests come after one’s own, whenever they were made, and after one another', async () => {
    const plan = (day: number, open: boolean): Plan => ({
      ...{ exercises: [{ marks: [[], []], open, day }], lessons: [], practice: 0 },
    });
    const [first, second, account] = [await makeGuest(), await makeGuest(), await makeAccount('STUDENT')];
    await makeHistory(account, plan(5, true));
    await makeHistory(first, plan(3, true));
    await makeHistory(second, plan(0, false));
    const [own, open] = await db.attempt.findMany({
      where: { personId: account },
      orderBy: { number: 'asc' },
    });
    await takeWorkAlong(signedIn(first), account);
    await takeWorkAlong(signedIn(second), account);
    const all = await db.attempt.findMany({ where: { personId: account }, orderBy: { number: 'asc' } });
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(all[0]?.id).toBe(own?.id);
    expect(all.map((one) => one.open)).toEqual([null, true, null, null, null]);
    expect(all[1]?.startedAt.getTime()).toBeLessThanOrEqual(open?.startedAt.getTime() ?? 0);
    const [, , ...along] = all.map(({ startedAt }) => startedAt.getTime());
    // The first guest's one that was handed in, then the second guest's two.
    expect(along).toEqual([3, 0, 2].map((day) => 1_700_000_000_000 + day * DAY));
  });

  it('are put together once when it is asked twice at the same time', async () => {
    const [guest, account] = [await makeGuest(), await makeAccount()];
    await makePractice(guest, 3);
    const done = await Promise.all(Array.from({ length: 4 }, () => takeWorkAlong(signedIn(guest), account)));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await getPracticeEvents(signedIn(account))).toHaveLength(3);
  });
});

type Numbered = { readonly id: string; readonly number: number; readonly open: boolean | null };

/**
 * The attempts at each exercise and lesson as they are numbered from 1, or are to be when the second one's work is
 * taken along: one's own first in their order. At an exercise an own open one keeps its place, and one that comes
 * along is the last; of a lesson any open one is.
 */
async function listOrders(ownId: string, alongId: string | null = null): Promise<string[][]> {
  const select = { id: true, number: true, open: true } as const;
  const orderBy = { number: 'asc' } as const;
  const name = ({ id, open }: Numbered) => (open ? 'open' : id);
  const orders: string[][] = [];
  for (const [parts, isExercise] of [
    [EXERCISES, true],
    [LESSONS, false],
  ] as const)
    for (const part of parts) {
      const list = async (personId: string): Promise<Numbered[]> =>
        isExercise
          ? db.attempt.findMany({ where: { personId, exerciseId: part }, orderBy, select })
          : db.courseAttempt.findMany({ where: { personId, partId: part }, orderBy, select });
      const own = await list(ownId);
      expect(own.map(({ number }) => number)).toEqual(own.map((_, at) => at + 1));
      const along = alongId === null ? [] : await list(alongId);
      const order = [...own.map(name), ...along.map(name)];
      const isOwnPlace = isExercise && own.some(({ open }) => open);
      const openAt = isOwnPlace ? order.indexOf('open') : order.lastIndexOf('open');
      const once = order.filter((one, at) => one !== 'open' || at === openAt);
      const isLast = alongId !== null && !isOwnPlace && openAt >= 0;
      orders.push(isLast ? [...once.filter((one) => one !== 'open'), 'open'] : once);
    }
  return orders;
}

describe('two open attempts', () => {
  const at = (place: number, more: Partial<MarkPlan> = {}): MarkPlan => ({
    ...{ at: place, layer: 'HEDGE', note: '', removed: false, editedAt: 1 },
    ...more,
  });
  const open = (marks: MarkPlan[], day = 0): Plan => ({
    ...{ exercises: [{ marks: [marks], open: true, day }], lessons: [], practice: 0 },
  });

  it.each([
    ['marks at different places: all of them', [at(0)], [at(1)], [0, 10]],
    ['the same mark twice: one', [at(0)], [at(0, { editedAt: 2 })], [0]],
    ['the same place with and without a note: the note', [at(0, { note: 'why' })], [at(0)], [0]],
    ['the same place on both layers: both', [at(0)], [at(0, { layer: 'CLAIM' })], [0, 0]],
    ['a removed mark does not take another with it', [at(0, { removed: true, editedAt: 9 })], [at(0)], [0]],
  ])('become one with %s', async (_what, mine, theirs, starts) => {
    const [guest, account] = [await makeGuest(), await makeAccount()];
    await makeHistory(guest, open(mine, 1));
    await makeHistory(account, open(theirs));
    const before = await findOpenAttempt(signedIn(account), 'whole-article');
    await takeWorkAlong(signedIn(guest), account);
    const after = await findOpenAttempt(signedIn(account), 'whole-article');
    const seen = after?.records.filter(({ removed }) => !removed) ?? [];
    expect(seen.map(({ start }) => start).sort()).toEqual(starts);
    // A browser that had the attempt on its screen is told what came in.
    expect(after?.revision).toBeGreaterThan(before?.revision ?? Infinity);
    if (mine.some(({ note }) => note)) expect(seen.map(({ note }) => note)).toEqual(['why']);
  });

  it('that are both full become one with what was edited last, as much as one attempt holds', async () => {
    const [guest, account] = [await makeGuest(), await makeAccount()];
    const full = (layer: 'HEDGE' | 'CLAIM', from: number) =>
      open(Array.from({ length: 300 }, (_, i) => at(i, { layer, editedAt: from + i })));
    await makeHistory(guest, full('HEDGE', 1000));
    await makeHistory(account, full('CLAIM', 1100));
    await takeWorkAlong(signedIn(guest), account);
    const records = (await findOpenAttempt(signedIn(account), 'whole-article'))?.records ?? [];
    const live = records.filter(({ removed }) => !removed);
    expect(records).toHaveLength(600);
    expect(live).toHaveLength(300);
    expect(Math.min(...live.map(({ editedAt }) => editedAt))).toBe(1200);
  });

  it('at a lesson keep the answer checked first; the other is set aside and counts nowhere', async () => {
    const [guest, account] = [await makeGuest(), await makeAccount()];
    const startedAt = new Date(1_700_000_000_000);
    const lesson = LESSONS[0] ?? '';
    const row = (step: number, editedAt: number, checkedAt: number | null = null) => ({
      step,
      editedAt,
      checkedAt,
    });
    const facts = { number: 1, startedAt, finishedAt: null };
    const later = new Date(startedAt.getTime() + 1);
    const rows = [row(0, 1, 500), row(1, 1), row(2, 1)];
    await makeCourseAttempt(guest, lesson, { ...facts, rows });
    await makeCourseAttempt(account, lesson, {
      ...facts,
      savedAt: later,
      rows: [row(0, 9), row(1, 9), row(3, 9)],
    });
    await takeWorkAlong(signedIn(guest), account);
    const attempt = await findCourseAttempt(signedIn(account), lesson);
    const edits = attempt?.records.map(({ itemId, editedAt }) => [itemId, editedAt]).sort();
    expect(edits).toEqual([
      ['step-0', 1],
      ['step-1', 9],
      ['step-2', 1],
      ['step-3', 9],
    ]);
    const aside = await db.courseAttempt.findFirstOrThrow({
      where: { personId: account, partId: `${SET_ASIDE}${lesson}` },
      select: { open: true, answers: { select: { itemId: true, editedAt: true } } },
    });
    expect(aside.open).toBeNull();
    expect(aside.answers.map(({ editedAt }) => Number(editedAt)).sort()).toEqual([1, 9]);
    const { parts } = await getCourseProgress(signedIn(account));
    expect(parts.get(lesson)?.open?.courseAttemptId).toBe(attempt?.id);
    expect(await startLesson(signedIn(account), lesson)).toEqual({ courseAttemptId: attempt?.id });
  });
});

describe('the tests', () => {
  async function makeTests(personId: string, form: 'A' | 'B', handedIn: boolean) {
    const startedAt = new Date();
    // Of some class: what is given to those who study alone is counted by another test at the same time.
    await db.formAssignment.create({ data: { personId, first: form, classroomId: randomUUID() } });
    const finishedAt = handedIn ? startedAt : null;
    const made = await makeCourseAttempt(personId, 'pre-test', {
      number: 1,
      startedAt,
      finishedAt,
      rows: [],
    });
    return made.id;
  }
  const counted = (personId: string) =>
    db.courseAttempt.findMany({ where: { personId, partId: 'pre-test' }, select: { id: true } });
  const formOf = async (personId: string) =>
    (await db.formAssignment.findUnique({ where: { personId } }))?.first;

  it.each([
    ['of the guest where the account has none', true, null, 'guest'],
    ['of the account where both handed in', true, true, 'account'],
    ['of the account where neither did', false, false, 'account'],
    ['of the guest where only the guest handed in', true, false, 'guest'],
  ] as const)('count once: those %s, with their form', async (_what, mine, theirs, whose) => {
    const [guest, account] = [await makeGuest(), await makeAccount()];
    const guests = await makeTests(guest, 'A', mine);
    const accounts = theirs === null ? null : await makeTests(account, 'B', theirs);
    await takeWorkAlong(signedIn(guest), account);
    expect(await counted(account)).toEqual([{ id: whose === 'guest' ? guests : accounts }]);
    expect(await formOf(account)).toBe(whose === 'guest' ? 'A' : 'B');
    expect(await db.courseAttempt.count({ where: { personId: account } })).toBe(accounts ? 2 : 1);
    const again = await startTest(signedIn(account), 'pre-test', 0);
    expect(again.ok || again.reason === 'done').toBe(true);
    expect(await counted(account)).toHaveLength(1);
  });

  const answered = [0, 1, 2].map((step) => ({ step, editedAt: 1, checkedAt: null }));
  it.each([
    ['handed in both checks', new Date()],
    ['has answered more of the second', null],
  ])('never put a guest who %s in the place of a first check handed in by the account', async (_, end) => {
    const [guest, account] = [await makeGuest(), await makeAccount('STUDENT')];
    await makeTests(guest, 'A', true);
    const second = { number: 1, startedAt: new Date(), finishedAt: end, rows: answered };
    await makeCourseAttempt(guest, 'post-test', second);
    const first = await makeTests(account, 'B', true);
    await takeWorkAlong(signedIn(guest), account);
    expect(await counted(account)).toEqual([{ id: first }]);
    expect(await formOf(account)).toBe('B');
    expect(await db.courseAttempt.count({ where: { personId: account, partId: 'post-test' } })).toBe(0);
  });

  it('count as handed in once, however many answers wait in a first check begun a second time', async () => {
    const [guest, account] = [await makeGuest(), await makeAccount()];
    const begun = { number: 1, startedAt: new Date(), finishedAt: null, rows: answered };
    await makeCourseAttempt(account, 'pre-test', begun);
    const first = await makeTests(guest, 'A', true);
    await takeWorkAlong(signedIn(guest), account);
    expect(await counted(account)).toEqual([{ id: first }]);
  });
});

describe('who is merged', () => {
  it('is a guest, and never an account, a student or a teacher, nor anybody with themselves', async () => {
    const account = await makeAccount();
    for (const role of ['LEARNER', 'STUDENT', 'TEACHER'] as const) {
      const other = await makeAccount(role);
      await makePractice(other, 1);
      expect(await takeWorkAlong(signedIn(other), account)).toBe(false);
      expect(await getPracticeEvents(signedIn(other))).toHaveLength(1);
    }
    const guest = await makeGuest();
    expect(await takeWorkAlong(signedIn(guest), guest)).toBe(false);
    expect(await takeWorkAlong(signedIn(guest), randomUUID())).toBe(false);
    expect(await db.person.count({ where: { id: guest } })).toBe(1);
  });

  it.each(['LEARNER', 'STUDENT'] as const)(
    'leaves a %s the own return code, and a code that was made for the guest opens nothing',
    async (role) => {
      const [first, second, account] = [await makeGuest(), await makeGuest(), await makeAccount(role)];
      const planted = await replaceReturnCode(signedIn(first));
      await takeWorkAlong(signedIn(first), account);
      expect(await findPersonByReturnCode(planted)).toBeNull();
      const own = await replaceReturnCode(signedIn(account));
      const other = await replaceReturnCode(signedIn(second));
      await takeWorkAlong(signedIn(second), account);
      expect((await findPersonByReturnCode(own))?.id).toBe(account);
      expect(await findPersonByReturnCode(other)).toBeNull();
    },
  );

  it('brings a second guest’s set-aside work beside the first’s', async () => {
    const account = await makeAccount();
    for (const _ of [1, 2, 3]) {
      const guest = await makeGuest();
      const startedAt = new Date();
      await makeCourseAttempt(guest, 'pre-test', { number: 1, startedAt, finishedAt: startedAt, rows: [] });
      await takeWorkAlong(signedIn(guest), account);
    }
    const parts = await db.courseAttempt.findMany({
      where: { personId: account },
      orderBy: { number: 'asc' },
      select: { partId: true, number: true },
    });
    expect(parts).toHaveLength(3);
    expect(parts.filter(({ partId }) => partId === 'pre-test')).toEqual([{ partId: 'pre-test', number: 1 }]);
  });
});
