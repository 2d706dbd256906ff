import { DAY_MS, dueAt, getRetrievability } from './fsrs';
import { getAbility } from './learner-state';
import type { LearnerState, SkillState } from './learner-state';
import type { SkillId } from './types';

/** A skill without fresh sentences comes back no sooner than this after its last answer. */
const REPEAT_AFTER_DAYS = 7;

/**
 * When a skill should come again, ms since 1970. With fresh sentences left: when its card is due. Without: answers no
 * longer move the card, so that it would stay due for good; then it comes back one interval of the card (a week at
 * least) after its last answer, repeats included, to be kept alive.
 */
export function nextDueAt({ card, lastAnsweredAt }: SkillState, freshLeft: number): number {
  if (freshLeft > 0) return dueAt(card);
  const days = Math.max(REPEAT_AFTER_DAYS, card.stability);
  return Math.max(dueAt(card), lastAnsweredAt + days * DAY_MS);
}

/** Logits by which one answer is less certain than many: what is hardly known counts as weaker than it looks. */
const DOUBT = 0.8;

/**
 * How well a skill stands, in logits, for choosing the weakest: its ability, less what few answers leave in doubt,
 * plus how much of it may have been forgotten (as log odds) at `now`.
 */
export function getStrength(state: LearnerState, skill: SkillId, now: number): number {
  const known = state.skills.get(skill);
  const ability = getAbility(state, skill) - DOUBT / Math.sqrt(1 + (known?.answers ?? 0));
  return known ? ability + Math.log(getRetrievability(known.card, now)) : ability;
}
