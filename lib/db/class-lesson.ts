import 'server-only';
import { courseAnswerSchema } from '../content/lessons/answer-schema';
import type { AnswerOf } from '../grading/steps';
import type { ClassroomTeacher } from '../policy';
import { byName } from './by-name';
import { db } from './client';
import { getCoursePart } from './course-rows';

/** Open answers of more students than this go to a second page. */
export const OPEN_ANSWERS_PAGE_SIZE = 100;

export type StepSummary = {
  readonly stepId: string;
  /** Students whose answer was checked. */
  readonly answered: number;
  /** Of these, students with all right; null for an open answer. */
  readonly right: number | null;
  /** Mean credit, 0..1; null for an open answer and where nobody answered. */
  readonly credit: number | null;
};
export type ClassLesson = {
  readonly students: number;
  readonly started: number;
  readonly finished: number;
  /** Every step that asks, in the lesson's order. */
  readonly steps: readonly StepSummary[];
};

/**
 * A class in one lesson: of each student the last finished attempt counts, or the open one where none is finished.
 * Two queries for any number of students. Throws for a lesson that is not there.
 */
export async function getClassLesson(actor: ClassroomTeacher, lessonId: string): Promise<ClassLesson> {
  const { keys } = getCoursePart(lessonId, null);
  const { classroomId } = actor;
  const [heads, rows] = await Promise.all([
    db.$queryRaw<{ students: number; started: number; finished: number }[]>`
      SELECT count(DISTINCT p."id")::int AS "students", count(DISTINCT a."personId")::int AS "started",
        (count(DISTINCT a."personId") FILTER (WHERE a."finishedAt" IS NOT NULL))::int AS "finished"
      FROM "Person" p
      LEFT JOIN "CourseAttempt" a ON a."personId" = p."id" AND a."partId" = ${lessonId}
      WHERE p."classroomId" = ${classroomId}::uuid`,
    db.$queryRaw<{ itemId: string; answered: number; right: number; credit: number | null }[]>`
      WITH counted AS (
        SELECT DISTINCT ON (a."personId") a."id"
        FROM "CourseAttempt" a JOIN "Person" p ON p."id" = a."personId"
        WHERE p."classroomId" = ${classroomId}::uuid AND a."partId" = ${lessonId}
        ORDER BY a."personId", a."finishedAt" DESC NULLS LAST, a."number" DESC
      )
      SELECT r."itemId", count(*)::int AS "answered", (count(*) FILTER (WHERE r."credit" = 1))::int AS "right",
        avg(r."credit")::float8 AS "credit"
      FROM counted c JOIN "CourseAnswer" r ON r."courseAttemptId" = c."id"
      WHERE r."checkedAt" IS NOT NULL
      GROUP BY r."itemId"`,
  ]);
  const byStep = new Map(rows.map((row) => [row.itemId, row]));
  const steps = [...keys].map(([stepId, key]) => {
    const { answered = 0, right = 0, credit = null } = byStep.get(stepId) ?? {};
    return { stepId, answered, right: key.kind === 'write' ? null : right, credit };
  });
  const { students = 0, started = 0, finished = 0 } = heads[0] ?? {};
  return { students, started, finished, steps };
}

export type OpenAnswer = {
  readonly stepId: string;
  readonly personId: string;
  readonly name: string;
  readonly fields: AnswerOf<'write'>['fields'];
  /** How the writers rated themselves, by criterion; may not be complete yet. */
  readonly ratings: AnswerOf<'write'>['ratings'];
};
export type OpenAnswers = {
  readonly page: number;
  readonly pages: number;
  /** By name. */
  readonly answers: readonly OpenAnswer[];
};

/**
 * What students wrote in a lesson, with their names: of each student the answer that was checked last.
 * A draft is the student's own until they ask to compare it.
 */
export async function getOpenAnswers(
  actor: ClassroomTeacher,
  lessonId: string,
  page = 1,
): Promise<OpenAnswers> {
  const { keys } = getCoursePart(lessonId, null);
  const stepIds = [...keys].flatMap(([id, key]) => (key.kind === 'write' ? [id] : []));
  const { classroomId } = actor;
  const writers = {
    classroomId,
    courseAttempts: {
      some: { partId: lessonId, answers: { some: { itemId: { in: stepIds }, checkedAt: { not: null } } } },
    },
  };
  const pages = Math.max(1, Math.ceil((await db.person.count({ where: writers })) / OPEN_ANSWERS_PAGE_SIZE));
  const current = Math.min(Math.max(1, page), pages);
  const people = await db.person.findMany({
    where: writers,
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    skip: (current - 1) * OPEN_ANSWERS_PAGE_SIZE,
    take: OPEN_ANSWERS_PAGE_SIZE,
    select: { id: true, name: true },
  });
  people.sort(byName);
  const rows = await listLatestWritten(
    people.map(({ id }) => id),
    lessonId,
    stepIds,
  );
  const answers = people.flatMap(({ id, name }) =>
    rows
      .filter((row) => row.personId === id)
      .flatMap((row) => {
        const answer = courseAnswerSchema.parse(row.answer);
        if (answer.kind !== 'write') return [];
        const { fields, ratings } = answer;
        return [{ stepId: row.itemId, personId: id, name, fields, ratings }];
      }),
  );
  return { page: current, pages, answers };
}

type WrittenRow = { readonly personId: string; readonly itemId: string; readonly answer: unknown };

async function listLatestWritten(
  personIds: string[],
  lessonId: string,
  stepIds: string[],
): Promise<WrittenRow[]> {
  return db.$queryRaw<WrittenRow[]>`
    SELECT DISTINCT ON (a."personId", r."itemId") a."personId", r."itemId", r."answer"
    FROM "CourseAttempt" a JOIN "CourseAnswer" r ON r."courseAttemptId" = a."id"
    WHERE a."personId" = ANY(${personIds}::uuid[]) AND a."partId" = ${lessonId}
      AND r."itemId" = ANY(${stepIds}) AND r."checkedAt" IS NOT NULL
    ORDER BY a."personId", r."itemId", r."checkedAt" DESC, a."number" DESC`;
}
