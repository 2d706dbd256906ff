import 'server-only';
import { courseOutcomeSchema } from '../content/course-outcome-schema';
import { listLessons } from '../content/lessons/lessons';
import type { LessonOutcome } from '../grading/course-outcome';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { countAnswers } from './count-answers';
import { getRosterPage } from './roster-page';

/** How far one student is in one lesson or test. Of a test nothing is told but that. */
export type PartCell = {
  /** `position` is the step last looked at, from 1; `answers` counts those saved so far. */
  readonly open: { readonly position: number; readonly answers: number } | null;
  /** The attempt finished last. `outcome` is null for a test: its results are told of the class alone. */
  readonly finished: {
    readonly finishedAt: Date;
    readonly outcome: LessonOutcome | null;
    /** Check-out texts in which safe words were marked, or far too many. */
    readonly falseAlarms: number;
  } | null;
};
export type CourseRow = {
  readonly personId: string;
  readonly name: string;
  /** By id of the lesson or test; a part not begun is not in it. */
  readonly parts: ReadonlyMap<string, PartCell>;
};
export type ClassCourse = {
  readonly students: number;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly CourseRow[];
};

/** One page of the roster by name, with everybody's progress. Five queries for any number of students and lessons. */
export async function getClassCourse(actor: ClassroomTeacher, page = 1): Promise<ClassCourse> {
  const { students, pages, page: current, people } = await getRosterPage(actor, page);
  const cells = await listPartCells(people.map(({ id }) => id));
  const rows = people.map(({ id, name }) => {
    return { personId: id, name, parts: cells.get(id) ?? new Map<string, PartCell>() };
  });
  return { students, page: current, pages, rows };
}

/** How far each of these students is, by person and part; who has begun nothing is not in it. Three queries. */
export async function listPartCells(
  personIds: string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, PartCell>>> {
  const [open, finished] = await Promise.all([listOpenWork(personIds), listLastFinished(personIds)]);
  const cells = new Map<string, Map<string, PartCell>>();
  const partsOf = (personId: string) => {
    const parts = cells.get(personId) ?? new Map<string, PartCell>();
    cells.set(personId, parts);
    return parts;
  };
  for (const { personId, partId, position, answers } of open)
    partsOf(personId).set(partId, { open: { position, answers }, finished: null });
  for (const { personId, partId, finishedAt, result, falseAlarms } of finished) {
    const outcome = courseOutcomeSchema.parse(result);
    const told = { finishedAt, falseAlarms, outcome: outcome.kind === 'lesson' ? outcome : null };
    const parts = partsOf(personId);
    parts.set(partId, { open: parts.get(partId)?.open ?? null, finished: told });
  }
  return cells;
}

/** There is one open attempt per student and part at most. */
async function listOpenWork(personIds: string[]) {
  const rows = await db.courseAttempt.findMany({
    where: { personId: { in: personIds }, open: true },
    select: { id: true, personId: true, partId: true, position: true },
  });
  const answers = await countAnswers(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, ...row }) => ({ ...row, answers: answers.get(id) ?? 0 }));
}

type FinishedRow = {
  personId: string;
  partId: string;
  finishedAt: Date;
  result: unknown;
  falseAlarms: number;
};

/** By the time, not by the number: work taken along has higher numbers and may be older. */
async function listLastFinished(personIds: string[]): Promise<FinishedRow[]> {
  const checkOut = listLessons().flatMap(({ id, steps }) =>
    steps.flatMap((step) => (step.part === 'check-out' ? [{ partId: id, itemId: step.id }] : [])),
  );
  return db.$queryRaw<FinishedRow[]>`
    WITH last AS (
      SELECT DISTINCT ON ("personId", "partId") "id", "personId", "partId", "finishedAt", "result"
      FROM "CourseAttempt"
      WHERE "personId" = ANY(${personIds}::uuid[]) AND "finishedAt" IS NOT NULL
      ORDER BY "personId", "partId", "finishedAt" DESC, "number" DESC
    )
    SELECT l."personId", l."partId", l."finishedAt", l."result", (
      SELECT count(*)::int FROM "CourseAnswer" r
      JOIN jsonb_to_recordset(${JSON.stringify(checkOut)}::jsonb) AS o("partId" text, "itemId" text)
        ON o."itemId" = r."itemId" AND o."partId" = l."partId"
      WHERE r."courseAttemptId" = l."id" AND r."result" @? ${ALARM}::jsonpath
    ) AS "falseAlarms"
    FROM last l`;
}

/** A mark outside the key, or one that reaches far beyond it. */
const ALARM =
  '$.marks[*] ? (@.wide == true || @.verdict == "foil" || @.verdict == "outside" || @.verdict == "other-layer")';
