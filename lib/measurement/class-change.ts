import type { DiscernmentCounts, Layer } from '../grading/types';
import { measureTestChange } from './change';
import type { Change, Difference, TestChange } from './change';
import { poolDecisions } from './signal-detection';

type Layers = Readonly<Record<Layer, DiscernmentCounts>>;
/** One student's decisions in both tests. */
export type StudentTests = { readonly before: Layers; readonly after: Layers };

/**
 * Fewest students with both tests for words about a change of the class; below, counts. The same ten below which
 * measurement.md hides the discrimination of an item: one student is more than a tenth of the sum then.
 */
export const CLASS_STUDENTS = 10;

const CHANCE_ERRORS = 2;

/**
 * The change of a class, decisions added up over its students. The decisions of one student hang together, so that
 * the error of measureChange, which takes each as independent, is too small for a class. Its place takes the larger
 * of that one and the jackknife over students (Efron & Tibshirani 1993, ch. 11): leaving out each of n students in
 * turn gives n changes t_i, SE = √((n − 1)/n · Σ(t_i − mean t)²). A change that one student makes alone does not
 * exceed it. Throws a RangeError for impossible counts.
 */
export function measureClassChange(students: readonly StudentTests[]): TestChange {
  const whole = measure(students);
  const others = students.map((_, left) => measure(students.filter((_, at) => at !== left)));
  const widen = (pick: (change: TestChange) => Change) => widenErrors(pick(whole), others.map(pick));
  return {
    pooled: widen(({ pooled }) => pooled),
    layers: {
      hedge: widen(({ layers }) => layers.hedge),
      claim: widen(({ layers }) => layers.claim),
    },
  };
}

function measure(students: readonly StudentTests[]): TestChange {
  const sumUp = (tests: readonly Layers[]): Layers => ({
    hedge: poolDecisions(tests.map(({ hedge }) => hedge)),
    claim: poolDecisions(tests.map(({ claim }) => claim)),
  });
  return measureTestChange(
    sumUp(students.map(({ before }) => before)),
    sumUp(students.map(({ after }) => after)),
    'class',
  );
}

function widenErrors(whole: Change, others: readonly Change[]): Change {
  return {
    ...whole,
    tellingApart: widen(
      whole.tellingApart,
      others.map(({ tellingApart }) => tellingApart),
    ),
    suspicion: widen(
      whole.suspicion,
      others.map(({ suspicion }) => suspicion),
    ),
  };
}

/** null where there is nothing to leave out, or where leaving one out leaves nothing to measure. */
function widen(whole: Difference | null, others: readonly (Difference | null)[]): Difference | null {
  const values = others.flatMap((other) => (other ? [other.value] : []));
  if (!whole || values.length < 2 || values.length < others.length) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const jackknife = Math.sqrt(((values.length - 1) / values.length) * squares);
  const standardError = Math.max(whole.standardError, jackknife);
  return {
    value: whole.value,
    standardError,
    exceedsChance: Math.abs(whole.value) > CHANCE_ERRORS * standardError,
  };
}

/** Students who gave nearly one answer to all texts: at least 7 of 8 flagged, or at most 1 of 8. */
export type OneSidedCounts = { readonly everything: number; readonly nothing: number };

const NEARLY_ALL = 7 / 8;

/** How many of these students flagged nearly everything, and how many nearly nothing. Without texts: neither. */
export function countOneSided(students: readonly Layers[]): OneSidedCounts {
  const shares = students.flatMap((layers) => {
    const { hits, falseAlarms, targets, safe } = poolDecisions([layers.hedge, layers.claim]);
    return targets + safe > 0 ? [(hits + falseAlarms) / (targets + safe)] : [];
  });
  return {
    everything: shares.filter((share) => share >= NEARLY_ALL).length,
    nothing: shares.filter((share) => share <= 1 - NEARLY_ALL).length,
  };
}
