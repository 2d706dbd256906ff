import { covarianceOf, meanOf, sumOf, varianceOf } from './covariance';
import { judgeByStrongest } from './strongest-third';
import type { StrongestThird } from './strongest-third';

/** One item of an analysis, as measurement.md has them: a required key span or a safe unit. */
export type ItemCredits = {
  /** Whether the item is something to find (a required key span) or something to leave alone (a safe unit). */
  readonly side: 'find' | 'leave';
  /** One for each student, always in the same order: the share found, or 1 left alone and 0 marked. 0 to 1. */
  readonly credits: readonly number[];
};

export type ItemFigures = {
  /** Mean credit, in percent of the most one can get: 0 to 100. */
  readonly facility: number;
  /** 100·r(item, total − item): −100 to 100; null where either has no variance. */
  readonly discrimination: number | null;
  /** 100·cov/cov_max of item and total − item: at most 100, and may fall below −100; null where cov_max is 0. */
  readonly efficiency: number | null;
  /** 0 to 100, all together 100; null where the item goes against the total, and where there is no variance at all. */
  readonly effectiveWeight: number | null;
  /** null where nobody can be called strongest: see `judgeByStrongest`. */
  readonly strongest: StrongestThird | null;
};

/** The items as a whole. All but the counts and the mean need two students. */
export type TotalFigures = {
  readonly students: number;
  readonly items: number;
  /** Of the totals, in items: 0 to `items`. */
  readonly mean: number;
  readonly standardDeviation: number | null;
  /** Coefficient of internal consistency, at most 100, may be negative; null for one item and for equal totals. */
  readonly consistency: number | null;
  /** 0 for no error; above 100 where the consistency is negative. */
  readonly errorRatio: number | null;
  /** In items, as the totals are. */
  readonly standardError: number | null;
};

export type ItemAnalysis = {
  /** In the order of the items. */
  readonly items: readonly ItemFigures[];
  readonly total: TotalFigures;
};

/**
 * Item analysis by measurement.md, which takes the definitions of the Moodle quiz report; variances and covariances
 * with n − 1. With x the credits of an item, T a student's total and k items: facility = 100·mean(x); discrimination =
 * 100·r(x, T − x); efficiency = 100·cov(x, T − x)/cov_max, where both are sorted; effective weight =
 * 100·√cov(x, T)/Σ√cov(x_j, T) over the items whose covariance is not negative; consistency =
 * 100·k/(k − 1)·(1 − ΣVar(x_j)/Var(T)); error ratio = 100·√(1 − consistency/100); standard error = error ratio·SD(T)/100.
 * Nothing is hidden here for few students: see item-flags. Throws a RangeError for credits outside 0 to 1 and for
 * items of different numbers of students.
 */
export function analyzeItems(items: readonly ItemCredits[]): ItemAnalysis {
  const students = requireCredits(items);
  const totals = Array.from({ length: students }, (_, at) =>
    sumOf(items.map(({ credits }) => credits[at] ?? 0)),
  );
  const roots = items.map(({ credits }) => rootOfCovariance(credits, totals));
  const sum = sumOf(roots.map((root) => root ?? 0));
  const strongest = judgeByStrongest(items);
  return {
    items: items.map(({ credits }, at) => ({
      ...compareWithRest(credits, totals),
      facility: students > 0 ? 100 * meanOf(credits) : 0,
      effectiveWeight: share(roots[at] ?? null, sum),
      strongest: strongest[at] ?? null,
    })),
    total: measureTotal(items, totals),
  };
}

function requireCredits(items: readonly ItemCredits[]): number {
  const students = items[0]?.credits.length ?? 0;
  for (const { credits } of items) {
    if (credits.length !== students) throw new RangeError('Items of different numbers of students');
    const wrong = credits.find((credit) => !(credit >= 0 && credit <= 1));
    if (wrong !== undefined) throw new RangeError(`Not a credit from 0 to 1: ${wrong}`);
  }
  return students;
}

function compareWithRest(credits: readonly number[], totals: readonly number[]) {
  const rest = totals.map((total, at) => total - (credits[at] ?? 0));
  const spread = Math.sqrt(varianceOf(credits) * varianceOf(rest));
  const covariance = covarianceOf(credits, rest);
  const most = covarianceOf(credits.toSorted(byValue), rest.toSorted(byValue));
  return {
    // Rounding may carry a perfect correlation beyond its end.
    discrimination: spread > 0 ? Math.min(100, Math.max(-100, (100 * covariance) / spread)) : null,
    efficiency: most > 0 ? Math.min(100, (100 * covariance) / most) : null,
  };
}

const byValue = (a: number, b: number) => a - b;

/** null for an item that goes against the total. */
function rootOfCovariance(credits: readonly number[], totals: readonly number[]): number | null {
  const covariance = covarianceOf(credits, totals);
  return covariance < 0 ? null : Math.sqrt(covariance);
}

function share(root: number | null, sum: number): number | null {
  return root === null || sum === 0 ? null : (100 * root) / sum;
}

function measureTotal(items: readonly ItemCredits[], totals: readonly number[]): TotalFigures {
  const [students, count] = [totals.length, items.length];
  const standardDeviation = students < 2 ? null : Math.sqrt(varianceOf(totals));
  const consistency = measureConsistency(items, totals);
  const errorRatio = consistency === null ? null : 100 * Math.sqrt(Math.max(0, 1 - consistency / 100));
  return {
    students,
    items: count,
    mean: students > 0 ? meanOf(totals) : 0,
    standardDeviation,
    consistency,
    errorRatio,
    standardError:
      errorRatio === null || standardDeviation === null ? null : (errorRatio * standardDeviation) / 100,
  };
}

function measureConsistency(items: readonly ItemCredits[], totals: readonly number[]): number | null {
  const whole = varianceOf(totals);
  if (items.length < 2 || whole === 0) return null;
  const apart = sumOf(items.map(({ credits }) => varianceOf(credits)));
  return 100 * (items.length / (items.length - 1)) * (1 - apart / whole);
}
