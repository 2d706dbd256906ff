import 'server-only';
import { FREE_TERMS } from '../grading/assignment-terms';
import type { CountingTerms } from '../grading/assignment-terms';
import { Prisma } from '@/prisma/generated/client';
import { findExercise } from '../content/catalog';
import { db } from './client';

/** Whose work on which part is asked for, and which attempt counts there. */
export type Wanted = CountingTerms & { readonly personId: string; readonly partId: string };

/** Asks by the rules that hold; null: nothing is assigned. */
export function wantedOf(personId: string, partId: string, rule: CountingTerms | null): Wanted {
  const { counts, attemptsAllowed, dueAt, lateAllowed } = rule ?? FREE_TERMS;
  return { personId, partId, counts, attemptsAllowed, dueAt, lateAllowed };
}

/** An attempt at an exercise with the points that count, 0..100 each. */
export type CountedTry = {
  readonly attemptId: string;
  readonly number: number;
  readonly submittedAt: Date;
  readonly hedgePoints: number;
  readonly claimPoints: number;
};

export type PartWork = {
  readonly personId: string;
  readonly partId: string;
  /** Attempts begun, an open one too; at least 1. */
  readonly begun: number;
  /** Of these, handed in or finished. */
  readonly handedIn: number;
  /** Of those handed in, brought from studying alone and handed in there when the class took none: they do not count. */
  readonly tooLate: number;
  /** Of the others, more than are allowed: they do not count. */
  readonly beyond: number;
  /** When the attempt that counts was handed in; of a lesson or test, when the first one was finished. */
  readonly doneAt: Date | null;
  /** When that one was brought from studying alone; null: it was not. */
  readonly broughtAt: Date | null;
  /** Of an exercise: the attempt that counts. */
  readonly counted: CountedTry | null;
};

/**
 * The work that counts, one row for each wanted person and part where there is any. Two queries for any number. The
 * order is that of `pickCounted` in lib/grading.
 */
export async function listCountedWork(wanted: readonly Wanted[]): Promise<PartWork[]> {
  const exercises = wanted.filter(({ partId }) => findExercise(partId) !== null);
  const course = wanted.filter(({ partId }) => findExercise(partId) === null);
  const lists = await Promise.all([
    exercises.length ? listExerciseWork(exercises) : [],
    course.length ? listCourseWork(course) : [],
  ]);
  return lists.flat();
}

type ExerciseRow = Omit<PartWork, 'doneAt' | 'counted'> & {
  readonly attemptId: string;
  readonly number: number;
  readonly submittedAt: Date | null;
  readonly canCount: boolean;
  readonly hedgePoints: number | null;
  readonly claimPoints: number | null;
};

async function listExerciseWork(wanted: readonly Wanted[]): Promise<PartWork[]> {
  const rows = await db.$queryRaw<ExerciseRow[]>`
    SELECT DISTINCT ON (w."personId", w."partId") w."personId", w."partId",
      a."id" AS "attemptId", a."number", a."submittedAt", a."broughtAt", ${canCount()} AS "canCount",
      g."hedgePoints", g."claimPoints",
      (count(*) OVER part)::int AS "begun", (count(a."submittedAt") OVER part)::int AS "handedIn",
      (count(*) FILTER (WHERE ${tooLate()}) OVER part)::int AS "tooLate",
      (count(*) FILTER (WHERE ${beyond()}) OVER part)::int AS "beyond"
    FROM ${tableOf(wanted)}
    JOIN "Attempt" a ON a."personId" = w."personId" AND a."exerciseId" = w."partId"
    LEFT JOIN "Grade" g ON g."attemptId" = a."id"
    WINDOW part AS (PARTITION BY w."personId", w."partId")
    ORDER BY w."personId", w."partId", ${canCount()} DESC, ${countedFirst()}`;
  return rows.map(
    ({ attemptId, number, submittedAt, broughtAt, canCount, hedgePoints, claimPoints, ...work }) => ({
      ...work,
      doneAt: canCount ? submittedAt : null,
      broughtAt: canCount ? broughtAt : null,
      counted:
        !canCount || submittedAt === null || hedgePoints === null || claimPoints === null
          ? null
          : { attemptId, number, submittedAt, hedgePoints, claimPoints },
    }),
  );
}

async function listCourseWork(wanted: readonly Wanted[]): Promise<PartWork[]> {
  const isDone = Prisma.sql`a."submittedAt" IS NOT NULL AND NOT ${tooLate()}`;
  const rows = await db.$queryRaw<Omit<PartWork, 'counted'>[]>`
    SELECT w."personId", w."partId", count(*)::int AS "begun", count(a."submittedAt")::int AS "handedIn",
      (count(*) FILTER (WHERE ${tooLate()}))::int AS "tooLate", 0 AS "beyond",
      (array_agg(a."submittedAt" ORDER BY a."number") FILTER (WHERE ${isDone}))[1] AS "doneAt",
      (array_agg(a."broughtAt" ORDER BY a."number") FILTER (WHERE ${isDone}))[1] AS "broughtAt"
    FROM ${tableOf(wanted)}
    JOIN (SELECT "personId", "partId", "number", "broughtAt", "finishedAt" AS "submittedAt" FROM "CourseAttempt") a
      ON a."personId" = w."personId" AND a."partId" = w."partId"
    GROUP BY w."personId", w."partId"`;
  return rows.map((row) => ({ ...row, counted: null }));
}

/** Stands for any number of attempts; the largest of the database's integers. */
const ANY_NUMBER = 2_147_483_647;
/** Stands for a part that never closes. */
const NEVER = 'infinity';

/** What is wanted, as a table "w" of a query. */
export function tableOf(wanted: readonly Wanted[]): Prisma.Sql {
  const column = (field: 'personId' | 'partId' | 'counts') => wanted.map((each) => each[field]);
  const allowed = wanted.map(({ attemptsAllowed }) => attemptsAllowed ?? ANY_NUMBER);
  const closes = wanted.map(({ dueAt, lateAllowed }) =>
    dueAt && !lateAllowed ? dueAt.toISOString() : NEVER,
  );
  return Prisma.sql`unnest(${column('personId')}::uuid[], ${column('partId')}::text[], ${column('counts')}::text[],
      ${allowed}::int[], ${closes}::timestamp[]) AS w("personId", "partId", "counts", "allowed", "closes")`;
}

/** Whether an attempt "a" is handed in, one of those that are allowed by "w", and was not brought too late. */
export function canCount(): Prisma.Sql {
  return Prisma.sql`(a."submittedAt" IS NOT NULL AND a."number" <= w."allowed" AND NOT ${tooLate()})`;
}

/** Whether "a" was brought from studying alone, and handed in there when by "w" the class took none. */
export function tooLate(): Prisma.Sql {
  return Prisma.sql`(a."broughtAt" IS NOT NULL AND a."submittedAt" <= a."broughtAt" AND a."submittedAt" > w."closes")`;
}

/** Whether "a" is handed in, one too many by "w", and was not brought too late. */
export function beyond(): Prisma.Sql {
  return Prisma.sql`(a."submittedAt" IS NOT NULL AND a."number" > w."allowed" AND NOT ${tooLate()})`;
}

/** The order of attempts "a" with grades "g" that puts the one first which counts by "w", of those that can. */
export function countedFirst(): Prisma.Sql {
  return Prisma.sql`CASE w."counts"
      WHEN 'BEST' THEN -(g."hedgePoints" + g."claimPoints")
      WHEN 'LAST' THEN -extract(epoch FROM a."submittedAt")::float8
      ELSE a."number" END,
    CASE w."counts" WHEN 'LAST' THEN -a."number" ELSE a."number" END`;
}
