import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { findExercise, getArticlePart } from '../content/catalog';
import type { Article, Exercise } from '../content/types';
import type { MarkRecord, SyncAnswer, SyncRequest } from '../marking/records';
import { MarkRoom, MOST_MARKS } from '../marking/mark-limits';
import { isLater } from '../marking/records';
import type { AttemptOwner } from '../policy';
import { db } from './client';
import { MARK_FIELDS, recordOfRow, rowOfRecord } from './mark-records';
import { forgetOldRemovals, listPlaces } from './mark-room';
import { requireHandedIn } from './moved';

/** The client writes a statement at about 0.4 ms a row, during which nobody else is served. */
const ROWS_AT_ONCE = 200;
const BEYOND = 'A mark reached beyond the end of the text and was left out.';
const FULL = `One attempt holds ${MOST_MARKS} marks, and not too many on top of one another. Your last one did not fit and is off the screen again; all the others are kept. Remove one to make room.`;

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
 * The later edit of each mark wins; sending the same edits twice changes nothing. Throws `WorkMoved`.
 */
export async function syncMarks(owner: AttemptOwner, request: SyncRequest): Promise<SyncResult> {
  const { since, changes } = request;
  if (!changes.length) {
    const attempt = await findOpen(owner);
    return attempt ? answerWith(db, owner, attempt.revision, since, NOTHING_MERGED) : refuse(db, owner);
  }
  return db.$transaction(async (tx) => {
    const attempt = await lockOpen(tx, owner);
    if (!attempt) return refuse(tx, owner);
    const article = getArticleOf(attempt.exerciseId);
    const merged = await mergeRecords(tx, owner, article, changes, attempt.revision);
    return answerWith(tx, owner, attempt.revision, since, merged);
  });
}

async function refuse(tx: Prisma.TransactionClient, owner: AttemptOwner): Promise<SyncResult> {
  await requireHandedIn(tx, owner);
  return { open: false };
}

type Merged = Pick<SyncAnswer, 'rejected'> & {
  /** What stands against an edit that was refused, told as the later one, so that the browser takes it back. */
  readonly standing: readonly MarkRecord[];
};
const NOTHING_MERGED: Merged = { rejected: [], standing: [] };

async function answerWith(
  tx: Prisma.TransactionClient,
  owner: AttemptOwner,
  revision: number,
  since: number,
  { rejected, standing }: Merged,
): Promise<SyncResult> {
  const rows = await tx.mark.findMany({
    where: { attemptId: owner.attemptId, revision: { gt: since } },
    select: MARK_FIELDS,
  });
  const told = new Set(standing.map(({ id }) => id));
  const news = rows.filter(({ id }) => !told.has(id)).map(recordOfRow);
  return { open: true, answer: { revision, now: Date.now(), changes: [...news, ...standing], rejected } };
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
 * Writes the records that are later than what is stored, as far as there is room. The caller holds the attempt's row.
 * Returns those that can never be stored, with the reason in words.
 */
export async function mergeRecords(
  tx: Prisma.TransactionClient,
  { attemptId }: AttemptOwner,
  article: Article,
  records: readonly MarkRecord[],
  revision: number,
): Promise<Merged> {
  const inText = records.filter((r) => r.end <= article.text.length);
  const ids = inText.map((r) => r.id);
  const stored = await tx.mark.findMany({ where: { attemptId, id: { in: ids } }, select: MARK_FIELDS });
  const known = new Map(stored.map((row) => [row.id, recordOfRow(row)]));
  // A clock that runs ahead must not win for ever: no edit is from the future.
  const now = Date.now();
  const timely = inText.map((r) => (r.editedAt > now ? { ...r, editedAt: now } : r));
  const later = timely.filter((r) => isLater(r, known.get(r.id)));
  const refused = later.length ? findRefused(later, await listPlaces(tx, attemptId)) : new Set<string>();
  const taken = later.filter((r) => !refused.has(r.id));
  // Taken out and put in anew: a few statements for any number of edits.
  const replaced = taken.filter((r) => known.has(r.id)).map((r) => r.id);
  if (replaced.length) await tx.mark.deleteMany({ where: { attemptId, id: { in: replaced } } });
  const rows = taken.map((r) => ({ attemptId, ...rowOfRecord(r, article.text, revision) }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await tx.mark.createMany({ data: rows.slice(from, from + ROWS_AT_ONCE) });
  if (taken.some((r) => r.removed)) await forgetOldRemovals(tx, attemptId);
  const outside = records.filter((r) => r.end > article.text.length);
  const over = inText.filter((r) => refused.has(r.id));
  return {
    rejected: [
      ...outside.map(({ id }) => ({ id, reason: BEYOND })),
      ...over.map(({ id }) => ({ id, reason: FULL })),
    ],
    standing: over.map((r) => ({
      ...(known.get(r.id) ?? { ...r, removed: true }),
      editedAt: r.editedAt + 1,
    })),
  };
}

/** Ids of the edits for which there is no room. What is removed along with them makes room first. */
function findRefused(
  edits: readonly MarkRecord[],
  places: ConstructorParameters<typeof MarkRoom>[0],
): ReadonlySet<string> {
  const room = new MarkRoom(places);
  for (const edit of edits) if (edit.removed) room.remove(edit.id);
  return new Set(edits.filter((edit) => !edit.removed && !room.offer(edit)).map(({ id }) => id));
}
