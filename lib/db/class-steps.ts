import 'server-only';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';

/** What became of a text to mark, in students. One who found it may have a false alarm as well. */
export type MarkTally = {
  /** All that is to be found. */
  readonly found: number;
  /** Something of it, or all of it in part. */
  readonly inPart: number;
  /** At least one mark outside the key. */
  readonly falseAlarms: number;
};

/** What the students of a class answered in one step. All numbers are students. */
export type StepTally = {
  /** By id of the option, or of the other student's mark: how many chose it. */
  readonly chosen: ReadonlyMap<string, number>;
  /** By id of the card, then of the bin: how many put it there. */
  readonly sorted: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By id of the card: how many put it in its own place. */
  readonly placed: ReadonlyMap<string, number>;
  readonly marked: MarkTally;
  /** By id of the foil: how many marked it. */
  readonly foils: ReadonlyMap<string, number>;
};

type CountRow = { itemId: string; what: string; at: string; into: string; students: number };

/**
 * What a class answered in each step of a lesson, by step id; a step nobody has checked is not in it. Of each
 * student the attempt counts that getClassLesson counts. One query, summed up in the database: its answer grows
 * with the lesson, not with the class.
 */
export async function listStepTallies(
  { classroomId }: ClassroomTeacher,
  lessonId: string,
): Promise<ReadonlyMap<string, StepTally>> {
  const rows = await db.$queryRaw<CountRow[]>`
    WITH counted AS (
      SELECT DISTINCT ON (a."personId") a."id"
      FROM "CourseAttempt" a JOIN "Person" p ON p."id" = a."personId"
      WHERE p."classroomId" = ${classroomId}::uuid AND a."partId" = ${lessonId}
      ORDER BY a."personId", (a."finishedAt" IS NOT NULL) DESC, a."number" DESC
    ), given AS (
      SELECT c."id", r."itemId", r."answer", r."result", r."result"->>'kind' AS "kind"
      FROM counted c JOIN "CourseAnswer" r ON r."courseAttemptId" = c."id"
      WHERE r."checkedAt" IS NOT NULL
    ), said AS (
      SELECT "id", "itemId", 'chosen' AS "what", o AS "at", '' AS "into"
      FROM given, jsonb_array_elements_text("answer"->'chosen') o WHERE "kind" = 'choose'
      UNION ALL
      SELECT "id", "itemId", 'sorted', b.key, b.value
      FROM given, jsonb_each_text("answer"->'bins') b WHERE "kind" = 'sort'
      UNION ALL
      SELECT "id", "itemId", 'placed', n->>'id', ''
      FROM given, jsonb_array_elements("result"->'notes') n WHERE "kind" = 'order' AND (n->>'right')::boolean
      UNION ALL
      SELECT "id", "itemId", CASE WHEN bool_and(s->>'verdict' = 'found') THEN 'found' ELSE 'in-part' END, '', ''
      FROM given, jsonb_array_elements("result"->'spans') s
      WHERE "kind" = 'mark' AND NOT (s->>'accepted')::boolean
      GROUP BY "id", "itemId" HAVING bool_or(s->>'verdict' <> 'missed')
      UNION ALL
      SELECT "id", "itemId", 'false-alarm', '', ''
      FROM given, jsonb_array_elements("result"->'marks') m
      WHERE "kind" = 'mark' AND m->>'verdict' IN ('foil', 'outside', 'other-layer')
      UNION ALL
      SELECT "id", "itemId", 'foil', m->>'foilId', ''
      FROM given, jsonb_array_elements("result"->'marks') m
      WHERE "kind" = 'mark' AND m->>'verdict' = 'foil' AND m->>'foilId' IS NOT NULL
    )
    SELECT "itemId", "what", "at", "into", count(DISTINCT "id")::int AS "students"
    FROM said GROUP BY "itemId", "what", "at", "into"`;
  const byStep = new Map<string, CountRow[]>();
  for (const row of rows) byStep.set(row.itemId, [...(byStep.get(row.itemId) ?? []), row]);
  return new Map([...byStep].map(([stepId, counts]) => [stepId, toTally(counts)]));
}

function toTally(rows: readonly CountRow[]): StepTally {
  const of = (what: string) => rows.filter((row) => row.what === what);
  const byId = (what: string) => new Map(of(what).map(({ at, students }) => [at, students]));
  const total = (what: string) => of(what)[0]?.students ?? 0;
  const sorted = new Map<string, Map<string, number>>();
  for (const { at, into, students } of of('sorted'))
    sorted.set(at, (sorted.get(at) ?? new Map<string, number>()).set(into, students));
  return {
    chosen: byId('chosen'),
    sorted,
    placed: byId('placed'),
    marked: { found: total('found'), inPart: total('in-part'), falseAlarms: total('false-alarm') },
    foils: byId('foil'),
  };
}
