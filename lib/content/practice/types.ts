import type { AnswerKey, Layer, SubType, TextUnits } from '../../grading/types';
import type { ExampleStep } from '../lessons/types';
import type { FoilFamily, Topic } from './item-schema';

/** What a learner is shown of an item before answering. Safe to send to a browser. */
export type PracticeItem = TextUnits & { readonly id: string; readonly layer: Layer; readonly topic: Topic };

/** An item with its key. Stays on the server until the item is answered. */
export type KeyedItem = {
  readonly item: PracticeItem;
  /** 1 (plain) to 5 (divides careful readers), by its author. */
  readonly difficulty: number;
  /** Sub-type of the one required span; null where there is nothing to mark. */
  readonly subType: SubType | null;
  /** Foil families in it, each once. */
  readonly foilFamilies: readonly FoilFamily[];
  /** `articleId` is the item's id. */
  readonly key: AnswerKey;
  /** Said when there is nothing to mark; null for a target. */
  readonly safe: string | null;
};

/** What a learner reads before the first sentence on a skill: two screens in markdown and a worked example. */
export type Introduction = {
  readonly skillId: string;
  readonly screens: readonly [IntroductionScreen, IntroductionScreen];
  readonly example: ExampleStep;
};

type IntroductionScreen = { readonly title: string; readonly body: string };
