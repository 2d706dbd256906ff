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

/**
 * Every graded attempt of these, by id. Without the grades themselves: of a thousand they would fill the memory. One
 * question after another: what hangs on a row would be asked for at once, which the one connection of a transaction
 * cannot answer.
 */
export async function listAttemptStates(tx: Tx, where: Prisma.AttemptWhereInput): Promise<AttemptState[]> {
  const rows = await tx.attempt.findMany({
    where: { ...where, submittedAt: { not: null }, grade: { isNot: null } },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, personId: true, exerciseId: true, number: true, submittedAt: true },
      person: { select: { name: true } },
    },
  });
  const facts = await listFacts(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, person, submittedAt, ...attempt }) => {
    const grade = facts.grades.get(id)?.[0];
    if (!submittedAt || !grade) return [];
    const { keyVersion, gradedAt, hedgePoints, claimPoints } = grade;
    const overrides = facts.overrides.get(id) ?? [];
    const disputes = facts.disputes.get(id) ?? [];
    return {
      ...{ ...attempt, attemptId: id, name: person.name, submittedAt, keyVersion, gradedAt },
      before: { hedge: hedgePoints, claim: claimPoints },
      overrides: Object.fromEntries(overrides.map(({ layer, points }) => [layerOfRow(layer), points])),
      accepted: disputes.map(({ attemptId: _, layer, ...dispute }) => ({
        ...dispute,
        layer: layerOfRow(layer),
      })),
    };
  });
}

/** What of attempts enters into a grade beside the marks, by attempt. */
async function listFacts(tx: Tx, ids: string[]) {
  const where = { attemptId: { in: ids } };
  const grades = await tx.grade.findMany({
    where,
    select: { attemptId: true, keyVersion: true, gradedAt: true, hedgePoints: true, claimPoints: true },
  });
  const overrides = await tx.gradeOverride.findMany({
    where,
    orderBy: { layer: 'asc' },
    select: { attemptId: true, layer: true, points: true },
  });
  const disputes = await tx.dispute.findMany({
    where: { ...where, state: 'ACCEPTED' },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, attemptId: true, layer: true, start: true, end: true, markId: true, spanId: true },
      ...{ verdict: true, reply: true },
    },
  });
  return { grades: byAttempt(grades), overrides: byAttempt(overrides), disputes: byAttempt(disputes) };
}

function byAttempt<Row extends { readonly attemptId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.attemptId);
    if (group) group.push(row);
    else groups.set(row.attemptId, [row]);
  }
  return groups;
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
