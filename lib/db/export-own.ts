import 'server-only';
import type { SignedIn } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { listWithheldExercises } from './assignments';
import { db } from './client';

/*
 * Everything that somebody wrote here, for the person themself. Read page by page, so that a long history neither
 * fills the memory nor holds up others. Explanations, which are derived, are left out; so is the outcome of a test
 * until both are handed in, for before that nobody is told.
 */

const ATTEMPTS_AT_ONCE = 5;
const COURSE_ATTEMPTS_AT_ONCE = 20;
const ROWS_AT_ONCE = 1_000;
const TESTS = ['pre-test', 'post-test'];

/** Throws when the person is gone. */
export async function getOwnFacts({ personId }: SignedIn) {
  const { classroom, formAssignment, ...facts } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      role: true,
      name: true,
      email: true,
      createdAt: true,
      lastSeenAt: true,
      classroom: { select: { name: true } },
      classrooms: { select: { name: true, createdAt: true }, orderBy: { createdAt: 'asc' } },
      formAssignment: { select: { first: true, assignedAt: true } },
    },
  });
  return { ...facts, className: classroom?.name ?? null, testForm: formAssignment };
}

const ATTEMPT = {
  id: true,
  exerciseId: true,
  number: true,
  startedAt: true,
  savedAt: true,
  submittedAt: true,
  broughtAt: true,
  grade: { select: { keyVersion: true, hedgePoints: true, claimPoints: true, gradedAt: true } },
  marks: {
    select: {
      layer: true,
      start: true,
      end: true,
      quote: true,
      subType: true,
      note: true,
      removed: true,
      editedAt: true,
    },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.AttemptSelect;

/**
 * Attempts at exercises with every mark, those taken back included. A grade that an assignment does not show yet is
 * left out, with the version of the key and when it was made.
 */
export async function* listOwnAttempts({ personId }: SignedIn, now = new Date()) {
  const withheld = await listWithheldExercises({ personId }, now);
  const load = (page: Page) =>
    db.attempt.findMany({ where: { personId }, orderBy: { id: 'asc' }, select: ATTEMPT, ...page });
  for await (const { id: _, marks, ...attempt } of listPages(load, ATTEMPTS_AT_ONCE))
    yield {
      ...attempt,
      grade: withheld.has(attempt.exerciseId) ? null : attempt.grade,
      marks: marks.map((mark) => ({ ...mark, editedAt: dateOf(mark.editedAt) })),
    };
}

const COURSE_ATTEMPT = {
  id: true,
  partId: true,
  number: true,
  form: true,
  contentVersion: true,
  startedAt: true,
  savedAt: true,
  finishedAt: true,
  broughtAt: true,
  result: true,
  answers: {
    select: { itemId: true, answer: true, editedAt: true, checkedAt: true, credit: true },
    orderBy: { itemId: 'asc' },
  },
} satisfies Prisma.CourseAttemptSelect;

/** Work on lessons and tests with every answer. */
export async function* listOwnCourseAttempts({ personId }: SignedIn) {
  const handedIn = await db.courseAttempt.count({
    where: { personId, partId: { in: TESTS }, finishedAt: { not: null } },
  });
  const areTestsTold = handedIn === TESTS.length;
  const load = (page: Page) =>
    db.courseAttempt.findMany({
      where: { personId },
      orderBy: { id: 'asc' },
      select: COURSE_ATTEMPT,
      ...page,
    });
  for await (const { id: _, answers, result, ...attempt } of listPages(load, COURSE_ATTEMPTS_AT_ONCE))
    yield {
      ...attempt,
      outcome: attempt.form === null || areTestsTold ? result : null,
      answers: answers.map((one) => ({ ...one, editedAt: dateOf(one.editedAt) })),
    };
}

/** Sessions of practice. What was planned and not answered is left out. */
export async function* listOwnPracticeSessions({ personId }: SignedIn) {
  const select = { id: true, startedAt: true, finishedAt: true } as const;
  const load = (page: Page) =>
    db.practiceSession.findMany({ where: { personId }, orderBy: { id: 'asc' }, select, ...page });
  yield* listPages(load, ROWS_AT_ONCE);
}

const PRACTICE_ANSWER = {
  id: true,
  sessionId: true,
  itemId: true,
  answer: true,
  sure: true,
  answeredAt: true,
  receivedAt: true,
  target: true,
  flagged: true,
  correct: true,
  keyVersion: true,
} as const;

/** Answers of practice, oldest first. */
export async function* listOwnPracticeAnswers({ personId }: SignedIn) {
  const load = (page: Page) =>
    db.practiceAnswer.findMany({
      where: { personId },
      orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
      select: PRACTICE_ANSWER,
      ...page,
    });
  yield* listPages(load, ROWS_AT_ONCE);
}

type Page = { readonly take: number; readonly skip?: number; readonly cursor?: { readonly id: string } };

async function* listPages<Row extends { readonly id: string }>(
  load: (page: Page) => Promise<Row[]>,
  take: number,
): AsyncGenerator<Row> {
  let last: Row | undefined;
  do {
    const rows: Row[] = await load(last ? { take, skip: 1, cursor: { id: last.id } } : { take });
    yield* rows;
    last = rows.length === take ? rows.at(-1) : undefined;
  } while (last);
}

function dateOf(milliseconds: bigint): Date {
  return new Date(Number(milliseconds));
}
