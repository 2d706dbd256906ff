import 'server-only';
import { layersSchema } from '../content/grade-schema';
import type { GradeStep } from '../grading/net-change';
import type { Grade } from '../grading/types';
import type { SignedIn } from '../policy';
import { listWithheldExercises } from './assignments';
import { db } from './client';
import { stepOfRow } from './grade-changes';

/** More than a teacher changes between two visits; the page of an attempt tells the rest. */
const MOST_NEWS = 20;
const MOST_EACH = 200;

/** What waits to be seen about an attempt: at least an answer or a change. */
export type GradeNews = {
  readonly attemptId: string;
  readonly exerciseId: string;
  /** 1, 2, 3 ... per person and exercise. */
  readonly number: number;
  /** How many contests are answered. */
  readonly answers: number;
  /** How the grade changed, step by step, the newest first. */
  readonly changes: readonly GradeStep[];
  /** What the grade is now. */
  readonly layers: Grade['layers'];
};

/**
 * Attempts of which somebody has not seen all that happened to the grade, the latest first. Nothing about exercises
 * whose feedback is not shown yet. Six queries for any number of them.
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
        gradeChanges: {
          where: fresh,
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: MOST_EACH,
          select: { hedgeBefore: true, hedgeAfter: true, claimBefore: true, claimAfter: true },
        },
        disputes: { where: answered, select: { id: true }, take: MOST_EACH },
      },
    }),
  ]);
  const shown = rows.filter(({ exerciseId }) => !withheld.has(exerciseId));
  const layersOf = await listLayers(shown.map(({ id }) => id));
  return shown.flatMap(({ id, exerciseId, number, disputes, gradeChanges }) => {
    const layers = layersOf.get(id);
    const changes = gradeChanges.map(stepOfRow);
    return layers ? [{ attemptId: id, exerciseId, number, answers: disputes.length, changes, layers }] : [];
  });
}

/** A whole grade is some 40 kB; news need a fortieth of it. */
async function listLayers(attemptIds: string[]): Promise<ReadonlyMap<string, Grade['layers']>> {
  const rows = await db.$queryRaw<{ attemptId: string; layers: unknown }[]>`
    SELECT "attemptId", "result"->'layers' AS "layers" FROM "Grade"
    WHERE "attemptId" = ANY(${attemptIds}::uuid[])`;
  return new Map(rows.map(({ attemptId, layers }) => [attemptId, layersSchema.parse(layers)]));
}
