import type { Layer, SubType } from '../../grading/types';

/** Invented words with some of them underlined. Each quote stands once in the text. */
export type MarkedExample = {
  readonly text: string;
  readonly marks: readonly { readonly quote: string; readonly layer: Layer }[];
};

export type GlossaryGroup = 'hedge' | 'claim' | 'reading' | 'key';

/** One word of the glossary; `id` is its anchor. A sub-type's id is the sub-type's own. */
export type GlossaryEntry = {
  readonly id: string;
  readonly term: string;
  readonly group: GlossaryGroup;
  /** One sentence. */
  readonly meaning: string;
  readonly example: MarkedExample | null;
  /** Markdown. */
  readonly notThis: string | null;
  /** Ids of other entries. */
  readonly see: readonly string[];
};

/** A kind of hedge or claim, as the codebook rules on it. All markdown. */
export type CodebookKind = {
  readonly id: SubType;
  readonly name: string;
  readonly is: string;
  readonly isNot: string | null;
  readonly optional: string | null;
};

export type CodebookStep = { readonly id: string; readonly question: string; readonly body: string };

/** A section of the codebook; `id` is its anchor. Before `kinds` and `steps` comes `body`, after them `after`. */
export type CodebookSection = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly kinds: readonly CodebookKind[];
  readonly steps: readonly CodebookStep[];
  readonly after: string | null;
};

/** One stretch of a lesson plan. */
export type PlanStep = {
  readonly minutes: number;
  readonly title: string;
  /** Markdown. */
  readonly what: string;
  /** What is open on the screens; markdown, or null for nothing. */
  readonly screen: string | null;
};
/** One lesson of a plan. */
export type PlanPart = {
  readonly id: string;
  readonly title: string | null;
  readonly steps: readonly PlanStep[];
  readonly after: string | null;
};
export type Plan = {
  readonly id: string;
  readonly title: string;
  readonly before: string;
  readonly parts: readonly PlanPart[];
  readonly after: string;
};

export type Misreading = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly say: string;
  /** Where its rule stands. */
  readonly rule: string;
};

export type QuestionGroup = { readonly title: string; readonly questions: readonly string[] };

export type Reply = { readonly heard: string; readonly say: string };

export type Standard = {
  readonly framework: string;
  readonly point: string;
  readonly quote: string;
  readonly how: string;
};

/** Markdown under a heading. */
export type GuideText = { readonly title: string; readonly body: string };
