import type { Span } from '../spans/span';

/** The two layers a reader marks. They are judged independently and may overlap. */
export type Layer = 'hedge' | 'claim';
export const LAYERS: readonly Layer[] = ['hedge', 'claim'];

export type HedgeSubType =
  'maybe' | 'soft-verb' | 'faceless-source' | 'hidden-speaker' | 'vague-detail' | 'caveat';
export type ClaimSubType = 'no-source' | 'faceless-group' | 'one-unnamed' | 'hearsay' | 'motive';
export type SubType = HedgeSubType | ClaimSubType;

/** A sub-type's plain name and one-line meaning, from the codebook. */
export type SubTypeName = {
  readonly id: SubType;
  readonly layer: Layer;
  /** 1..6, the key that sets it on the keyboard. */
  readonly number: number;
  readonly name: string;
  readonly hint: string;
};

/** What a student marked. Offsets are half-open into the article text. `subType` is optional for the student. */
export type Mark = Span & {
  readonly id: string;
  readonly layer: Layer;
  readonly subType: SubType | null;
};

/** `required`: missed if not found. `accepted`: rewarded if found, never missed. */
export type KeySpanStatus = 'required' | 'accepted';

/** One entry of the answer key. `core` lies in `outer`; see the codebook, "Extent". */
export type KeySpan = {
  readonly id: string;
  readonly layer: Layer;
  readonly core: Span;
  readonly outer: Span;
  readonly subType: SubType;
  readonly alternatives: readonly SubType[];
  readonly status: KeySpanStatus;
  readonly rationale: string;
};

/** A tempting but safe stretch of text. Never overlaps an outer of its own layer. */
export type Foil = Span & { readonly id: string; readonly layer: Layer; readonly reason: string };

export type AnswerKey = {
  readonly articleId: string;
  /** Hash of the key's content. */
  readonly version: string;
  readonly spans: readonly KeySpan[];
  readonly foils: readonly Foil[];
};

/** The text and its units; sentences and paragraphs in reading order, not overlapping. */
export type TextUnits = {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
};

export type MarkVerdict =
  'found' | 'in-part' | 'close' | 'other-layer' | 'other-sub-type' | 'foil' | 'outside';
export type SpanVerdict = 'found' | 'in-part' | 'missed';

/** How the sub-type on a mark compares with the key span it was matched to. */
export type SubTypeVerdict = 'right' | 'accepted' | 'other' | 'none';

export type GradedMark = Span & {
  readonly markId: string;
  readonly layer: Layer;
  readonly verdict: MarkVerdict;
  /** The key span the explanation speaks of (may be of the other layer), or null. */
  readonly spanId: string | null;
  readonly foilId: string | null;
  /** null when the mark matched no key span of its own layer. */
  readonly subType: SubTypeVerdict | null;
  /** True when a found mark reaches far beyond the key: see `judgeLayer`. */
  readonly wide: boolean;
  readonly explanation: string;
};

export type GradedSpan = {
  readonly spanId: string;
  readonly layer: Layer;
  readonly status: KeySpanStatus;
  readonly verdict: SpanVerdict;
  /** Share of the core that marks of this layer cover, 0..1. */
  readonly coverage: number;
  readonly markId: string | null;
  readonly subType: SubTypeVerdict;
  /** Counts as found by an allowance, though the marks do not cover its core; `coverage` is then 1. */
  readonly credited?: true | undefined;
  readonly explanation: string;
};

/** Yes/no decisions over sentences: see measurement.md, "Discernment and bias". */
export type DiscernmentCounts = {
  readonly targets: number;
  readonly safe: number;
  readonly hits: number;
  readonly falseAlarms: number;
};

export type LayerGrade = {
  /** 0..100, corrected for blind strategies; what counts, where a policy or a teacher set something else. */
  readonly points: number;
  /** What the marks earn by the key, where something else counts. */
  readonly byKey?: number | undefined;
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  /** The best F a blind strategy earns on this text. */
  readonly blindF: number;
  /** Key spans to find; `found`, `credited`, `inPart` and `missed` add up to them. */
  readonly required: number;
  /** By the marks alone. */
  readonly found: number;
  /** Count as found by an allowance, though the marks do not earn it; left out where there are none. */
  readonly credited?: number | undefined;
  readonly inPart: number;
  readonly missed: number;
  /** Merely accepted key spans that the marks found. */
  readonly acceptedFound: number;
  /** Marks on this layer, duplicates counted once. */
  readonly marks: number;
  /** Marks that fall outside the key: verdict foil, outside or other-layer. */
  readonly outside: number;
  /** Sub-types among spans that the marks found (required or accepted). */
  readonly subTypes: {
    readonly found: number;
    readonly named: number;
    readonly right: number;
  };
  readonly discernment: DiscernmentCounts;
};

export type Grade = {
  readonly keyVersion: string;
  readonly layers: Readonly<Record<Layer, LayerGrade>>;
  readonly marks: readonly GradedMark[];
  readonly spans: readonly GradedSpan[];
  /** Key spans of this attempt alone: instead of the key's of the same id, or beside them. */
  readonly own?: readonly KeySpan[] | undefined;
  /** The built-in key that graded when it was handed in, where `keyVersion` is another. */
  readonly builtIn?: string | undefined;
};
