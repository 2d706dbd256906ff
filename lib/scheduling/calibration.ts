import type { LearnerState } from './learner-state';

/** Fewest answers for a share; below it, only counts are shown. */
export const ENOUGH_FOR_SHARE = 10;

/** How often somebody was right when they said they were this sure. */
export type CalibrationRow = {
  /** 1 not sure, 2 rather, 3 sure. */
  readonly sure: 1 | 2 | 3;
  readonly answers: number;
  readonly right: number;
  /** `right` of `answers`, 0..1, with its 95 percent interval; null below 10 answers. */
  readonly share: number | null;
  readonly interval: Interval | null;
};

export type Interval = { readonly low: number; readonly high: number };

/** Of the normal distribution, for 95 percent on both sides. */
const Z = 1.959964;

/** One row for each step of sureness, not sure first. Only fresh sentences, and only where sureness was said. */
export function measureCalibration({ history }: LearnerState): readonly CalibrationRow[] {
  return ([1, 2, 3] as const).map((sure) => {
    const said = history.filter((answer) => answer.fresh && answer.sure === sure);
    const right = said.filter(({ correct }) => correct).length;
    const enough = said.length >= ENOUGH_FOR_SHARE;
    return {
      sure,
      answers: said.length,
      right,
      share: enough ? right / said.length : null,
      interval: enough ? wilsonInterval(right, said.length) : null,
    };
  });
}

/**
 * The 95 percent score interval of a share (E. B. Wilson 1927, "Probable inference, the law of succession, and
 * statistical inference", JASA 22): with p = count/total,
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). Within 0..1, and never of no width. `total` from 1.
 */
export function wilsonInterval(count: number, total: number): Interval {
  if (!(total >= 1 && count >= 0 && count <= total))
    throw new RangeError(`Not a share: ${count} of ${total}`);
  const share = count / total;
  const square = Z ** 2 / total;
  const middle = share + square / 2;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  return {
    low: Math.max(0, (middle - spread) / (1 + square)),
    high: Math.min(1, (middle + spread) / (1 + square)),
  };
}
