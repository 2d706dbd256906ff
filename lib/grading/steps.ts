import type { AnswerKey, GradedMark, GradedSpan, Layer, SubType, TextUnits } from './types';
import type { Span } from '../spans/span';

/*
 * The interactive steps of a lesson: what a learner answers, what an answer is checked against, and what
 * comes back. Nothing here holds the words of a lesson; those are content.
 */

/** How well one criterion of a rubric is met, judged by the writer. */
export type Rating = 'yes' | 'partly' | 'not-yet';
export const RATINGS: readonly Rating[] = ['yes', 'partly', 'not-yet'];

/** What a learner answers; ids are those of the step's options, cards, bins, fields and criteria. */
export type StepAnswer =
  | { readonly kind: 'choose'; readonly chosen: readonly string[] }
  /** `none`: "there is nothing to mark", said on purpose. Offsets into the step's text. */
  | { readonly kind: 'mark'; readonly marks: readonly Span[]; readonly none: boolean }
  | { readonly kind: 'sort'; readonly bins: Readonly<Record<string, string>> }
  | { readonly kind: 'order'; readonly cards: readonly string[] }
  | {
      readonly kind: 'write';
      readonly fields: Readonly<Record<string, string>>;
      readonly ratings: Readonly<Record<string, Rating>>;
    };
export type StepKind = StepAnswer['kind'];

/** One item of the pre- or post-test: does it hold what its layer asks for? */
export type FlagAnswer = { readonly kind: 'flag'; readonly flagged: boolean };
/** Whatever is answered in the course, in a lesson or a test. */
export type CourseAnswer = StepAnswer | FlagAnswer;
export type AnswerOf<Kind extends CourseAnswer['kind']> = Extract<CourseAnswer, { kind: Kind }>;

type KeyedChoice = { readonly id: string; readonly right: boolean; readonly why: string };
type Sample = {
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly comment: string;
};

/** What an answer to a step is checked against. Stays on the server until the step is checked. */
export type StepKey =
  /** Also the marks of another student: `right` is what is to be chosen, there the marks that went wrong. */
  | { readonly kind: 'choose'; readonly many: boolean; readonly options: readonly KeyedChoice[] }
  | {
      readonly kind: 'mark';
      readonly layer: Layer;
      readonly units: TextUnits;
      readonly key: AnswerKey;
      /** Why there is nothing to mark; null where there is something. */
      readonly safe: string | null;
    }
  | {
      readonly kind: 'sort';
      readonly bins: readonly string[];
      readonly cards: readonly { readonly id: string; readonly bin: string; readonly why: string }[];
    }
  /** `cards` are in the right order. */
  | { readonly kind: 'order'; readonly cards: readonly { readonly id: string; readonly why: string }[] }
  | {
      readonly kind: 'write';
      readonly fields: readonly string[];
      readonly criteria: readonly string[];
      readonly samples: readonly Sample[];
    };
/** `target`: the item holds what its layer asks for. */
export type FlagKey = { readonly kind: 'flag'; readonly layer: Layer; readonly target: boolean };
export type CourseKey = StepKey | FlagKey;

/** Said about one option, card or criterion after the check. `right`: what the learner did with it was right. */
export type StepNote = { readonly id: string; readonly right: boolean; readonly text: string };

export type ShownSpan = Span & {
  readonly id: string;
  readonly core: Span;
  readonly subType: SubType;
  readonly accepted: boolean;
  readonly verdict: GradedSpan['verdict'];
  readonly explanation: string;
};

/** What comes back from a check and is stored. `credit` is 0..1; 1 is all right. */
export type StepResult =
  | {
      readonly kind: 'choose';
      readonly credit: number;
      readonly right: readonly string[];
      readonly notes: readonly StepNote[];
    }
  | {
      readonly kind: 'mark';
      readonly credit: number;
      readonly layer: Layer;
      readonly marks: readonly GradedMark[];
      readonly spans: readonly ShownSpan[];
      /** Why there is nothing to mark; null where there is something. */
      readonly safe: string | null;
    }
  | {
      readonly kind: 'sort';
      readonly credit: number;
      readonly right: Readonly<Record<string, string>>;
      readonly notes: readonly StepNote[];
    }
  | {
      readonly kind: 'order';
      readonly credit: number;
      readonly right: readonly string[];
      readonly notes: readonly StepNote[];
    }
  /** An open answer has no right one: the samples are shown, and the writer rates their own. */
  | {
      readonly kind: 'write';
      readonly credit: null;
      readonly samples: readonly Sample[];
    };
