import type { DiscernmentCounts, Layer } from '../grading/types';
import { canReportClassDiscernment, canReportStudentDiscernment } from './signal-detection';
import { measureDiscernment, poolDecisions } from './signal-detection';

/** Whose decisions they are: one student's, or those of a whole class added up. */
export type Whose = 'student' | 'class';

/** After minus before, with its standard error, in z units. */
export type Difference = {
  readonly value: number;
  readonly standardError: number;
  /** More than two standard errors away from 0. */
  readonly exceedsChance: boolean;
};

/** What changed between two tests with other items of the same kinds. */
export type Change = {
  readonly before: DiscernmentCounts;
  readonly after: DiscernmentCounts;
  /** Shares of targets that were flagged, after minus before: -1 to 1; null without targets in both. */
  readonly hits: number | null;
  /** Shares of safe units that were flagged, after minus before: -1 to 1; null without safe units in both. */
  readonly falseAlarms: number | null;
  /** Change of d′: above 0, targets and safe units are told apart better. null where d′ cannot be measured. */
  readonly tellingApart: Difference | null;
  /** Change of −c: above 0, more of everything is flagged. null where c cannot be measured. */
  readonly suspicion: Difference | null;
  /** Whether measurement.md lets the d′ of both tests be shown; else show counts. Words need no d′. */
  readonly mayShowDPrime: boolean;
};

export type TestChange = { readonly pooled: Change; readonly layers: Readonly<Record<Layer, Change>> };

type Layers = Readonly<Record<Layer, DiscernmentCounts>>;
const CHANCE_ERRORS = 2;

/** The change between two tests, both layers pooled and each by itself. Throws a RangeError for impossible counts. */
export function measureTestChange(before: Layers, after: Layers, whose: Whose): TestChange {
  const pool = ({ hedge, claim }: Layers) => poolDecisions([hedge, claim]);
  return {
    pooled: measureChange(pool(before), pool(after), whose),
    layers: {
      hedge: measureChange(before.hedge, after.hedge, whose),
      claim: measureChange(before.claim, after.claim, whose),
    },
  };
}

/**
 * What changed in telling apart (d′) and, kept apart from it, in suspicion (−c), by measurement.md, "Discernment
 * and bias". The two tests have different items, so their errors are independent: SE = √(SE₁² + SE₂²). The error
 * of c is half that of d′, for c = −(zH + zF)/2 and d′ = zH − zF have the same two variances. The decisions of one
 * student hang together, so for a class this error is a lower bound: a class's "exceeds chance" is about these
 * students and these items, not about students in general. Throws a RangeError for impossible counts.
 */
export function measureChange(before: DiscernmentCounts, after: DiscernmentCounts, whose: Whose): Change {
  const [first, second] = [measureDiscernment(before), measureDiscernment(after)];
  const mayShow = whose === 'student' ? canReportStudentDiscernment : canReportClassDiscernment;
  const error = first && second && Math.hypot(first.standardError, second.standardError);
  return {
    before,
    after,
    hits: differenceOfShares([before.hits, before.targets], [after.hits, after.targets]),
    falseAlarms: differenceOfShares([before.falseAlarms, before.safe], [after.falseAlarms, after.safe]),
    tellingApart: error ? toDifference(second.dPrime - first.dPrime, error) : null,
    suspicion: error ? toDifference(first.criterion - second.criterion, error / 2) : null,
    mayShowDPrime: mayShow(before) && mayShow(after),
  };
}

function toDifference(value: number, standardError: number): Difference {
  return { value, standardError, exceedsChance: Math.abs(value) > CHANCE_ERRORS * standardError };
}

type Share = readonly [count: number, units: number];

function differenceOfShares([count1, units1]: Share, [count2, units2]: Share): number | null {
  return units1 === 0 || units2 === 0 ? null : count2 / units2 - count1 / units1;
}
