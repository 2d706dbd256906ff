import type { Layer } from '../grading/types';
import type { ScheduledItem, Skill, SkillId } from './types';

/** Why an item is in a session: its skill is due, is new, or is the weakest of those that rest. */
export type Reason = 'due' | 'new' | 'weak';

/**
 * One place of a session. `skill` and `reason` tell whether there is something to mark: they belong on the screen
 * only after the answer, and nothing of this but the order goes to a browser before it.
 */
export type PlannedItem = {
  readonly itemId: string;
  readonly skill: SkillId;
  readonly layer: Layer;
  readonly reason: Reason;
  /** The first item ever of a skill that has an introduction. */
  readonly introduces: boolean;
  /** The chance of success, 0..1, as far as is known now. */
  readonly expected: number;
  /** Whether the learner has seen the sentence before. */
  readonly repeat: boolean;
};

/** An item that may be taken, with what is known of it for this learner. */
export type Choice = {
  readonly item: ScheduledItem;
  readonly expected: number;
  /** Neither answered nor shown before. */
  readonly fresh: boolean;
  /** The last answer, ms since 1970; -Infinity where it was only shown. Means nothing where fresh. */
  readonly seenAt: number;
};

/** A skill that a session may practise, with its items that no place of the session has yet. */
export type Candidate = {
  readonly skill: Skill;
  /** Whether its items hold something to mark. */
  readonly target: boolean;
  readonly choices: readonly Choice[];
  readonly started: boolean;
  readonly due: boolean;
  /** Its introduction comes in this session, before this place or an earlier one. */
  readonly next: boolean;
  /** In logits; see `getStrength`. */
  readonly strength: number;
  /** 0..1; 1 for a skill without answers. */
  readonly retrievability: number;
  /** Its places in the session so far. */
  readonly planned: number;
};
