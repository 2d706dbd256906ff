/** Two yes/no judgments of the same units, counted: first word the first judge's, second word the second's. */
export type JudgmentCounts = {
  readonly yesYes: number;
  readonly yesNo: number;
  readonly noYes: number;
  readonly noNo: number;
};

/**
 * Cohen's kappa (Cohen 1960) of two yes/no judgments of the same units: κ = (p_o − p_e)/(1 − p_e), p_o the share
 * of units judged alike, p_e the share that two judges with these margins would judge alike by chance,
 * p_e = (y₁·y₂ + n₁·n₂)/N². From −1 to 1; 0 is chance. null where p_e is 1 (both judges gave all units the same
 * one answer) and where there are no units. Throws a RangeError for counts that are negative or not whole.
 */
export function cohensKappa({ yesYes, yesNo, noYes, noNo }: JudgmentCounts): number | null {
  const counts = [yesYes, yesNo, noYes, noNo];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError(`Not counts of units: ${counts.join(', ')}`);
  }
  const total = yesYes + yesNo + noYes + noNo;
  // In whole numbers, so that "all alike by chance" is found exactly.
  const byChance = (yesYes + yesNo) * (yesYes + noYes) + (noYes + noNo) * (yesNo + noNo);
  if (byChance === total * total) return null;
  return ((yesYes + noNo) * total - byChance) / (total * total - byChance);
}

/** Counts how two predicates judge the same units. */
export function countJudgments<Unit>(
  units: readonly Unit[],
  first: (unit: Unit) => boolean,
  second: (unit: Unit) => boolean,
): JudgmentCounts {
  const count = (one: boolean, other: boolean) =>
    units.filter((unit) => first(unit) === one && second(unit) === other).length;
  return {
    yesYes: count(true, true),
    yesNo: count(true, false),
    noYes: count(false, true),
    noNo: count(false, false),
  };
}
