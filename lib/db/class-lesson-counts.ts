import 'server-only';
import type { ClassroomTeacher, Teacher } from '../policy';
import { classesOf } from './classes-of';
import { db } from './client';

/** How many students of the class have finished a part of the course at least once, and how many are in it. */
export type PartCount = {
  readonly partId: string;
  readonly finished: number;
  /** Begun and not finished yet. */
  readonly underWay: number;
};

/** Of the whole class, whatever page of the roster is looked at. One query; a part nobody has begun is not in it. */
export async function listPartCounts({ classroomId }: ClassroomTeacher): Promise<PartCount[]> {
  return db.$queryRaw<PartCount[]>`
    SELECT "partId", (count(*) FILTER (WHERE "done"))::int AS "finished",
      (count(*) FILTER (WHERE NOT "done"))::int AS "underWay"
    FROM (
      SELECT a."partId", bool_or(a."finishedAt" IS NOT NULL) AS "done"
      FROM "CourseAttempt" a JOIN "Person" p ON p."id" = a."personId"
      WHERE p."classroomId" = ${classroomId}::uuid
      GROUP BY a."personId", a."partId"
    ) each
    GROUP BY "partId"`;
}

/** The same of all classes of a teacher at once. */
export async function listPartCountsOfClasses({
  personId,
}: Teacher): Promise<(PartCount & { readonly classroomId: string })[]> {
  return db.$queryRaw<(PartCount & { classroomId: string })[]>`
    SELECT "classroomId", "partId", (count(*) FILTER (WHERE "done"))::int AS "finished",
      (count(*) FILTER (WHERE NOT "done"))::int AS "underWay"
    FROM (
      SELECT p."classroomId", a."partId", bool_or(a."finishedAt" IS NOT NULL) AS "done"
      FROM "CourseAttempt" a JOIN "Person" p ON p."id" = a."personId"
      WHERE p."classroomId" IN (${classesOf(personId)})
      GROUP BY p."classroomId", a."personId", a."partId"
    ) each
    GROUP BY "classroomId", "partId"`;
}
