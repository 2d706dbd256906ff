import 'server-only';
import type { DiscernmentCounts } from '../grading/types';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { getRosterPage } from './roster-page';
import { readTestOutcome } from './test-forms';

export type CheckProgress = 'not-begun' | 'under-way' | 'handed-in';
export type CheckRow = {
  readonly personId: string;
  readonly name: string;
  readonly before: CheckProgress;
  readonly after: CheckProgress;
  /** Counts over both layers; null until both tests are handed in, for nobody is told a result before. */
  readonly results: { readonly before: DiscernmentCounts; readonly after: DiscernmentCounts } | null;
};
export type CheckRows = {
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly CheckRow[];
};

/** One page of the roster by name, with both tests of everybody on it. Three queries for any number of students. */
export async function listCheckRows(actor: ClassroomTeacher, page = 1): Promise<CheckRows> {
  const { pages, page: current, people } = await getRosterPage(actor, page);
  const tests = await listTests(people.map(({ id }) => id));
  return { page: current, pages, rows: people.map((person) => toRow(person, tests)) };
}

/** The same of one student; null for anybody who is not in the class. */
export async function findCheckRow(
  { classroomId }: ClassroomTeacher,
  personId: string,
): Promise<CheckRow | null> {
  const [person, tests] = await Promise.all([
    db.person.findFirst({ where: { id: personId, classroomId }, select: { id: true, name: true } }),
    listTests([personId]),
  ]);
  return person && toRow(person, tests);
}

type TestRow = Awaited<ReturnType<typeof listTests>>[number];

/** A test is taken once, so that there are two of these at most for each. */
async function listTests(personIds: string[]) {
  return db.courseAttempt.findMany({
    where: { personId: { in: personIds }, partId: { in: ['pre-test', 'post-test'] } },
    select: { personId: true, partId: true, finishedAt: true, result: true },
  });
}

function toRow(
  { id, name }: { readonly id: string; readonly name: string },
  tests: readonly TestRow[],
): CheckRow {
  const find = (partId: string) => tests.find((test) => test.personId === id && test.partId === partId);
  const [before, after] = [find('pre-test'), find('post-test')];
  const both = before?.finishedAt && after?.finishedAt;
  return {
    personId: id,
    name,
    before: progressOf(before),
    after: progressOf(after),
    results: both ? { before: sumLayers(before.result), after: sumLayers(after.result) } : null,
  };
}

function progressOf(test: { readonly finishedAt: Date | null } | undefined): CheckProgress {
  if (!test) return 'not-begun';
  return test.finishedAt ? 'handed-in' : 'under-way';
}

function sumLayers(result: unknown): DiscernmentCounts {
  const { hedge, claim } = readTestOutcome(result).layers;
  return {
    targets: hedge.targets + claim.targets,
    safe: hedge.safe + claim.safe,
    hits: hedge.hits + claim.hits,
    falseAlarms: hedge.falseAlarms + claim.falseAlarms,
  };
}
