import 'server-only';
import { db } from './client';

/** More than there are exercises, at each of which one attempt is open at most. */
const MOST_ATTEMPTS = 200;

/** An attempt under way. `savedAt` is null until the first mark is saved. */
export type OpenAttempt = {
  readonly exerciseId: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly savedAt: Date | null;
  /** When it came into a class from studying alone; null: it did not. */
  readonly broughtAt: Date | null;
  readonly marks: number;
};

/**
 * What somebody has open, with the number of marks. Two queries: the client's count of a relation in a list would
 * group the whole table of marks, which takes seconds where there are millions.
 */
export async function listOpenAttempts(personId: string): Promise<OpenAttempt[]> {
  const rows = await db.attempt.findMany({
    where: { personId, open: true },
    take: MOST_ATTEMPTS,
    select: { id: true, exerciseId: true, number: true, startedAt: true, savedAt: true, broughtAt: true },
  });
  const marks = await db.mark.groupBy({
    by: 'attemptId',
    where: { attemptId: { in: rows.map(({ id }) => id) }, removed: false },
    _count: true,
  });
  const counts = new Map(marks.map(({ attemptId, _count }) => [attemptId, _count]));
  return rows.map(({ id, ...attempt }) => ({ ...attempt, marks: counts.get(id) ?? 0 }));
}
