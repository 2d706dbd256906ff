import 'server-only';
import { randomUUID } from 'node:crypto';
import { findStartProblem } from '../grading/assignment-terms';
import type { HandedIn, StartProblem } from '../grading/assignment-terms';
import { keepWithinLimits } from '../marking/mark-limits';
import type { MarkRecord } from '../marking/records';
import type { SignedIn } from '../policy';
import { getTermsFor } from './assignments';
import { db } from './client';
import { isUniqueViolation } from './errors';
import { MARK_FIELDS, recordOfRow, rowOfRecord } from './mark-records';
import { isLessonLocked } from './lesson-lock';
import { getArticleOf, getExercise } from './marks';
import { FORMER_IDS } from './moved';

export type OpenAttempt = {
  readonly id: string;
  /** Of attempts that were joined into this one: a browser may still keep marks under them. */
  readonly formerIds: readonly string[];
  readonly number: number;
  readonly revision: number;
  /** The server's clock, ms since 1970; the browser stamps its edits by it. */
  readonly serverNow: number;
  readonly records: readonly MarkRecord[];
};

/** The open attempt of this person on this exercise, with every mark and tombstone. */
export async function findOpenAttempt(actor: SignedIn, exerciseId: string): Promise<OpenAttempt | null> {
  const attempt = await db.attempt.findFirst({
    where: { personId: actor.personId, exerciseId, open: true },
    select: { id: true, number: true, revision: true, marks: { select: MARK_FIELDS }, aliases: FORMER_IDS },
  });
  if (!attempt) return null;
  const { marks, aliases, ...facts } = attempt;
  const formerIds = aliases.map(({ id }) => id);
  return { ...facts, formerIds, serverNow: Date.now(), records: marks.map(recordOfRow) };
}

/** The attempt that was handed in last, or null; work taken along has higher numbers and may be older. */
export async function findLastSubmitted(
  actor: SignedIn,
  exerciseId: string,
): Promise<(HandedIn & { readonly id: string; readonly number: number }) | null> {
  const last = await db.attempt.findFirst({
    where: { personId: actor.personId, exerciseId, submittedAt: { not: null } },
    orderBy: [{ submittedAt: 'desc' }, { number: 'desc' }],
    select: { id: true, number: true, submittedAt: true, broughtAt: true },
  });
  return last?.submittedAt ? { ...last, submittedAt: last.submittedAt } : null;
}

/** The rules of an assignment, or the order of the lessons, forbid to begin. Pages ask `findStartRefusal` before, and say why. */
export class StartRefused extends Error {
  constructor(readonly problem: StartProblem) {
    super(`Not begun: ${problem}`);
  }
}

/**
 * Why somebody may not begin a new attempt now by the rules that hold for them, or null. A part of a lesson opens with
 * the lesson; once begun, it stays open. Two queries, for a part of a lesson up to three more.
 */
export async function findStartRefusal(
  { personId }: { readonly personId: string },
  exerciseId: string,
  now: Date,
): Promise<StartProblem | null> {
  const [terms, begun] = await Promise.all([
    getTermsFor({ personId }, exerciseId),
    countBegun({ personId }, exerciseId),
  ]);
  const { lessonId } = getExercise(exerciseId);
  if (begun === 0 && lessonId !== null && (await isLessonLocked({ personId }, lessonId, now)))
    return 'locked';
  return findStartProblem(terms, begun, now);
}

/** How many attempts somebody has begun, an open one too. */
export async function countBegun(
  { personId }: { readonly personId: string },
  exerciseId: string,
): Promise<number> {
  return db.attempt.count({ where: { personId, exerciseId } });
}

/**
 * Starts an attempt, or gives the open one: there is never more than one. `copyFrom`, an own
 * earlier attempt, lends its marks to a new attempt; an open attempt is left as it is. Throws
 * `StartRefused` where an assignment allows no more, or the lesson is not open yet.
 */
export async function startAttempt(
  actor: SignedIn,
  exerciseId: string,
  { copyFrom }: { readonly copyFrom: string | null },
  now = new Date(),
): Promise<{ readonly attemptId: string }> {
  const article = getArticleOf(exerciseId);
  const { personId } = actor;
  const open = await db.attempt.findFirst({
    where: { personId, exerciseId, open: true },
    select: { id: true },
  });
  if (open) return { attemptId: open.id };
  const refusal = await findStartRefusal(actor, exerciseId, now);
  if (refusal) throw new StartRefused(refusal);
  const last = await db.attempt.aggregate({ where: { personId, exerciseId }, _max: { number: true } });
  const copied = copyFrom ? await listCopies(actor, exerciseId, copyFrom) : [];
  try {
    const made = await db.attempt.create({
      data: {
        personId,
        exerciseId,
        number: (last._max.number ?? 0) + 1,
        revision: 1,
        marks: { createMany: { data: copied.map((r) => rowOfRecord(r, article.text, 1)) } },
      },
      select: { id: true },
    });
    return { attemptId: made.id };
  } catch (error) {
    // A second click or window was faster; its attempt is the one.
    if (!isUniqueViolation(error)) throw error;
    return startAttempt(actor, exerciseId, { copyFrom }, now);
  }
}

async function listCopies(actor: SignedIn, exerciseId: string, attemptId: string): Promise<MarkRecord[]> {
  const rows = await db.mark.findMany({
    where: { attemptId, removed: false, attempt: { personId: actor.personId, exerciseId } },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: MARK_FIELDS,
  });
  return keepWithinLimits(rows).map((row) => ({ ...recordOfRow(row), id: randomUUID() }));
}
