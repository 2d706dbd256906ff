import { expectSuccess, startRating } from './elo';
import { getAbility } from './learner-state';
import { TARGET_SUCCESS } from './pick-item';
import type { TestRun } from './test-learner';
import type { Bank } from './types';

// What tests measure simulated learners by.

/** How a fresh sentence that was shown fits, in distances of its expected success from the target. */
export type Fit = {
  readonly expected: number;
  readonly distance: number;
  /** Of the nearest fresh sentence of its skill, and of the average one. */
  readonly nearest: number;
  readonly any: number;
};

/** The fit of every fresh sentence of a run, in order; worked out anew from what was known when it was planned. */
export function listFits({ sessions }: TestRun, bank: Bank): readonly Fit[] {
  const seen = new Set<string>();
  return sessions.flat().flatMap(({ itemId, skill, expected, repeat, known }): Fit[] => {
    const fresh = bank.items.filter((item) => item.skill === skill && !seen.has(item.id));
    seen.add(itemId);
    if (repeat) return [];
    const distances = fresh.map(({ difficulty, target }) =>
      distanceToTarget(expectSuccess(getAbility(known, skill), startRating(difficulty), target)),
    );
    const distance = distanceToTarget(expected);
    return [{ expected, distance, nearest: Math.min(...distances), any: mean(distances) }];
  });
}

function distanceToTarget(expected: number): number {
  return Math.max(TARGET_SUCCESS.low - expected, expected - TARGET_SUCCESS.high, 0);
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Spearman's: the correlation of ranks, ties sharing the middle of theirs. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [ranksA, ranksB] = [rank(a), rank(b)];
  const middle = (a.length - 1) / 2;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, at) => sum + (value - middle) * (Number(y[at]) - middle), 0);
  return product(ranksA, ranksB) / Math.sqrt(product(ranksA, ranksA) * product(ranksB, ranksB));
}

function rank(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same - 1) / 2;
  });
}
