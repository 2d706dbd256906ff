import type { Layer } from '../grading/types';
import type { LearnerState } from './learner-state';
import { hasIntroduction } from './list-candidates';
import type { Bank, ScheduledItem, Skill, SkillId } from './types';

/** Skills that may be in their first steps at the same time. */
const NEW_AT_ONCE = 4;
/** A skill with fewer answers than this is in its first steps; the session that introduces it has as many for it. */
export const FIRST_STEPS = 2;
/** With fewer places left than this a session introduces nothing: it would often have no sentence for it. */
const LEAST_LEFT = 3;

/**
 * For each place of a session, the skills whose introduction comes before it. `plan`: all of the session, what is
 * answered included; `state`: the learner as they came into it. Before each block of a layer it is the next skill of
 * that layer in the course's order, if one is to be introduced. That follows from the layers and from what was
 * practised before, which the learner sees, and from nothing else: were it to follow from the sentences of the block,
 * an introduction would tell what they hold. So now and then a session has no sentence for what it introduced.
 */
export function introductionsBefore(
  plan: readonly Pick<ScheduledItem, 'layer'>[],
  state: LearnerState,
  bank: Bank,
): readonly (readonly SkillId[])[] {
  return introduceInBlocks(
    plan.map(({ layer }) => layer),
    state,
    bank,
  );
}

/** The same from layers. `during`: items of the session, answers to which count as not yet given. */
export function introduceInBlocks(
  layers: readonly Layer[],
  state: LearnerState,
  bank: Bank,
  during: ReadonlySet<string> = new Set(),
): readonly (readonly SkillId[])[] {
  let waiting = listNextSkills(state, bank, during);
  return layers.map((layer, at) => {
    if (layer === layers[at - 1] || layers.length - at < LEAST_LEFT) return [];
    const next = waiting.find((skill) => skill.layer === layer);
    waiting = waiting.filter((skill) => skill !== next);
    return next ? [next.id] : [];
  });
}

/**
 * The skills that a session may introduce: the next of the course's order, no more than four in their first steps at
 * the same time. Plain skills need no introduction and are there from the start.
 */
export function listNextSkills(
  state: LearnerState,
  bank: Bank,
  during: ReadonlySet<string>,
): readonly Skill[] {
  const answers = countFresh(state, during);
  const introduced = bank.skills.filter(hasIntroduction);
  const unknown = introduced.filter(({ id }) => !answers.has(id));
  const learning = introduced.filter(({ id }) => (answers.get(id) ?? FIRST_STEPS) < FIRST_STEPS);
  return unknown.slice(0, Math.max(0, NEW_AT_ONCE - learning.length));
}

/** Answers to fresh sentences by skill; those that were met at all. */
function countFresh({ history }: LearnerState, without: ReadonlySet<string>): ReadonlyMap<SkillId, number> {
  const answers = new Map<SkillId, number>();
  for (const { itemId, skill, fresh } of history) {
    if (without.has(itemId)) continue;
    answers.set(skill, (answers.get(skill) ?? 0) + (fresh ? 1 : 0));
  }
  return answers;
}
