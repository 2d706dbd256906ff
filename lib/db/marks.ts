import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { findExercise, getArticlePart } from '../content/catalog';
import type { Article, Exercise } from '../content/types';
import type { MarkRecord, SyncAnswer, SyncRequest } from '../marking/records';
import { isLater } from '../marking/records';
import type { AttemptOwner } from '../policy';
import { db } from './client';
import { MARK_FIELDS, recordOfRow, rowOfRecord } from './mark-records';

/** More than a class of careful readers would ever make; keeps one attempt bounded. */
const MOST_MARKS = 3000;
/** The client writes a statement at about 0.4 ms a row, during which nobody else is served. */
const ROWS_AT_ONCE = 200;

export type SyncResult = { readonly open: true; readonly answer: SyncAnswer } | { readonly open: false };

/** What of the article an exercise shows. Throws for an exercise that the content no longer has. */
export function getArticleOf(exerciseId: string): Article {
  return getArticlePart(getExercise(exerciseId));
}

/** For an exercise that was there when work on it began. Throws when the content no longer has it. */
export function getExercise(exerciseId: string): Exercise {
  const exercise = findExercise(exerciseId);
  if (!exercise) throw new Error(`No exercise ${exerciseId}`);
  return exercise;
}

/**
 * Takes a browser's edits into an open attempt and gives back what it does not know yet.
 * The later edit of each mark wins; sending the same edits twice changes nothing.
 */
export async function syncMarks(owner: AttemptOwner, request: SyncRequest): Promise<SyncResult> {
  const { since, changes } = request;
  if (!changes.length) {
    const attempt = await findOpen(owner);
    return attempt ? answerWith(db, owner, attempt.revision, since, []) : { open: false };
  }
  return db.$transaction(async (tx) => {
    const attempt = await lockOpen(tx, owner);
    if (!attempt) return { open: false as const };
    const article = getArticleOf(attempt.exerciseId);
    const rejected = await mergeRecords(tx, owner, article, changes, attempt.revision);
    return answerWith(tx, owner, attempt.revision, since, rejected);
  });
}

async function answerWith(
  tx: Prisma.TransactionClient,
  owner: AttemptOwner,
  revision: number,
  since: number,
  rejected: SyncAnswer['rejected'],
): Promise<SyncResult> {
  const rows = await tx.mark.findMany({
    where: { attemptId: owner.attemptId, revision: { gt: since } },
    select: MARK_FIELDS,
  });
  return { open: true, answer: { revision, now: Date.now(), changes: rows.map(recordOfRow), rejected } };
}

type OpenAttempt = { readonly exerciseId: string; readonly revision: number };

async function findOpen(owner: AttemptOwner): Promise<OpenAttempt | null> {
  return db.attempt.findFirst({
    where: { id: owner.attemptId, personId: owner.personId, open: true },
    select: { exerciseId: true, revision: true },
  });
}

/** The update locks the attempt's row until the transaction ends, so that revisions follow one another. */
async function lockOpen(tx: Prisma.TransactionClient, owner: AttemptOwner): Promise<OpenAttempt | null> {
  const [attempt] = await tx.attempt.updateManyAndReturn({
    where: { id: owner.attemptId, personId: owner.personId, open: true },
    data: { revision: { increment: 1 }, savedAt: new Date() },
    select: { exerciseId: true, revision: true },
  });
  return attempt ?? null;
}

/**
 * Writes the records that are later than what is stored. The caller holds the attempt's row.
 * Returns those that can never be stored, with the reason in words.
 */
export async function mergeRecords(
  tx: Prisma.TransactionClient,
  owner: AttemptOwner,
  article: Article,
  records: readonly MarkRecord[],
  revision: number,
): Promise<SyncAnswer['rejected']> {
  const inText = records.filter((r) => r.end <= article.text.length);
  const { attemptId } = owner;
  const ids = inText.map((r) => r.id);
  const stored = await tx.mark.findMany({ where: { attemptId, id: { in: ids } }, select: MARK_FIELDS });
  const known = new Map(stored.map((row) => [row.id, recordOfRow(row)]));
  // A clock that runs ahead must not win for ever: no edit is from the future.
  const now = Date.now();
  const timely = inText.map((r) => (r.editedAt > now ? { ...r, editedAt: now } : r));
  const later = timely.filter((r) => isLater(r, known.get(r.id)));
  const fresh = later.filter((r) => !known.has(r.id));
  const total = fresh.length ? await tx.mark.count({ where: { attemptId } }) : 0;
  const room = fresh.slice(0, Math.max(0, MOST_MARKS - total));
  const replaced = later.filter((r) => known.has(r.id));
  // Taken out and put in anew: a few statements for any number of edits.
  if (replaced.length)
    await tx.mark.deleteMany({ where: { attemptId, id: { in: replaced.map((r) => r.id) } } });
  const rows = [...replaced, ...room].map((r) => ({ attemptId, ...rowOfRecord(r, article.text, revision) }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await tx.mark.createMany({ data: rows.slice(from, from + ROWS_AT_ONCE) });
  const outside = records.filter((r) => r.end > article.text.length);
  return [
    ...outside.map((r) => ({
      id: r.id,
      reason: 'A mark reached beyond the end of the text and was left out.',
    })),
    ...fresh
      .slice(room.length)
      .map((r) => ({ id: r.id, reason: `This text holds ${MOST_MARKS} marks, and that is the most.` })),
  ];
}
