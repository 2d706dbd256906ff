import type { DiscernmentCounts } from '../grading/types';
import { normalDensity, probit } from './normal';

/** Fewest safe units for a d′ of a class; below, report counts. */
export const CLASS_SAFE_UNITS = 16;
/** Fewest target and fewest safe units, pooled over exercises, for a d′ of one student. */
export const STUDENT_UNITS = 40;

/** `dPrime`: telling apart, 0 is none. `criterion`: below 0 leans to flagging. Both in z units, as is the error. */
export type Discernment = {
  readonly dPrime: number;
  readonly criterion: number;
  readonly standardError: number;
};

/**
 * Discernment and bias from yes/no decisions, with the proportional log-linear correction of
 * measurement.md (for equal numbers of targets and safe units it is Hautus 1995): with N = n_s + n_n,
 * H = (h + n_s/N)/(n_s + 2n_s/N), F = (f + n_n/N)/(n_n + 2n_n/N), d′ = z(H) − z(F), c = −(z(H) + z(F))/2,
 * standard error of d′ by Gourevitch & Galanter 1967. null when there are no targets or no safe units.
 * Throws a RangeError for counts that are negative, not whole, or more than their units.
 */
export function measureDiscernment({
  targets,
  safe,
  hits,
  falseAlarms,
}: DiscernmentCounts): Discernment | null {
  requireCounts(hits, targets);
  requireCounts(falseAlarms, safe);
  if (targets === 0 || safe === 0) return null;
  const total = targets + safe;
  const hitRate = correctedRate(hits, targets, total);
  const alarmRate = correctedRate(falseAlarms, safe, total);
  const [zHit, zAlarm] = [probit(hitRate), probit(alarmRate)];
  return {
    dPrime: zHit - zAlarm,
    criterion: -(zHit + zAlarm) / 2,
    standardError: Math.sqrt(rateVariance(hitRate, zHit, targets) + rateVariance(alarmRate, zAlarm, safe)),
  };
}

/** Whether a class has enough safe units for its d′ to be shown (and any target at all). */
export function canReportClassDiscernment({ targets, safe }: DiscernmentCounts): boolean {
  return targets > 0 && safe >= CLASS_SAFE_UNITS;
}

/** Whether one student has enough pooled decisions for a d′ to be shown, with its standard error. */
export function canReportStudentDiscernment({ targets, safe }: DiscernmentCounts): boolean {
  return targets >= STUDENT_UNITS && safe >= STUDENT_UNITS;
}

/** Adds up the decisions of several exercises, students or layers. None gives zeros. */
export function poolDecisions(counts: readonly DiscernmentCounts[]): DiscernmentCounts {
  return counts.reduce(
    (sum, next) => ({
      targets: sum.targets + next.targets,
      safe: sum.safe + next.safe,
      hits: sum.hits + next.hits,
      falseAlarms: sum.falseAlarms + next.falseAlarms,
    }),
    { targets: 0, safe: 0, hits: 0, falseAlarms: 0 },
  );
}

function correctedRate(count: number, units: number, total: number): number {
  const share = units / total;
  return (count + share) / (units + 2 * share);
}

function rateVariance(rate: number, z: number, units: number): number {
  return (rate * (1 - rate)) / (units * normalDensity(z) ** 2);
}

function requireCounts(count: number, units: number): void {
  const whole = Number.isInteger(count) && Number.isInteger(units);
  if (!whole || count < 0 || count > units) throw new RangeError(`Not a count of ${units} units: ${count}`);
}
