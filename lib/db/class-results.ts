import 'server-only';
import { keyForExercise } from '../content/answer-keys';
import { classGradeSchema } from '../content/grade-schema';
import type { Exercise } from '../content/types';
import { findRuleFor } from '../grading/assignment-terms';
import type { ClassGrade } from '../grading/class-summary';
import type { AnswerKey } from '../grading/types';
import { withoutCredit } from '../grading/without-credit';
import type { ClassroomTeacher } from '../policy';
import { listRulesOfClass } from './assignment-rows';
import { getClassKey } from './class-key';
import { db } from './client';
import { beyond, canCount, countedFirst, tableOf, tooLate, wantedOf } from './counted-work';
import type { Wanted } from './counted-work';
import { getRosterPage } from './roster-page';

/** The open attempt, if there is one. `savedAt` is null until the first mark is saved. */
export type OpenWork = { readonly startedAt: Date; readonly savedAt: Date | null };
export type LatestGrade = {
  readonly attemptId: string;
  readonly number: number;
  readonly submittedAt: Date;
  /** What was found by credit alone is as the marks have it; see `withoutCredit`. */
  readonly grade: ClassGrade;
};
export type RosterRow = {
  readonly personId: string;
  readonly name: string;
  /** Graded attempts. */
  readonly attempts: number;
  /** Of these, brought from studying alone and handed in there when the class took none: they do not count. */
  readonly tooLate: number;
  /** Of the others, more than the assignment allows: they do not count. */
  readonly beyond: number;
  readonly open: OpenWork | null;
  /** The attempt that counts: by the assignment that holds for this student, else the latest. */
  readonly latest: LatestGrade | null;
};
export type ClassResults = {
  readonly key: AnswerKey;
  readonly students: number;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly RosterRow[];
};

/** One page of the roster by name, with everybody's grade that counts. Eight queries at most for any number of students. */
export async function getClassResults(
  actor: ClassroomTeacher,
  exercise: Exercise,
  page = 1,
): Promise<ClassResults> {
  const { students, pages, page: current, people } = await getRosterPage(actor, page);
  const ids = people.map((person) => person.id);
  const rules = await listRulesOfClass(actor.classroomId, [exercise.id]);
  const wanted = ids.map((id) => wantedOf(id, exercise.id, findRuleFor(rules, id, exercise.id)));
  const [key, open, counts, counted] = await Promise.all([
    getClassKey(actor.classroomId, exercise.articleId),
    listOpen(ids, exercise.id),
    countGraded(wanted),
    listCountedGrades(wanted),
  ]);
  const own = keyForExercise(key, exercise);
  const rows = people.map(({ id, name }) => ({
    personId: id,
    name,
    attempts: counts.get(id)?.attempts ?? 0,
    tooLate: counts.get(id)?.tooLate ?? 0,
    beyond: counts.get(id)?.beyond ?? 0,
    open: open.get(id) ?? null,
    latest: toClassGrade(counted.get(id), own),
  }));
  return {
    key: own,
    students,
    page: current,
    pages,
    rows,
  };
}

function toClassGrade(latest: LatestGrade | undefined, key: AnswerKey): LatestGrade | null {
  return latest ? { ...latest, grade: withoutCredit(latest.grade, key) } : null;
}

async function listOpen(personIds: string[], exerciseId: string): Promise<Map<string, OpenWork>> {
  const rows = await db.attempt.findMany({
    where: { personId: { in: personIds }, exerciseId, open: true },
    select: { personId: true, startedAt: true, savedAt: true },
  });
  return new Map(rows.map(({ personId, ...work }) => [personId, work]));
}

type Counts = Pick<RosterRow, 'personId' | 'attempts' | 'tooLate' | 'beyond'>;

async function countGraded(wanted: readonly Wanted[]): Promise<Map<string, Counts>> {
  const rows = await db.$queryRaw<Counts[]>`
    SELECT w."personId", count(*)::int AS "attempts", (count(*) FILTER (WHERE ${tooLate()}))::int AS "tooLate",
      (count(*) FILTER (WHERE ${beyond()}))::int AS "beyond"
    FROM ${tableOf(wanted)}
    JOIN "Attempt" a ON a."personId" = w."personId" AND a."exerciseId" = w."partId"
    JOIN "Grade" g ON g."attemptId" = a."id"
    GROUP BY w."personId"`;
  return new Map(rows.map((row) => [row.personId, row]));
}

type LatestRow = Omit<LatestGrade, 'grade'> & { readonly personId: string; readonly result: unknown };

/** A grade is some 40 kB, nearly all explanations; the part that a class needs is taken out here. */
async function listCountedGrades(wanted: readonly Wanted[]): Promise<Map<string, LatestGrade>> {
  const rows = await db.$queryRaw<LatestRow[]>`
    WITH counted AS (
      SELECT DISTINCT ON (w."personId") w."personId", a."id", a."number", a."submittedAt"
      FROM ${tableOf(wanted)}
      JOIN "Attempt" a ON a."personId" = w."personId" AND a."exerciseId" = w."partId"
      JOIN "Grade" g ON g."attemptId" = a."id"
      WHERE ${canCount()}
      ORDER BY w."personId", ${countedFirst()}
    )
    SELECT c."personId", c."id" AS "attemptId", c."number", c."submittedAt",
      jsonb_build_object(
        'keyVersion', g."keyVersion",
        'layers', g."result"->'layers',
        'marks', (
          SELECT coalesce(jsonb_agg(jsonb_build_object(
            'markId', m->'markId', 'spanId', m->'spanId', 'start', m->'start', 'end', m->'end', 'layer', m->'layer', 'verdict', m->'verdict',
            'foilId', m->'foilId', 'wide', m->'wide'
          )), '[]') FROM jsonb_array_elements(g."result"->'marks') m
        ),
        'spans', (
          SELECT coalesce(jsonb_agg(jsonb_build_object(
            'spanId', s->'spanId', 'verdict', s->'verdict', 'coverage', s->'coverage'
          ) || jsonb_strip_nulls(jsonb_build_object('credited', s->'credited'))), '[]')
          FROM jsonb_array_elements(g."result"->'spans') s
        )
      ) AS "result"
    FROM counted c JOIN "Grade" g ON g."attemptId" = c."id"`;
  return new Map(
    rows.map(({ personId, result, ...attempt }) => [
      personId,
      { ...attempt, grade: classGradeSchema.parse(result) },
    ]),
  );
}
