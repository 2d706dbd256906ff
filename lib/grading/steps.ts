import type { GradedMark, GradedSpan, Layer, SubType } from './types';
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
      readonly samples: readonly {
        readonly title: string;
        readonly fields: Readonly<Record<string, string>>;
        readonly comment: string;
      }[];
    };
