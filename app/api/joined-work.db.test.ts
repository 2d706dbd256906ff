import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { listAnswerKeys } from '@/lib/content/answer-keys';
import { listLessons } from '@/lib/content/lessons/lessons';
import { findOpenAttempt, startAttempt } from '@/lib/db/attempts';
import { db } from '@/lib/db/client';
import { findCourseAttempt, startLesson } from '@/lib/db/course-attempts';
import { mergeAttempts } from '@/lib/db/merge-attempts';
import { mergeCourseAttempts } from '@/lib/db/merge-course';
import { takeWorkAlong } from '@/lib/db/merge-people';
import type { SignedIn } from '@/lib/policy';
import { POST as sendMarks } from './attempts/[attemptId]/marks/route';
import { POST as submit } from './attempts/[attemptId]/submit/route';
import { POST as sendAnswers } from './course-attempts/[courseAttemptId]/answers/route';
import { POST as check } from './course-attempts/[courseAttemptId]/check/route';
import { POST as finish } from './course-attempts/[courseAttemptId]/finish/route';

/** The browser's cookies, in place of a request. */
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () =>
    Promise.resolve({
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    }),
}));
afterAll(() => db.$disconnect());

const lesson = listLessons()[0];
const [step, other] = lesson?.steps.filter((one) => one.kind === 'choose') ?? [];
if (!lesson || step?.kind !== 'choose' || !other) throw new Error('no lesson with two choices');
const right = step.options.find((option) => option.right)?.id ?? '';

/** Whose open work is joined into the guest's, which was saved later: what they have open is gone under its id. */
let student: SignedIn;
let guest: SignedIn;
let former: { exercise: string; lesson: string };
let stays: { exercise: string; lesson: string };

async function makePerson(role: 'LEARNER' | 'STUDENT' | 'TEACHER', classroomId?: string): Promise<SignedIn> {
  const { id } = await db.person.create({ data: { role, name: 'Reader', classroomId } });
  return { personId: id, role: role === 'TEACHER' ? 'teacher' : 'learner' } as SignedIn;
}
async function become({ personId }: SignedIn): Promise<void> {
  jar.set(sessionCookieName(), await encodeSession({ personId, epoch: 0, days: 30 }));
}
async function begin(actor: SignedIn) {
  const { attemptId } = await startAttempt(actor, 'whole-article', { copyFrom: null });
  return { exercise: attemptId, lesson: (await startLesson(actor, lesson?.id ?? '')).courseAttemptId };
}

type Route = (
  req: Request,
  context: { params: Promise<{ attemptId: string; courseAttemptId: string }> },
) => Promise<Response>;
async function post(route: Route, id: string, more: object = {}) {
  const req = new Request('http://localhost/api', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ since: 0, changes: [], ...more }),
  });
  const response = await route(req, { params: Promise.resolve({ attemptId: id, courseAttemptId: id }) });
  const text = await response.text();
  const { date: _, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, text, body: JSON.parse(text) as Record<string, unknown> };
}
const mark = (start: number) => ({
  ...{ id: randomUUID(), layer: 'hedge', start, end: start + 5, subType: null, note: '', removed: false },
  ...{ editedAt: Date.now(), editor: randomUUID() },
});
const given = (itemId: string, chosen: string[], editedAt = Date.now()) => ({
  ...{ itemId, answer: { kind: 'choose', chosen } },
  ...{ editedAt, editor: randomUUID() },
});
const TEN_MARKS = Array.from({ length: 10 }, (_, i) => mark(100 + 10 * i));

beforeEach(async () => {
  for (const { version, articleId } of listAnswerKeys())
    await db.answerKeyVersion.upsert({
      where: { version },
      create: { version, articleId, content: {} },
      update: {},
    });
  const teacher = await makePerson('TEACHER');
  const made = await db.classroom.create({
    data: { name: '10b', joinCode: randomUUID().slice(0, 8), teacherId: teacher.personId },
  });
  student = await makePerson('STUDENT', made.id);
  guest = await makePerson('LEARNER');
  former = await begin(student);
  stays = await begin(guest);
  await become(student);
  // Many savings: the tab knows a high revision, and the one that stays has a low one.
  for (const one of TEN_MARKS) await post(sendMarks, former.exercise, { changes: [one] });
  await post(sendAnswers, former.lesson, { changes: [given(other.id, [])] });
  await become(guest);
  await post(sendMarks, stays.exercise, { changes: [mark(0)] });
  await post(sendAnswers, stays.lesson, { changes: [given(step.id, [])] });
});

async function join() {
  await takeWorkAlong(guest, student.personId);
  await become(student);
  expect(await db.attempt.findMany({ where: { personId: student.personId } })).toMatchObject([
    { id: stays.exercise, open: true },
  ]);
}

describe('a tab that is open on an attempt that was joined into another', () => {
  beforeEach(join);

  test('saves its marks in the one that stays, and gets what was marked there', async () => {
    const late = mark(500);
    const { status, body } = await post(sendMarks, former.exercise, { since: 10, changes: [late] });
    expect(status).toBe(200);
    expect((body.changes as { start: number }[]).map(({ start }) => start)).toContain(0);
    const starts = (await findOpenAttempt(student, 'whole-article'))?.records.map(({ start }) => start);
    expect(starts?.toSorted((a, b) => a - b)).toEqual([0, ...TEN_MARKS.map(({ start }) => start), 500]);
    // From then on only what is new.
    const again = await post(sendMarks, former.exercise, { since: body.revision });
    expect(again.body.changes).toEqual([]);
  });

  test('saves and checks its answers in the one that stays, and gets what was answered there', async () => {
    const { status, body } = await post(sendAnswers, former.lesson, { since: 1 });
    expect(status).toBe(200);
    expect((body.changes as { itemId: string }[]).map(({ itemId }) => itemId)).toContain(step.id);
    const change = given(step.id, [right]);
    const checked = await post(check, former.lesson, { changes: [change], itemId: step.id });
    expect(checked).toMatchObject({ status: 200, body: { result: { credit: 1 } } });
    const found = await findCourseAttempt(student, lesson.id);
    expect(found?.id).toBe(stays.lesson);
    expect(found?.records.map(({ itemId }) => itemId).sort()).toEqual([step.id, other.id].sort());
    const asked = await post(finish, former.lesson);
    expect(asked).toMatchObject({
      status: 409,
      body: { open: expect.arrayContaining([other.id]) as object },
    });
  });

  test('hands in the one that stays, once, with its last marks', async () => {
    const late = { changes: [mark(500)] };
    expect((await post(submit, former.exercise, late)).body).toEqual({ submitted: true });
    expect((await post(submit, stays.exercise)).body).toEqual({ submitted: true });
    const attempts = await db.attempt.findMany({
      where: { personId: student.personId },
      select: { id: true, open: true, grade: { select: { attemptId: true } }, marks: true },
    });
    expect(attempts).toMatchObject([{ id: stays.exercise, open: null, grade: {} }]);
    expect(attempts[0]?.marks).toHaveLength(12);
  });

  test('is told as by its own id that it is handed in or finished', async () => {
    await post(submit, stays.exercise);
    await db.courseAttempt.update({
      where: { id: stays.lesson },
      data: { open: null, finishedAt: new Date() },
    });
    const late = { changes: [mark(500)] };
    const of = async (route: Route, more: object) => [
      await post(route, former.exercise, more),
      await post(route, stays.exercise, more),
    ];
    const [old, own] = await of(sendMarks, late);
    expect(old).toMatchObject({ status: 409 });
    expect(old).toEqual(own);
    const at = { changes: [], itemId: step.id };
    for (const [route, status] of [
      [sendAnswers, 409],
      [check, 409],
      [finish, 200],
    ] as const) {
      const answered = await post(route, former.lesson, at);
      expect(answered.status).toBe(status);
      expect(answered).toEqual(await post(route, stays.lesson, at));
    }
  });

  test('a page that is opened instead of it looks for what the browser kept under the former id', async () => {
    expect((await findOpenAttempt(student, 'whole-article'))?.formerIds).toEqual([former.exercise]);
    expect((await findCourseAttempt(student, lesson.id))?.formerIds).toEqual([former.lesson]);
  });

  test('to everybody else the former id is one that never was, to the last byte', async () => {
    const classroom = await db.classroom.findFirstOrThrow({
      where: { students: { some: { id: student.personId } } },
    });
    const teacher = { personId: classroom.teacherId } as SignedIn;
    await post(submit, stays.exercise);
    for (const somebody of [await makePerson('LEARNER'), teacher]) {
      await become(somebody);
      for (const route of [sendMarks, submit])
        expect(await post(route, former.exercise)).toEqual(await post(route, randomUUID()));
      for (const route of [sendAnswers, check, finish])
        expect(await post(route, former.lesson, { itemId: step.id })).toEqual(
          await post(route, randomUUID(), { itemId: step.id }),
        );
      expect((await post(sendMarks, former.exercise)).status).toBe(404);
      expect((await post(sendAnswers, former.lesson)).status).toBe(404);
    }
  });
});

test('an attempt that is there is never taken for another one', async () => {
  await db.attemptAlias.create({ data: { id: former.exercise, attemptId: stays.exercise } });
  await db.courseAttemptAlias.create({ data: { id: former.lesson, courseAttemptId: stays.lesson } });
  expect((await post(sendMarks, former.exercise)).status).toBe(404);
  expect((await post(sendAnswers, former.lesson)).status).toBe(404);
});

test.each([
  ['a mark', () => post(sendMarks, former.exercise, { changes: [mark(500)] })],
  ['a hand-in', () => post(submit, former.exercise, { changes: [mark(500)] })],
  ['an answer', () => post(sendAnswers, former.lesson, { changes: [given(step.id, [right])] })],
  ['a check', () => post(check, former.lesson, { changes: [given(step.id, [right])], itemId: step.id })],
  ['a finish', () => post(finish, former.lesson, { changes: [given(step.id, [right])] })],
])('%s that arrives while its attempt is being joined is asked for again, and lost never', async (_, ask) => {
  await become(student);
  let asked: ReturnType<typeof post> | undefined;
  // The request waits for the attempt's row, and finds it gone.
  await db.$transaction(
    async (tx) => {
      await tx.attempt.update({ where: { id: former.exercise }, data: { revision: 50 } });
      await tx.courseAttempt.update({ where: { id: former.lesson }, data: { revision: 50 } });
      asked = ask();
      await waitForWaiting();
      await mergeAttempts(tx, guest.personId, student.personId, 'own-first');
      await mergeCourseAttempts(tx, guest.personId, student.personId, 'own-first');
    },
    { timeout: 20_000 },
  );
  expect((await asked)?.status).toBe(503);
  expect((await ask()).status).not.toBe(503);
  const kept = await db.mark.count({ where: { attemptId: stays.exercise, start: 500 } });
  const answered = await db.courseAnswer.count({
    where: {
      courseAttemptId: stays.lesson,
      itemId: step.id,
      answer: { path: ['chosen', '0'], equals: right },
    },
  });
  expect(kept + answered).toBe(1);
});

test('marks and answers that are being saved while their attempt is joined come along', async () => {
  await become(student);
  const late = mark(500);
  let joining: Promise<boolean> | undefined;
  await db.$transaction(
    async (tx) => {
      await tx.attempt.update({ where: { id: former.exercise }, data: { revision: 50 } });
      joining = takeWorkAlong(guest, student.personId);
      await waitForWaiting();
      const row = { ...late, layer: 'HEDGE' as const, quote: 'quote', revision: 50 };
      await tx.mark.create({ data: { ...row, attemptId: former.exercise } });
    },
    { timeout: 20_000 },
  );
  expect(await joining).toBe(true);
  expect(await db.mark.count({ where: { attemptId: stays.exercise, id: late.id } })).toBe(1);
});

/** Until somebody waits for a row that another one holds. */
async function waitForWaiting(): Promise<void> {
  await vi.waitFor(
    async () => {
      const [row] = await db.$queryRaw<{ waiting: bigint }[]>`
        SELECT count(*) AS waiting FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      expect(row?.waiting).toBe(1n);
    },
    { timeout: 15_000, interval: 50 },
  );
}
