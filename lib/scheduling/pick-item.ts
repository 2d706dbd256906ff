import type { Choice } from './plan-types';
import type { Random } from './types';

/** Where the chance of success should lie: hard enough to teach, easy enough to go on. */
export const TARGET_SUCCESS = { low: 0.75, high: 0.8 } as const;
/** Differences in expected success smaller than this are no difference: then the topic decides. */
const STEP = 0.02;
/** So many topics back count as just read. */
const RECENT_TOPICS = 4;

/**
 * Which item of a skill to show: a fresh one whose expected success is nearest to the target; among those that are
 * about as near, one on a topic not just read; among those, by chance. With no fresh one: the one seen longest ago.
 * `topics`: those of the session so far, in order. null without choices.
 */
export function pickItem(
  choices: readonly Choice[],
  topics: readonly string[],
  random: Random,
): Choice | null {
  const fresh = choices.filter((choice) => choice.fresh);
  const ranked = (fresh.length > 0 ? fresh : choices).map((choice) => ({
    choice,
    ranks: [
      choice.fresh ? 0 : choice.seenAt,
      Math.round(distanceToTarget(choice.expected) / STEP),
      countRecent(topics, choice.item.topic),
      random(),
    ],
  }));
  return ranked.toSorted((a, b) => compareRanks(a.ranks, b.ranks))[0]?.choice ?? null;
}

function distanceToTarget(expected: number): number {
  return Math.max(TARGET_SUCCESS.low - expected, expected - TARGET_SUCCESS.high, 0);
}

/** 0 where the topic was not just read; more the nearer it was. */
function countRecent(topics: readonly string[], topic: string): number {
  return topics.slice(-RECENT_TOPICS).lastIndexOf(topic) + 1;
}

/** By the first rank that differs. Infinity equals itself here, where subtracting would not. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : Number(a[at]) < Number(b[at]) ? -1 : 1;
}
