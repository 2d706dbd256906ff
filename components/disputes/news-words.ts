import { describeNet, sumSteps } from '@/lib/grading/net-change';
import type { GradeStep } from '@/lib/grading/net-change';
import { capitalize, countOf } from '@/lib/grading/phrases';

/** What somebody has not seen yet about an attempt: at least an answer or a change. */
export type News = {
  /** How many contests are answered. */
  readonly answers: number;
  /** How the grade changed, step by step, the newest first. */
  readonly changes: readonly GradeStep[];
  /** Whether the text is long enough to give points. */
  readonly withPoints: boolean;
};

/**
 * "1 place that you see differently has an answer. Your grade changed, hedges from 40 to 46 points." A grade counts by
 * what it was when its owner last looked and what it is now, whatever lay between.
 */
export function describeNews({ answers, changes, withPoints }: News): string {
  const answered = `${countOf(answers, 'place that you see differently has', 'places that you see differently have')} an answer.`;
  const net = sumSteps(changes);
  if (!net) return answered;
  const changed = describeNet(net, 'your', withPoints);
  return answers === 0 ? `${changed}. See what and why.` : `${answered} ${capitalize(changed)}.`;
}
