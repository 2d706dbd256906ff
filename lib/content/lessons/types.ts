import type { Layer } from '../../grading/types';
import type { Span } from '../../spans/span';
import type { LessonPart } from './lesson-schema';

/*
 * What may reach a browser of a lesson before anything is answered: no right answer, no reason, no sample.
 * public-step.ts makes these from the content.
 */

type Common = { readonly id: string; readonly part: LessonPart; readonly title: string };
/** `intro` is markdown, rendered on the server. */
type Asking = Common & { readonly intro: string | null; readonly prompt: string };
type Card = { readonly id: string; readonly text: string };

export type ReadStep = Common & { readonly kind: 'read'; readonly body: string };
export type ExampleStep = Common & {
  readonly kind: 'example';
  readonly intro: string | null;
  readonly text: string;
  readonly thoughts: readonly {
    readonly at: Span | null;
    readonly layer: Layer | null;
    readonly think: string;
  }[];
  readonly conclusion: string;
};
export type ChooseStep = Asking & {
  readonly kind: 'choose';
  readonly many: boolean;
  readonly options: readonly Card[];
};
export type MarkStep = Asking & { readonly kind: 'mark'; readonly layer: Layer; readonly text: string };
export type SortStep = Asking & {
  readonly kind: 'sort';
  readonly bins: readonly { readonly id: string; readonly name: string; readonly hint: string | null }[];
  readonly cards: readonly Card[];
};
/** `cards` are shuffled, the same way every time. */
export type OrderStep = Asking & {
  readonly kind: 'order';
  readonly top: string;
  readonly bottom: string;
  readonly cards: readonly Card[];
};
/** Answered like a choice of many: the ids of the marks that went wrong. */
export type MistakeStep = Asking & {
  readonly kind: 'mistake';
  readonly student: string;
  readonly text: string;
  readonly marks: readonly {
    readonly id: string;
    readonly at: Span | null;
    readonly layer: Layer | null;
    readonly says: string;
  }[];
};
export type WriteStep = Asking & {
  readonly kind: 'write';
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly hint: string | null;
    readonly rows: number;
    readonly offersOwnClaims: boolean;
  }[];
  readonly criteria: readonly { readonly id: string; readonly question: string; readonly help: string }[];
};
export type ExerciseStep = Common & {
  readonly kind: 'exercise';
  readonly exerciseId: string;
  readonly intro: string;
};

export type AskingStep = ChooseStep | MarkStep | SortStep | OrderStep | MistakeStep | WriteStep;
export type PublicStep = ReadStep | ExampleStep | AskingStep | ExerciseStep;

export type { LessonPart };

/** A lesson as a list shows it. Safe to send to a browser. */
export type LessonOutline = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly minutes: number;
  readonly goals: readonly string[];
};
