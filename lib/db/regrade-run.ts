import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { EXERCISES } from '../content/catalog';
import { layersSchema } from '../content/grade-schema';
import type { AcceptedDispute } from '../grading/allowances';
import { regradeAttempt } from '../grading/regrade';
import type { LayerPoints } from '../grading/regrade-preview';
import type { AnswerKey, Grade, Layer, Mark } from '../grading/types';
import type { Prisma } from '@/prisma/generated/client';
import type { ClassHistory } from './class-changes';
import { getGrading, makeClassFold, type ClassFold } from './class-fold';
import { getKeyVersion } from './class-key';
import { layerOfRow } from './layer-rows';

/** Few enough that grading them holds up nobody else for long. */
const AT_ONCE = 40;

type Tx = Prisma.TransactionClient;

/** A graded attempt of a class as it stands. */
export type AttemptState = {
  readonly attemptId: string;
  readonly personId: string;
  readonly name: string;
  readonly exerciseId: string;
  readonly number: number;
  readonly submittedAt: Date;
  readonly keyVersion: string;
  readonly gradedAt: Date;
  readonly before: LayerPoints;
  readonly accepted: readonly AcceptedDispute[];
  readonly overrides: Readonly<Partial<Record<Layer, number>>>;
};

export type RegradedAttempt = {
  readonly attempt: AttemptState;
  readonly grade: Grade;
  /** The whole key of which the grade's version speaks. */
  readonly key: AnswerKey;
  /** Whether any number that the student sees is another. */
  readonly touched: boolean;
};

/** The exercises of an article, the whole and its parts. */
export function listExercisesOf(articleId: string): string[] {
  return EXERCISES.filter((exercise) => exercise.articleId === articleId).map(({ id }) => id);
}

const SELECT = {
  id: true,
  personId: true,
  exerciseId: true,
  number: true,
  submittedAt: true,
  person: { select: { name: true } },
  grade: { select: { keyVersion: true, gradedAt: true, hedgePoints: true, claimPoints: true } },
  overrides: { select: { layer: true, points: true } },
  disputes: {
    where: { state: 'ACCEPTED' },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      layer: true,
      start: true,
      end: true,
      markId: true,
      spanId: true,
      verdict: true,
      reply: true,
    },
  },
} satisfies Prisma.AttemptSelect;

/** Every graded attempt of these, by id. Without the grades themselves: of a thousand they would fill the memory. */
export async function listAttemptStates(tx: Tx, where: Prisma.AttemptWhereInput): Promise<AttemptState[]> {
  const rows = await tx.attempt.findMany({
    where: { ...where, submittedAt: { not: null }, grade: { isNot: null } },
    orderBy: { id: 'asc' },
    select: SELECT,
  });
  return rows.flatMap(({ id, person, submittedAt, grade, overrides, disputes, ...attempt }) =>
    submittedAt && grade
      ? [
          {
            ...attempt,
            attemptId: id,
            name: person.name,
            submittedAt,
            keyVersion: grade.keyVersion,
            gradedAt: grade.gradedAt,
            before: { hedge: grade.hedgePoints, claim: grade.claimPoints },
            overrides: Object.fromEntries(overrides.map(({ layer, points }) => [layerOfRow(layer), points])),
            accepted: disputes.map(({ layer, ...dispute }) => ({ ...dispute, layer: layerOfRow(layer) })),
          },
        ]
      : [],
  );
}

/** Grades attempts anew by what stands in `fold`, some at a time. Writes nothing. */
export async function* regradeInBatches(
  tx: Tx,
  fold: ClassFold,
  { made }: ClassHistory,
  attempts: readonly AttemptState[],
): AsyncGenerator<RegradedAttempt[]> {
  const folds = new Map([[fold.builtIn.version, fold]]);
  const findFold = async (version: string) => {
    const known = folds.get(version);
    if (known) return known;
    const key = await getKeyVersion(fold.builtIn.articleId, version, tx);
    const older = makeClassFold(key, fold.changes);
    folds.set(version, older);
    return older;
  };
  for (let from = 0; from < attempts.length; from += AT_ONCE) {
    const batch = attempts.slice(from, from + AT_ONCE);
    const work = await loadWork(
      tx,
      batch.map(({ attemptId }) => attemptId),
    );
    const regraded: RegradedAttempt[] = [];
    for (const attempt of batch) {
      const old = work.get(attempt.attemptId);
      // A grade by a key of the class says itself on which built-in key that rests.
      const builtIn =
        old?.builtIn ?? (made.has(attempt.keyVersion) ? fold.builtIn.version : attempt.keyVersion);
      const grading = getGrading(fold, attempt, await findFold(builtIn));
      const grade = regradeAttempt({ ...attempt, ...grading, marks: (old?.marks ?? []).map(markOfTuple) });
      const touched = !old || !isDeepStrictEqual(layersSchema.parse(old.layers), grade.layers);
      regraded.push({ attempt, grade, key: grading.key, touched });
    }
    yield regraded;
  }
}

type MarkTuple = readonly [
  id: string,
  layer: 'HEDGE' | 'CLAIM',
  start: number,
  end: number,
  kind: string | null,
];
type Work = {
  readonly attemptId: string;
  readonly builtIn: string | null;
  readonly layers: unknown;
  readonly marks: readonly MarkTuple[];
};

/** Marks as lists in one row per attempt: as rows of their own, of which there are fifty times as many, they took most of the time. */
async function loadWork(tx: Tx, ids: string[]): Promise<ReadonlyMap<string, Work>> {
  const rows = await tx.$queryRaw<Work[]>`
    SELECT g."attemptId", g."result"->>'builtIn' AS "builtIn", g."result"->'layers' AS "layers", (
      SELECT coalesce(jsonb_agg(jsonb_build_array(m."id", m."layer", m."start", m."end", m."subType")), '[]')
      FROM "Mark" m WHERE m."attemptId" = g."attemptId" AND NOT m."removed"
    ) AS "marks"
    FROM "Grade" g WHERE g."attemptId" = ANY(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.attemptId, row]));
}

/** Checked before it was stored; only known kinds get in. */
function markOfTuple([id, layer, start, end, kind]: MarkTuple): Mark {
  return { id, layer: layerOfRow(layer), start, end, subType: kind as Mark['subType'] };
}
