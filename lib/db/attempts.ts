import 'server-only';
import { randomUUID } from 'node:crypto';
import { keepWithinLimits } from '../marking/mark-limits';
import type { MarkRecord } from '../marking/records';
import type { SignedIn } from '../policy';
import { db } from './client';
import { isUniqueViolation } from './errors';
import { MARK_FIELDS, recordOfRow, rowOfRecord } from './mark-records';
import { getArticleOf } from './marks';

export type OpenAttempt = {
  readonly id: string;
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
    select: { id: true, number: true, revision: true, marks: { select: MARK_FIELDS } },
  });
  return attempt && { ...attempt, serverNow: Date.now(), records: attempt.marks.map(recordOfRow) };
}

/** The last attempt that was handed in, or null. */
export async function findLastSubmitted(
  actor: SignedIn,
  exerciseId: string,
): Promise<{ readonly id: string; readonly number: number } | null> {
  return db.attempt.findFirst({
    where: { personId: actor.personId, exerciseId, open: null },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  });
}

/**
 * Starts an attempt, or gives the open one: there is never more than one. `copyFrom`, an own
 * earlier attempt, lends its marks to a new attempt; an open attempt is left as it is.
 */
export async function startAttempt(
  actor: SignedIn,
  exerciseId: string,
  { copyFrom }: { readonly copyFrom: string | null },
): Promise<{ readonly attemptId: string }> {
  const article = getArticleOf(exerciseId);
  const { personId } = actor;
  const open = await db.attempt.findFirst({
    where: { personId, exerciseId, open: true },
    select: { id: true },
  });
  if (open) return { attemptId: open.id };
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
    return startAttempt(actor, exerciseId, { copyFrom });
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
