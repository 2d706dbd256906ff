import { findItem } from '../content/practice/bank';
import type { LearnerState } from '../scheduling/learner-state';
import type { Moment, PracticeRules } from './practice-rules';

/** Items of a session: about ten minutes. */
export const SESSION_SIZE = 10;

/**
 * `upcoming`: what is still to come, in order. `plan` is what is stored: the items answered, those to come, then
 * those that were laid out and taken back. A browser that went on without a network may answer these as well.
 */
export type Plan = { readonly upcoming: readonly string[]; readonly plan: readonly string[] };

/** What is still to come of a stored plan. Items that left the bank are passed over. */
export function listUpcoming(plan: readonly string[], answered: ReadonlySet<string>): string[] {
  const left = Math.max(0, SESSION_SIZE - answered.size);
  return plan.filter((id) => !answered.has(id) && findItem(id) !== null).slice(0, left);
}

/**
 * Plans anew what comes after the block that goes on, once a block, when one item of it is left; or when the plan
 * falls short. A block is a run of items of one layer: its introduction may have been read, and its next item a browser
 * may show already. What was laid out and taken back does not come again while its skill has others: which items come
 * back would tell something of them. `answered`: items of the session in the order in which they were answered.
 */
export function replan(
  state: LearnerState,
  { plan, answered }: { readonly plan: readonly string[]; readonly answered: readonly string[] },
  { now, random }: Moment,
  rules: PracticeRules,
): Plan {
  const laid = listUpcoming(plan, new Set(answered));
  const block = takeBlock(laid);
  const isWhole = answered.length + laid.length >= SESSION_SIZE;
  const kept = isWhole && !isLastOfBlock(block, answered) ? laid : block;
  const before = [...answered, ...kept];
  const size = SESSION_SIZE - before.length;
  const shown = plan.filter((id) => !before.includes(id));
  const later = size > 0 ? rules.plan(state, { now, random, size, before, shown }) : [];
  const upcoming = [...kept, ...later];
  const current = new Set([...answered, ...upcoming]);
  return { upcoming, plan: [...current, ...plan.filter((id) => !current.has(id))] };
}

function isLastOfBlock(block: readonly string[], answered: readonly string[]): boolean {
  const [layer, last] = [block[0], answered.at(-1)].map((id) => findItem(id ?? '')?.item.layer);
  return block.length === 1 && layer === last;
}

function takeBlock(upcoming: readonly string[]): string[] {
  const layers = upcoming.map((id) => findItem(id)?.item.layer);
  const end = layers.findIndex((layer) => layer !== layers[0]);
  return end < 0 ? [...upcoming] : upcoming.slice(0, end);
}
