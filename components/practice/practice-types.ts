import type { StepResult } from '@/lib/grading/steps';
import type { Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';

/** One or two sentences and what is asked about them. Holds nothing of the key. */
export type PracticeText = { readonly id: string; readonly layer: Layer; readonly text: string };

/** 1 not sure, 2 rather sure, 3 sure; null when not said. */
export type Sureness = 1 | 2 | 3 | null;

/** An answer as it stands on the screen; `none`: "there is nothing to mark", said on purpose. */
export type Draft = { readonly marks: readonly Span[]; readonly none: boolean; readonly sure: Sureness };

export type CheckedAnswer = Draft & {
  readonly id: string;
  readonly itemId: string;
  readonly correct: boolean;
  /** Whether there is something to mark. */
  readonly target: boolean;
  /** What the sentence practises; null when it has left practice. */
  readonly skill: string | null;
  readonly result: Extract<StepResult, { kind: 'mark' }>;
};

/** Skills whose introduction comes before a sentence, by the sentence's id. */
export type Introductions = Readonly<Record<string, readonly string[]>>;

/** A session as the server opens it. */
export type OpenedSession = {
  readonly id: string;
  /** The answered ones first, then those to come. */
  readonly items: readonly PracticeText[];
  readonly answered: readonly CheckedAnswer[];
  readonly intro: Introductions;
  /** The server's clock, ms since 1970. */
  readonly now: number;
};

/** What the server says to answers. `items` are those still to come. */
export type TakenAnswers = {
  readonly now: number;
  readonly results: readonly CheckedAnswer[];
  readonly rejected: readonly { readonly id: string; readonly itemId: string; readonly reason: string }[];
  readonly items: readonly PracticeText[];
  readonly intro: Introductions;
  readonly finished: boolean;
};

/** The rule behind a skill. Shown after an answer only: it tells the answer. */
export type Rule = { readonly name: string; readonly hint: string; readonly href: string };

/** What comes after a session: a sentence, and the next mixed review for those who have been through everything. */
export type WhatNext = {
  readonly advice: string;
  /** The advice is about giving one answer to everything. */
  readonly oneSided: boolean;
  readonly reviewHref: string | null;
};

export const LAYER_WORD: Readonly<Record<Layer, string>> = { hedge: 'hedge', claim: 'claim' };
/** With its article. Where nothing is to be marked the whole name is needed: a claim with a name behind it is one. */
export const LAYER_NAME: Readonly<Record<Layer, { readonly a: string; readonly no: string }>> = {
  hedge: { a: 'a hedge', no: 'no hedge' },
  claim: { a: 'an unverified claim', no: 'no unverified claim' },
};
