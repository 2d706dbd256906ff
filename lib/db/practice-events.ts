import 'server-only';
import type { MarkResult } from '../grading/judge-item';
import type { PracticeEvent, Ratings } from '../scheduling/types';
import type { SignedIn } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { db } from './client';
import { CHECKED_FIELDS, checkedOfRow, EVENT_FIELDS, eventOfRow } from './practice-rows';

/** Thirty answers a day for nearly two years; keeps what is replayed bounded. */
export const MOST_ANSWERS = 20_000;
/** Far more items than there are. */
const MOST_RATINGS = 10_000;

/** Everything that somebody answered in practice, oldest first; the latest 20,000. */
export async function getPracticeEvents(actor: SignedIn): Promise<PracticeEvent[]> {
  return listEvents(db, actor.personId);
}

/** Enough to show a habit, few enough that it passes as soon as somebody changes. */
const LATEST = 20;

/** What was said of the latest 20 answers, the newest first. */
export async function getLatestResults({ personId }: SignedIn): Promise<MarkResult[]> {
  const rows = await db.practiceAnswer.findMany({
    where: { personId },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: LATEST,
    select: CHECKED_FIELDS,
  });
  return rows.map((row) => checkedOfRow(row).result);
}

/** How hard the items proved to be, over all learners. An item that is missing has its author's difficulty. */
export async function getItemRatings(): Promise<Ratings> {
  return loadRatings(db);
}

export type PracticeHistory = {
  readonly events: readonly PracticeEvent[];
  readonly ratings: Ratings;
};

/** What `replay` asks for: all that is known about a learner follows from it. */
export async function getPracticeHistory(actor: SignedIn): Promise<PracticeHistory> {
  return loadHistory(db, actor.personId);
}

export async function loadHistory(tx: Prisma.TransactionClient, personId: string): Promise<PracticeHistory> {
  return { events: await listEvents(tx, personId), ratings: await loadRatings(tx) };
}

async function listEvents(tx: Prisma.TransactionClient, personId: string): Promise<PracticeEvent[]> {
  const rows = await tx.practiceAnswer.findMany({
    where: { personId },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: MOST_ANSWERS,
    select: EVENT_FIELDS,
  });
  return rows.map(eventOfRow).reverse();
}

async function loadRatings(tx: Prisma.TransactionClient): Promise<Ratings> {
  const rows = await tx.itemRating.findMany({
    take: MOST_RATINGS,
    select: { itemId: true, rating: true, answers: true },
  });
  return new Map(rows.map(({ itemId, ...rating }) => [itemId, rating]));
}
