import 'server-only';
import { EXERCISES } from '../content/catalog';
import { layersSchema } from '../content/grade-schema';
import { findRuleFor } from '../grading/assignment-terms';
import type { AssignmentRule } from '../grading/assignment-terms';
import type { Grade, Layer } from '../grading/types';
import type { ClassroomTeacher } from '../policy';
import { listRulesOfClass } from './assignment-rows';
import { listPartCells } from './class-course';
import type { PartCell } from './class-course';
import { db } from './client';
import { listCountedWork, wantedOf } from './counted-work';
import type { PartWork } from './counted-work';
import { getRosterPage } from './roster-page';

/** What counts of one student at one exercise. */
export type GradebookCell = {
  /** Handed in. */
  readonly attempts: number;
  /** The rules that hold for the student; null where it is not assigned. */
  readonly rule: AssignmentRule | null;
  readonly work: PartWork | null;
  readonly result: {
    readonly layers: Grade['layers'];
    /** Marks that reach far beyond the key; the same place marked twice counts once. */
    readonly wide: Readonly<Record<Layer, number>>;
    /** Layers whose points a teacher set, whatever the key says. */
    readonly byHand: readonly Layer[];
  } | null;
};
export type GradebookStudent = {
  readonly personId: string;
  readonly name: string;
  /** By id of the lesson or test. */
  readonly parts: ReadonlyMap<string, PartCell>;
  /** By id of the exercise. */
  readonly exercises: ReadonlyMap<string, GradebookCell>;
};

/** The exercises that somebody of the class handed in or that are assigned, in the order of the catalog. */
export async function listGradebookExercises({ classroomId }: ClassroomTeacher): Promise<string[]> {
  const [handedIn, rules] = await Promise.all([
    db.attempt.groupBy({
      by: ['exerciseId'],
      where: { person: { classroomId }, submittedAt: { not: null } },
    }),
    listRulesOfClass(classroomId),
  ]);
  const known = new Set([
    ...handedIn.map(({ exerciseId }) => exerciseId),
    ...rules.map(({ partId }) => partId),
  ]);
  return EXERCISES.map(({ id }) => id).filter((id) => known.has(id));
}

/**
 * The whole class by name with what counts at these exercises, read page by page. So many queries a page whatever is
 * in it.
 */
export async function* listGradebook(
  actor: ClassroomTeacher,
  exerciseIds: readonly string[],
): AsyncGenerator<GradebookStudent> {
  const rules = await listRulesOfClass(actor.classroomId, exerciseIds);
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const roster = await getRosterPage(actor, page);
    pages = roster.pages;
    const ids = roster.people.map(({ id }) => id);
    const given = ids.flatMap((personId) =>
      exerciseIds.map((partId) => ({ personId, partId, rule: findRuleFor(rules, personId, partId) })),
    );
    const [parts, work] = await Promise.all([
      listPartCells(ids),
      listCountedWork(given.map(({ personId, partId, rule }) => wantedOf(personId, partId, rule))),
    ]);
    const results = await listResults(work.flatMap(({ counted }) => counted?.attemptId ?? []));
    const workOf = new Map(work.map((each) => [`${each.personId} ${each.partId}`, each]));
    const cells = new Map<string, Map<string, GradebookCell>>(ids.map((id) => [id, new Map()]));
    for (const { personId, partId, rule } of given) {
      const done = workOf.get(`${personId} ${partId}`) ?? null;
      const result = results.get(done?.counted?.attemptId ?? '') ?? null;
      cells.get(personId)?.set(partId, { attempts: done?.handedIn ?? 0, rule, work: done, result });
    }
    for (const { id, name } of roster.people)
      yield {
        personId: id,
        name,
        parts: parts.get(id) ?? new Map<string, PartCell>(),
        exercises: cells.get(id) ?? new Map<string, GradebookCell>(),
      };
  }
}

type ResultRow = {
  attemptId: string;
  layers: unknown;
  wideHedge: number;
  wideClaim: number;
  byHand: Layer[];
};

async function listResults(
  attemptIds: string[],
): Promise<ReadonlyMap<string, NonNullable<GradebookCell['result']>>> {
  const rows = await db.$queryRaw<ResultRow[]>`
    SELECT g."attemptId", g."result"->'layers' AS "layers", w."wideHedge", w."wideClaim",
      ARRAY(SELECT lower(o."layer"::text) FROM "GradeOverride" o WHERE o."attemptId" = g."attemptId") AS "byHand"
    FROM "Grade" g, LATERAL (
      SELECT (count(DISTINCT m->>'start' || ':' || (m->>'end')) FILTER (WHERE m->>'layer' = 'hedge'))::int AS "wideHedge",
        (count(DISTINCT m->>'start' || ':' || (m->>'end')) FILTER (WHERE m->>'layer' = 'claim'))::int AS "wideClaim"
      FROM jsonb_path_query(g."result", '$.marks[*] ? (@.wide == true)') m) w
    WHERE g."attemptId" = ANY(${attemptIds}::uuid[])`;
  return new Map(
    rows.map(({ attemptId, layers, wideHedge, wideClaim, byHand }) => [
      attemptId,
      { layers: layersSchema.parse(layers), wide: { hedge: wideHedge, claim: wideClaim }, byHand },
    ]),
  );
}
