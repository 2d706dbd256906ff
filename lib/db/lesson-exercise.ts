import 'server-only';
import { layersSchema } from '../content/grade-schema';
import type { Grade, Layer } from '../grading/types';
import type { SignedIn } from '../policy';
import { listWithheldExercises } from './assignments';
import { db } from './client';

const MOST_CLAIMS = 20;

export type ExerciseProgress = {
  readonly open: boolean;
  /** The attempt that was handed in last. */
  readonly last: {
    readonly attemptId: string;
    /** null: an assignment does not show it yet. */
    readonly came: {
      readonly layers: Grade['layers'];
      /** Marks of each layer that reach far beyond the key. */
      readonly wide: Readonly<Record<Layer, number>>;
    } | null;
  } | null;
};

/** How far somebody is with each of these exercises. Two queries for any number of them. */
export async function listExerciseProgress(
  actor: SignedIn,
  exerciseIds: readonly string[],
  now = new Date(),
): Promise<ReadonlyMap<string, ExerciseProgress>> {
  const [rows, withheld] = await Promise.all([
    queryProgress(actor, exerciseIds),
    listWithheldExercises(actor, now),
  ]);
  return new Map(
    rows.map(({ exerciseId, open, attemptId, layers, wide }): [string, ExerciseProgress] => {
      if (attemptId === null) return [exerciseId, { open, last: null }];
      const came = withheld.has(exerciseId)
        ? null
        : { layers: layersSchema.parse(layers), wide: countLayers(wide) };
      return [exerciseId, { open, last: { attemptId, came } }];
    }),
  );
}

type Row = {
  readonly exerciseId: string;
  readonly open: boolean;
  readonly attemptId: string | null;
  readonly layers: unknown;
  readonly wide: unknown;
};

async function queryProgress(actor: SignedIn, exerciseIds: readonly string[]): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT a."exerciseId", bool_or(a."open" IS TRUE) AS "open",
      (array_agg(a."id" ORDER BY a."submittedAt" DESC, a."number" DESC) FILTER (WHERE g."attemptId" IS NOT NULL))[1] AS "attemptId",
      (array_agg(g."result"->'layers' ORDER BY a."submittedAt" DESC, a."number" DESC)
        FILTER (WHERE g."attemptId" IS NOT NULL))[1] AS "layers",
      (array_agg(jsonb_path_query_array(g."result"->'marks', '$[*] ? (@.wide == true).layer')
        ORDER BY a."submittedAt" DESC, a."number" DESC) FILTER (WHERE g."attemptId" IS NOT NULL))[1] AS "wide"
    FROM "Attempt" a LEFT JOIN "Grade" g ON g."attemptId" = a."id"
    WHERE a."personId" = ${actor.personId}::uuid AND a."exerciseId" = ANY(${[...exerciseIds]})
    GROUP BY a."exerciseId"`;
}

function countLayers(stored: unknown): Record<Layer, number> {
  const layers = Array.isArray(stored) ? stored : [];
  const count = (layer: Layer) => layers.filter((one) => one === layer).length;
  return { hedge: count('hedge'), claim: count('claim') };
}

/** The words of somebody's own claim marks in their open attempt at an exercise, else the one handed in last, in reading order. */
export async function listOwnClaims(actor: SignedIn, exerciseId: string): Promise<string[]> {
  const attempt = await db.attempt.findFirst({
    where: { personId: actor.personId, exerciseId },
    orderBy: [{ submittedAt: { sort: 'desc', nulls: 'first' } }, { number: 'desc' }],
    select: {
      marks: {
        where: { layer: 'CLAIM', removed: false },
        orderBy: { start: 'asc' },
        take: MOST_CLAIMS,
        select: { quote: true },
      },
    },
  });
  return [...new Set(attempt?.marks.map((mark) => mark.quote) ?? [])];
}
