import 'server-only';
import type { TestId } from '../content/course-part';
import { courseOutcomeSchema } from '../content/course-outcome-schema';
import type { FormId } from '../content/forms/forms';
import { getForm } from '../content/forms/forms';
import { isClosed } from '../grading/assignment-terms';
import type { TestOutcome } from '../grading/course-outcome';
import type { SignedIn } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { getTermsFor } from './assignments';
import { db } from './client';
import { getCoursePart, keepContent } from './course-rows';

export type StartedTest =
  | { readonly ok: true; readonly courseAttemptId: string }
  /**
   * not-ready: the forms are not made yet. done: this test was handed in; it is taken once. first-check-first: the
   * post-test comes after the pre-test is handed in. closed: it is past due, and late work is not taken.
   */
  | { readonly ok: false; readonly reason: 'not-ready' | 'done' | 'first-check-first' | 'closed' };

/**
 * Starts the pre- or post-test, or gives the open attempt. The pre-test takes the form that somebody was given
 * first, the post-test the other one. `chance`, 0 up to 1, decides where both forms were given equally often.
 */
export async function startTest(
  actor: SignedIn,
  testId: TestId,
  chance: number,
  now = new Date(),
): Promise<StartedTest> {
  const { personId } = actor;
  if (!getForm('A').items.length || !getForm('B').items.length) return { ok: false, reason: 'not-ready' };
  // Nearly always it is begun already; then nobody has to wait for a lock.
  const answered = answerFrom(await listTests(db, personId), testId);
  if (answered) return answered;
  if (isClosed(await getTermsFor(actor, testId), now)) return { ok: false, reason: 'closed' };
  return db.$transaction(async (tx): Promise<StartedTest> => {
    const person = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { classroomId: true },
    });
    // One at a time within a class, and among those who study alone: two at once could both get the rarer form,
    // or the same person two attempts.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`test-forms:${person.classroomId ?? ''}`}))`;
    const answeredMeanwhile = answerFrom(await listTests(tx, personId), testId);
    if (answeredMeanwhile) return answeredMeanwhile;
    const first = await assignFirstForm(tx, personId, person.classroomId, chance);
    const form = testId === 'pre-test' ? first : otherForm(first);
    const part = getCoursePart(testId, form);
    await keepContent(tx, part);
    const made = await tx.courseAttempt.create({
      data: { personId, partId: testId, number: 1, form, contentVersion: part.version },
      select: { id: true },
    });
    return { ok: true, courseAttemptId: made.id };
  });
}

type TestRow = { readonly id: string; readonly partId: string; readonly finishedAt: Date | null };

async function listTests(tx: Prisma.TransactionClient, personId: string): Promise<TestRow[]> {
  return tx.courseAttempt.findMany({
    where: { personId, partId: { in: ['pre-test', 'post-test'] } },
    select: { id: true, partId: true, finishedAt: true },
  });
}

/** What is to be said from the tests somebody has begun, or null: this one may be begun now. */
function answerFrom(tests: readonly TestRow[], testId: TestId): StartedTest | null {
  const begun = tests.find(({ partId }) => partId === testId);
  if (begun)
    return begun.finishedAt ? { ok: false, reason: 'done' } : { ok: true, courseAttemptId: begun.id };
  const isFirstDone = tests.some(({ partId, finishedAt }) => partId === 'pre-test' && finishedAt !== null);
  return testId === 'pre-test' || isFirstDone ? null : { ok: false, reason: 'first-check-first' };
}

function otherForm(form: FormId): FormId {
  return form === 'A' ? 'B' : 'A';
}

/**
 * The form somebody takes first: given once and never changed. The one that fewer of the class were given so far
 * (those who brought theirs along from self-study count too), or, for somebody without a class, fewer of those who
 * were given theirs without a class. The caller holds the lock.
 */
async function assignFirstForm(
  tx: Prisma.TransactionClient,
  personId: string,
  classroomId: string | null,
  chance: number,
): Promise<FormId> {
  const given = await tx.formAssignment.findUnique({ where: { personId }, select: { first: true } });
  if (given) return given.first;
  const rows = await tx.formAssignment.groupBy({
    by: ['first'],
    where: classroomId === null ? { classroomId } : { person: { classroomId } },
    _count: true,
  });
  const count = (form: FormId) => rows.find(({ first }) => first === form)?._count ?? 0;
  const first = count('A') === count('B') ? (chance < 0.5 ? 'A' : 'B') : count('A') < count('B') ? 'A' : 'B';
  await tx.formAssignment.create({ data: { personId, first, classroomId }, select: { personId: true } });
  return first;
}

export type TestResults = { readonly before: TestOutcome; readonly after: TestOutcome };

/** What both tests came to; null until the post-test is handed in, for there is no feedback before. */
export async function findTestResults(actor: SignedIn): Promise<TestResults | null> {
  const attempts = await db.courseAttempt.findMany({
    where: {
      personId: actor.personId,
      partId: { in: ['pre-test', 'post-test'] },
      finishedAt: { not: null },
    },
    select: { partId: true, result: true },
  });
  const find = (testId: TestId) => {
    const attempt = attempts.find(({ partId }) => partId === testId);
    return attempt ? readTestOutcome(attempt.result) : null;
  };
  const [before, after] = [find('pre-test'), find('post-test')];
  return before && after && { before, after };
}

/** The outcome of a test as stored. Throws for anything else. */
export function readTestOutcome(result: unknown): TestOutcome {
  const outcome = courseOutcomeSchema.parse(result);
  if (outcome.kind !== 'test') throw new Error('Not the outcome of a test');
  return outcome;
}
