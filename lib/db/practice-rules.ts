import type { KeyedItem } from '../content/practice/types';
import type { MarkResult } from '../grading/judge-item';
import type { Span } from '../spans/span';
import type { LearnerState } from '../scheduling/learner-state';
import type { ItemRating, PracticeEvent, Random, Ratings } from '../scheduling/types';

/** What a learner says of an item; `none`: "there is nothing to mark", said on purpose. */
export type GivenAnswer = { readonly marks: readonly Span[]; readonly none: boolean };

/** Ids of skills whose introduction comes before an item, by the item's id. */
export type Introductions = Readonly<Record<string, readonly string[]>>;

/** The pure rules of practice, which the functions of lib/db are handed as `gradeMarks` is handed to them. */
export type PracticeRules = {
  /** In plain words to the learner why an answer cannot be checked, or what its check says. */
  readonly judge: (
    answer: GivenAnswer,
    item: KeyedItem,
  ) => { readonly correct: boolean; readonly result: MarkResult } | string;
  readonly replay: (events: readonly PracticeEvent[], ratings: Ratings) => LearnerState;
  /**
   * Ids of `size` items (fewer when the bank is small) to come after `before`, which are not among them; those that
   * were `shown` and taken back only where their skill has no others.
   */
  readonly plan: (
    state: LearnerState,
    asked: {
      readonly now: number;
      readonly random: Random;
      readonly size: number;
      readonly before: readonly string[];
      readonly shown: readonly string[];
    },
  ) => readonly string[];
  /** `before`: the learner as they came into the session; `plan`: all of it, what is answered included. */
  readonly introduce: (before: LearnerState, plan: readonly string[]) => Introductions;
  /** The rating of an item nobody has answered. */
  readonly startRating: (difficulty: number) => number;
  readonly rateItem: (rating: ItemRating, expected: number, correct: boolean) => ItemRating;
};

/** Time and chance, which whoever asks brings along. `now` is in ms since 1970. */
export type Moment = { readonly now: number; readonly random: Random };
