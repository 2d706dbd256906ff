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
  const tests = await db.courseAttempt.findMany({
    // A test is taken once, so that there are two of these at most for each.
    where: { personId: { in: people.map(({ id }) => id) }, partId: { in: ['pre-test', 'post-test'] } },
    select: { personId: true, partId: true, finishedAt: true, result: true },
  });
  const rows = people.map(({ id, name }): CheckRow => {
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
  });
  return { page: current, pages, rows };
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
