import 'server-only';
import type { CountedRule } from '../grading/assignment-terms';
import { Prisma } from '@/prisma/generated/client';
import { findExercise } from '../content/catalog';
import { db } from './client';

/** Whose work on which part is asked for, and which attempt counts there. */
export type Wanted = {
  readonly personId: string;
  readonly partId: string;
  readonly counts: CountedRule;
};

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
  /** When the attempt that counts was handed in; of a lesson or test, when it was first finished. */
  readonly doneAt: Date | null;
  /** Of an exercise: the attempt that counts. */
  readonly counted: CountedTry | null;
};

/**
 * The work that counts, one row for each wanted person and part where there is any. Two queries for any number. The
 * order is that of `pickCounted` in lib/grading: of equal best ones the earliest.
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
  readonly hedgePoints: number | null;
  readonly claimPoints: number | null;
};

async function listExerciseWork(wanted: readonly Wanted[]): Promise<PartWork[]> {
  const rows = await db.$queryRaw<ExerciseRow[]>`
    SELECT DISTINCT ON (w."personId", w."partId") w."personId", w."partId",
      a."id" AS "attemptId", a."number", a."submittedAt", g."hedgePoints", g."claimPoints",
      (count(*) OVER part)::int AS "begun", (count(a."submittedAt") OVER part)::int AS "handedIn"
    FROM ${tableOf(wanted)}
    JOIN "Attempt" a ON a."personId" = w."personId" AND a."exerciseId" = w."partId"
    LEFT JOIN "Grade" g ON g."attemptId" = a."id"
    WINDOW part AS (PARTITION BY w."personId", w."partId")
    ORDER BY w."personId", w."partId", (a."submittedAt" IS NULL), ${countedFirst()}`;
  return rows.map(({ attemptId, number, submittedAt, hedgePoints, claimPoints, ...work }) => ({
    ...work,
    doneAt: submittedAt,
    counted:
      submittedAt === null || hedgePoints === null || claimPoints === null
        ? null
        : { attemptId, number, submittedAt, hedgePoints, claimPoints },
  }));
}

async function listCourseWork(wanted: readonly Wanted[]): Promise<PartWork[]> {
  const rows = await db.$queryRaw<Omit<PartWork, 'counted'>[]>`
    SELECT w."personId", w."partId", count(*)::int AS "begun", count(a."finishedAt")::int AS "handedIn",
      min(a."finishedAt") AS "doneAt"
    FROM ${tableOf(wanted)}
    JOIN "CourseAttempt" a ON a."personId" = w."personId" AND a."partId" = w."partId"
    GROUP BY w."personId", w."partId"`;
  return rows.map((row) => ({ ...row, counted: null }));
}

/** What is wanted, as a table "w" of a query. */
export function tableOf(wanted: readonly Wanted[]): Prisma.Sql {
  const column = (field: keyof Wanted) => wanted.map((each) => each[field]);
  return Prisma.sql`unnest(${column('personId')}::uuid[], ${column('partId')}::text[], ${column('counts')}::text[])
    AS w("personId", "partId", "counts")`;
}

/** The order of attempts "a" with grades "g" that puts the one first which counts by "w". */
export function countedFirst(): Prisma.Sql {
  return Prisma.sql`CASE w."counts"
      WHEN 'BEST' THEN -(g."hedgePoints" + g."claimPoints")
      WHEN 'LAST' THEN -a."number"
      ELSE a."number" END, a."number"`;
}
