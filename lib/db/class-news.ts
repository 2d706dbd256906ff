import 'server-only';
import type { Teacher } from '../policy';
import { classesOf } from './classes-of';
import { db } from './client';

const MOST_CLASSES = 200;

export type ClassroomNews = {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
  /** Put away by its owner. */
  readonly archived: boolean;
  /** Whose class it is, where the teacher is a co-teacher of it; null for an own class. */
  readonly ownerName: string | null;
  readonly students: number;
  /** Students who have handed in at least once. */
  readonly handedIn: number;
  /** Attempts handed in during the last 24 hours. */
  readonly recent: number;
  /** Contests of the answer key that wait for an answer. */
  readonly openContests: number;
  readonly lastHandIn: Date | null;
};

/**
 * A teacher's own and co-taught classes with what happened in them: those in use first, newest first, at most 200.
 * One query however many there are.
 */
export async function listClassroomNews(actor: Teacher, exerciseId: string): Promise<ClassroomNews[]> {
  return db.$queryRaw<ClassroomNews[]>`
    SELECT c."id", c."name", c."joinCode", c."archivedAt" IS NOT NULL AS "archived",
      CASE WHEN c."teacherId" = ${actor.personId}::uuid THEN NULL ELSE o."name" END AS "ownerName",
      count(DISTINCT p."id")::int AS "students",
      count(DISTINCT a."personId")::int AS "handedIn",
      (count(a."id") FILTER (WHERE a."submittedAt" > (now() AT TIME ZONE 'utc') - interval '24 hours'))::int
        AS "recent",
      max(a."submittedAt") AS "lastHandIn",
      (SELECT count(*)::int FROM "Dispute" d WHERE d."classroomId" = c."id" AND d."state" = 'OPEN')
        AS "openContests"
    FROM "Classroom" c
    JOIN "Person" o ON o."id" = c."teacherId"
    LEFT JOIN "Person" p ON p."classroomId" = c."id"
    LEFT JOIN "Attempt" a
      ON a."personId" = p."id" AND a."exerciseId" = ${exerciseId} AND a."submittedAt" IS NOT NULL
    WHERE c."id" IN (${classesOf(actor.personId)})
    GROUP BY c."id", o."id"
    ORDER BY c."archivedAt" IS NOT NULL, c."createdAt" DESC
    LIMIT ${MOST_CLASSES}`;
}
