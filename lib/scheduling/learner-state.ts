import type { Layer } from '../grading/types';
import { expectSuccess, getRating } from './elo';
import type { Card } from './fsrs';
import type { PracticeEvent, Ratings, ScheduledItem, SkillId } from './types';

/** What is known of one skill of a learner who has answered at least once on it. */
export type SkillState = {
  /** Answers to fresh sentences, and how many of them were right. Only these count for anything below. */
  readonly answers: number;
  readonly right: number;
  /** Answers to sentences seen before. */
  readonly repeats: number;
  /** Logits above or below the learner's overall ability. */
  readonly offset: number;
  readonly card: Card;
  /** The last answer, repeats included; ms since 1970. */
  readonly lastAnsweredAt: number;
};

/** An answer with what it meant when it was given. */
export type CheckedAnswer = PracticeEvent & {
  readonly skill: SkillId;
  readonly layer: Layer;
  readonly target: boolean;
  /** The learner's first answer to this sentence. */
  readonly fresh: boolean;
  /** The chance of success, 0..1, that the answers before it gave. */
  readonly expected: number;
};

/** Everything the schedule knows of a learner. Derived from answers, never stored. */
export type LearnerState = {
  /** Overall ability in logits; 0 is that of a beginner. */
  readonly ability: number;
  /** Skills with an answer. */
  readonly skills: ReadonlyMap<SkillId, SkillState>;
  /** Item id to the last answer to it, ms since 1970. */
  readonly seen: ReadonlyMap<string, number>;
  /** Oldest first; answers to items that the bank no longer has are left out. */
  readonly history: readonly CheckedAnswer[];
  readonly ratings: Ratings;
};

/** The ability on a skill in logits: the overall one, with the skill's offset where there is one. */
export function getAbility({ ability, skills }: LearnerState, skill: SkillId): number {
  return ability + (skills.get(skill)?.offset ?? 0);
}

/** The chance, 0..1, that this learner gets this item right. */
export function expectOn(state: LearnerState, item: ScheduledItem): number {
  return expectSuccess(getAbility(state, item.skill), getRating(item, state.ratings), item.target);
}
