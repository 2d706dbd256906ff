import 'server-only';
import type { SignedIn } from '../policy';
import { listWithheldExercises } from './assignments';
import { db } from './client';

/** More than a teacher changes between two visits; the page of an attempt tells the rest. */
const MOST_NEWS = 20;
const MOST_EACH = 200;

/** What waits to be seen about an attempt. */
export type GradeNews = {
  readonly attemptId: string;
  readonly exerciseId: string;
  /** 1, 2, 3 ... per person and exercise. */
  readonly number: number;
  /** Answers to contests, and changes of the grade; at least one of the two is above 0. */
  readonly answers: number;
  readonly changes: number;
};

/**
 * Attempts of which somebody has not seen all that happened to the grade, the latest first. Nothing about exercises
 * whose feedback is not shown yet. Five queries for any number of them.
 */
export async function listGradeNews(actor: SignedIn, now = new Date()): Promise<GradeNews[]> {
  const fresh = { seenAt: null } as const;
  const answered = { ...fresh, decidedAt: { not: null } } as const;
  const [withheld, rows] = await Promise.all([
    listWithheldExercises(actor, now),
    db.attempt.findMany({
      where: {
        personId: actor.personId,
        OR: [{ gradeChanges: { some: fresh } }, { disputes: { some: answered } }],
      },
      orderBy: { submittedAt: 'desc' },
      take: MOST_NEWS,
      select: {
        ...{ id: true, exerciseId: true, number: true },
        // At most a few each: a count of a relation in a list would group the whole table.
        gradeChanges: { where: fresh, select: { id: true }, take: MOST_EACH },
        disputes: { where: answered, select: { id: true }, take: MOST_EACH },
      },
    }),
  ]);
  return rows
    .filter(({ exerciseId }) => !withheld.has(exerciseId))
    .map(({ id, exerciseId, number, disputes, gradeChanges }) => ({
      ...{ attemptId: id, exerciseId, number, answers: disputes.length, changes: gradeChanges.length },
    }));
}
