import type { LearnerState } from './learner-state';
import { hasIntroduction } from './list-candidates';
import type { Bank, ScheduledItem, SkillId } from './types';

/**
 * For each place of a plan (its planned or its scheduled items, in order), the skills whose introduction comes before
 * it, each once: those that have one and that `state` has no answer to. An introduction stands before the whole block
 * of its layer, which as a rule holds both answers: right before its own sentence it would give the answer away.
 */
export function introductionsBefore(
  plan: readonly Pick<ScheduledItem, 'skill' | 'layer'>[],
  { skills }: LearnerState,
  bank: Bank,
): readonly (readonly SkillId[])[] {
  const left = new Set(bank.skills.filter(hasIntroduction).map(({ id }) => id));
  const introductions: SkillId[][] = plan.map(() => []);
  let block = 0;
  plan.forEach(({ skill, layer }, at) => {
    if (layer !== plan[at - 1]?.layer) block = at;
    if (left.delete(skill) && !skills.has(skill)) introductions[block]?.push(skill);
  });
  return introductions;
}
