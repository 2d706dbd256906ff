import type { Layer } from '../grading/types';

/**
 * What is practised and scheduled: a sub-type of a hedge or claim, a family of foils, or telling that a plain
 * text holds nothing on a layer. Ids are those of the content.
 */
export type SkillId = string;

/** `target`: there is something to find. `foil`: only a tempting word. `plain`: not even that. */
export type SkillKind = 'target' | 'foil' | 'plain';

/** A skill as it stands on the screen. */
export type Skill = {
  readonly id: SkillId;
  readonly layer: Layer;
  readonly kind: SkillKind;
  /** The lesson that teaches it, 1..6. */
  readonly lesson: number;
  readonly name: string;
  readonly hint: string;
};

/** What the schedule needs to know of an item of the bank. */
export type ScheduledItem = {
  readonly id: string;
  readonly skill: SkillId;
  readonly layer: Layer;
  /** Whether there is something to mark. */
  readonly target: boolean;
  /** 1..5, by its author. */
  readonly difficulty: number;
  readonly topic: string;
};

/** Everything that can be practised. `skills` in the course's order; ids are unique. */
export type Bank = { readonly skills: readonly Skill[]; readonly items: readonly ScheduledItem[] };

/** How hard an item proved to be over all learners, in logits: 0 is the author's difficulty 3, above is harder. */
export type ItemRating = {
  readonly rating: number;
  /** How many first answers to it were counted. */
  readonly answers: number;
};

/** By item id. An item that is missing has its author's difficulty. */
export type Ratings = ReadonlyMap<string, ItemRating>;

/** How sure somebody said they were before the check: 1 not sure, 2 rather, 3 sure; null when not said. */
export type Sureness = 1 | 2 | 3 | null;

/** One checked answer. The whole schedule is derived from these, in the order of `answeredAt`, ties by id. */
export type PracticeEvent = {
  readonly id: string;
  readonly itemId: string;
  /** ms since 1970. */
  readonly answeredAt: number;
  readonly correct: boolean;
  readonly flagged: boolean;
  readonly sure: Sureness;
};

/** A number in [0, 1), drawn anew at each call: chance as an argument. */
export type Random = () => number;
