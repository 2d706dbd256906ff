import 'server-only';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { readTestOutcome } from './test-forms';
import type { TestResults } from './test-forms';

/** A class is never this large; keeps the sums bounded. */
const MOST_TESTS = 4_000;

export type ClassTests = {
  /** How many students of the class take which form first. */
  readonly forms: { readonly A: number; readonly B: number };
  /** Students who have handed in the pre-test, and those who have handed in both. */
  readonly before: number;
  readonly both: number;
  /** Of everybody who took both, without names: results are told of the class alone. */
  readonly results: readonly TestResults[];
};

/** The pre- and post-test of a class. Two queries for any number of students. */
export async function getClassTests(actor: ClassroomTeacher): Promise<ClassTests> {
  const person = { classroomId: actor.classroomId };
  const [forms, attempts] = await Promise.all([
    db.formAssignment.groupBy({ by: ['first'], where: { person }, _count: true }),
    db.courseAttempt.findMany({
      where: { person, partId: { in: ['pre-test', 'post-test'] }, finishedAt: { not: null } },
      orderBy: { id: 'asc' },
      take: MOST_TESTS,
      select: { personId: true, partId: true, result: true },
    }),
  ]);
  const given = (form: 'A' | 'B') => forms.find(({ first }) => first === form)?._count ?? 0;
  const before = attempts.filter(({ partId }) => partId === 'pre-test');
  const after = new Map(
    attempts.flatMap(({ personId, partId, result }) =>
      partId === 'post-test' ? [[personId, result] as const] : [],
    ),
  );
  const results = before.flatMap(({ personId, result }) =>
    after.has(personId)
      ? [{ before: readTestOutcome(result), after: readTestOutcome(after.get(personId)) }]
      : [],
  );
  return { forms: { A: given('A'), B: given('B') }, before: before.length, both: results.length, results };
}
