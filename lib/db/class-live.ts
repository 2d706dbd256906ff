import 'server-only';
import { createHash } from 'node:crypto';
import type { AssignablePart } from '../content/assignable-parts';
import { findExercise, getArticlePart } from '../content/catalog';
import type { Exercise } from '../content/types';
import { isTest } from '../content/course-part';
import type { ClassroomTeacher } from '../policy';
import { byName } from './by-name';
import { db } from './client';

/** More students than this are not shown at once. */
const MOST_STUDENTS = 200;

/** Work that is not handed in. All of it is read from what was saved; nothing else is watched. */
export type LiveWork = {
  /** When it was begun or last saved, ms since 1970. */
  readonly changedAt: number;
  /** Marks or answers that stand. */
  readonly made: number;
  /** The paragraph of the mark edited last, or the step of the lesson; null where there is none. From 1. */
  readonly at: number | null;
};
export type LiveRow = {
  readonly personId: string;
  readonly name: string;
  readonly handedIn: boolean;
  readonly open: LiveWork | null;
};
export type ClassLive = {
  /** The same rows, the same version. */
  readonly version: string;
  /** By the server's clock, ms since 1970. */
  readonly now: number;
  /** By name. */
  readonly rows: readonly LiveRow[];
};

type Row = {
  readonly personId: string;
  readonly name: string;
  readonly handedIn: boolean;
  readonly startedAt: Date | null;
  readonly savedAt: Date | null;
  readonly made: number | null;
  /** An offset into the text, or a step. */
  readonly place: number | null;
};

/** Where everybody is in one part of the work. One query, cheap enough to be asked every second or two. */
export async function getClassLive(
  actor: ClassroomTeacher,
  part: Pick<AssignablePart, 'id' | 'kind'>,
): Promise<ClassLive> {
  const exercise = part.kind === 'exercise' ? findExercise(part.id) : null;
  const found = exercise ? await listMarking(actor, exercise.id) : await listCourseWork(actor, part.id);
  const rows = found
    .sort(byName)
    .map(({ personId, name, handedIn, startedAt, savedAt, made, place }): LiveRow => {
      const changedAt = (savedAt ?? startedAt)?.getTime();
      const at = exercise && place !== null ? findParagraph(exercise, place) : place;
      return {
        personId,
        name,
        handedIn,
        open:
          changedAt === undefined ? null : { changedAt, made: made ?? 0, at: isTest(part.id) ? null : at },
      };
    });
  const version = createHash('sha256').update(JSON.stringify(rows)).digest('base64url').slice(0, 22);
  return { version, now: Date.now(), rows };
}

async function listMarking({ classroomId }: ClassroomTeacher, exerciseId: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT p."id" AS "personId", p."name", o."startedAt", o."savedAt", m."made", m."place", EXISTS (
        SELECT 1 FROM "Attempt" d
        WHERE d."personId" = p."id" AND d."exerciseId" = ${exerciseId} AND d."submittedAt" IS NOT NULL
      ) AS "handedIn"
    FROM (
      SELECT "id", "name", "nameKey" FROM "Person" WHERE "classroomId" = ${classroomId}::uuid
      ORDER BY "nameKey", "id" LIMIT ${MOST_STUDENTS}
    ) p
    LEFT JOIN "Attempt" o ON o."personId" = p."id" AND o."exerciseId" = ${exerciseId} AND o."open"
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS "made", (array_agg(k."start" ORDER BY k."editedAt" DESC, k."id"))[1] AS "place"
      FROM "Mark" k WHERE k."attemptId" = o."id" AND NOT k."removed"
    ) m ON true
    ORDER BY p."nameKey", p."id"`;
}

async function listCourseWork({ classroomId }: ClassroomTeacher, partId: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT p."id" AS "personId", p."name", o."startedAt", o."savedAt", o."position" AS "place", (
        SELECT count(*)::int FROM "CourseAnswer" r WHERE r."courseAttemptId" = o."id"
      ) AS "made", EXISTS (
        SELECT 1 FROM "CourseAttempt" d
        WHERE d."personId" = p."id" AND d."partId" = ${partId} AND d."finishedAt" IS NOT NULL
      ) AS "handedIn"
    FROM (
      SELECT "id", "name", "nameKey" FROM "Person" WHERE "classroomId" = ${classroomId}::uuid
      ORDER BY "nameKey", "id" LIMIT ${MOST_STUDENTS}
    ) p
    LEFT JOIN "CourseAttempt" o ON o."personId" = p."id" AND o."partId" = ${partId} AND o."open"
    ORDER BY p."nameKey", p."id"`;
}

/** The number in the whole article of the paragraph that holds the offset. */
function findParagraph(exercise: Exercise, offset: number): number | null {
  const at = getArticlePart(exercise).paragraphs.findIndex(({ end }) => offset < end);
  return exercise.paragraphs[at] ?? null;
}
