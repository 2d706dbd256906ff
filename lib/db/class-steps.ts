import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { StepTally } from '../grading/step-tally';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { getCoursePart } from './course-rows';

/** What became of a text to mark: see MarkTally. `@>`, `@@` and `@?` ask the stored result itself. */
const MARKED = Prisma.sql`
  CASE
    WHEN "credit" = 1 THEN 'exact'
    WHEN "result"->>'safe' IS NOT NULL THEN 'false-alarm'
    WHEN "result" @> '{"marks": [{"wide": true}]}' OR EXISTS (
      SELECT 1 FROM flagged f WHERE f."id" = given."id" AND f."itemId" = given."itemId" AND f."beside"
    ) THEN 'too-much'
    WHEN "result" @@ '$.marks[*].verdict == "foil" || $.marks[*].verdict == "outside" || $.marks[*].verdict == "other-layer"'
      THEN 'false-alarm'
    WHEN NOT "result" @? '$.spans[*] ? (@.accepted == false && @.verdict != "found")' THEN 'long'
    WHEN "result" @? '$.spans[*] ? (@.accepted == false && @.verdict != "missed")' THEN 'in-part'
    ELSE 'missed'
  END`;

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
  const foils = listFoils(lessonId);
  const rows = await db.$queryRaw<CountRow[]>`
    WITH counted AS (
      SELECT DISTINCT ON (a."personId") a."id"
      FROM "CourseAttempt" a JOIN "Person" p ON p."id" = a."personId"
      WHERE p."classroomId" = ${classroomId}::uuid AND a."partId" = ${lessonId}
      ORDER BY a."personId", a."finishedAt" DESC NULLS LAST, a."number" DESC
    ), given AS (
      SELECT c."id", r."itemId", r."answer", r."credit", r."result", r."result"->>'kind' AS "kind"
      FROM counted c JOIN "CourseAnswer" r ON r."courseAttemptId" = c."id"
      WHERE r."checkedAt" IS NOT NULL
    ), flagged AS (
      SELECT g."id", g."itemId", f."foilId", m->>'foilId' IS NULL AS "beside"
      FROM given g JOIN jsonb_to_recordset(${foils}::jsonb)
          AS f("itemId" text, "foilId" text, "start" int, "end" int) ON f."itemId" = g."itemId",
        jsonb_array_elements(g."result"->'marks') m
      WHERE g."kind" = 'mark' AND (m->>'foilId' = f."foilId" OR 2 * (
        LEAST((m->>'end')::int, f."end") - GREATEST((m->>'start')::int, f."start")) >= f."end" - f."start")
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
      SELECT "id", "itemId", ${MARKED}, '', ''
      FROM given WHERE "kind" = 'mark'
      UNION ALL
      SELECT "id", "itemId", 'foil', "foilId", '' FROM flagged
    )
    SELECT "itemId", "what", "at", "into", count(DISTINCT "id")::int AS "students"
    FROM said GROUP BY "itemId", "what", "at", "into"`;
  const byStep = new Map<string, CountRow[]>();
  for (const row of rows) byStep.set(row.itemId, [...(byStep.get(row.itemId) ?? []), row]);
  return new Map([...byStep].map(([stepId, counts]) => [stepId, toTally(counts)]));
}

/** Where the foils of a lesson's texts lie: as JSON, for they are content and not in the database. */
function listFoils(lessonId: string): string {
  const foils = [...getCoursePart(lessonId, null).keys].flatMap(([itemId, key]) =>
    key.kind === 'mark'
      ? key.key.foils
          .filter(({ layer }) => layer === key.layer)
          .map(({ id, start, end }) => ({ itemId, foilId: id, start, end }))
      : [],
  );
  return JSON.stringify(foils);
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
    marked: {
      exact: total('exact'),
      tooMuch: total('too-much'),
      falseAlarms: total('false-alarm'),
      long: total('long'),
      inPart: total('in-part'),
      missed: total('missed'),
    },
    foils: byId('foil'),
  };
}
