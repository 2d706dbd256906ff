import { coveredLength, mergeSpans } from '../spans/merge';
import type { Span } from '../spans/span';

/** One layer of a text as plain offsets, half-open, each within 0..textLength. */
export type OffsetScoreInput = {
  /** What was marked on this layer; overlapping marks are merged here. */
  readonly marks: readonly Span[];
  /** Key spans that must be found; `core` lies in `outer`. A credited one counts as covered, whatever was marked. */
  readonly required: readonly { readonly core: Span; readonly outer: Span; readonly credited?: boolean }[];
  /** Outer extents of key spans that are rewarded but never missed. */
  readonly accepted: readonly Span[];
  /** Places that count as inside for these marks alone. */
  readonly allowed?: readonly Span[];
  /** Blind strategies besides marking everything: say, every paragraph and every sentence. */
  readonly blind: readonly (readonly Span[])[];
  readonly textLength: number;
};

/** `precision`, `recall`, `f` and `blindF` are 0..1, `points` 0..100. */
export type OffsetScore = {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly blindF: number;
  readonly points: number;
};

type Fit = { readonly precision: number; readonly recall: number; readonly f: number };

/** Closer than this to 1, a blind strategy counts as perfect; it only absorbs rounding. */
const ALMOST_ONE = 1 - 1e-12;

/**
 * Scores marks against a key on plain offsets; needs no article, so that any other scorer can be held
 * against it. The measure is the one of SemEval-2020 Task 11 (Da San Martino et al.) with two extents per
 * key span: with S the merged marks, M the union of all outers and K the required spans,
 * P = mean over s in S of |s ∩ M| / |s|, R = mean over k in K of |S ∩ core(k)| / |core(k)|,
 * F = 2PR/(P+R), or 0 if either is 0. Points are 100·max(0, (F − F0)/(1 − F0)), where F0 is the best F of
 * marking everything or of a strategy in `blind`.
 *
 * Where the formulas divide by zero: nothing marked has P 0; nothing required has R 1, for nothing can be
 * missed (so with only accepted spans F follows P); nothing required, or all of it credited, and nothing marked has
 * P = R = F = 1;
 * where a blind strategy is perfect (F0 = 1) nothing can be told from blind marking, and points are 0.
 *
 * What is credited and allowed is this student's own: blind strategies are scored without it, so that it never lowers
 * points.
 *
 * Throws a RangeError for a span that is empty, reversed, not whole or outside the text.
 */
export function scoreOffsets(input: OffsetScoreInput): OffsetScore {
  const { required, accepted, textLength, allowed = [] } = input;
  const cores = required.map((span) => span.core);
  const outers = [...required.map((span) => span.outer), ...accepted];
  const strategies = textLength > 0 ? [[{ start: 0, end: textLength }], ...input.blind] : input.blind;
  for (const span of [...input.marks, ...cores, ...outers, ...allowed, ...strategies.flat()]) {
    requireSpanWithin(span, textLength);
  }
  const mergedOuters = mergeSpans(outers);
  const credited = new Set(required.filter((span) => span.credited === true).map((span) => span.core));
  const fit = fitOf(input.marks, cores, mergeSpans([...outers, ...allowed]), credited);
  const blindF = Math.max(0, ...strategies.map((marks) => fitOf(marks, cores, mergedOuters).f));
  const points = blindF >= ALMOST_ONE ? 0 : 100 * Math.max(0, (fit.f - blindF) / (1 - blindF));
  return { ...fit, blindF, points };
}

/** A non-empty span of whole offsets within 0..textLength; anything else throws a RangeError. */
export function requireSpanWithin({ start, end }: Span, textLength: number): void {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || start >= end || end > textLength) {
    throw new RangeError(`Not a span of a text of ${textLength} characters: [${start}, ${end})`);
  }
}

const NONE: ReadonlySet<Span> = new Set();

function fitOf(
  marks: readonly Span[],
  cores: readonly Span[],
  mergedOuters: readonly Span[],
  credited: ReadonlySet<Span> = NONE,
): Fit {
  const merged = mergeSpans(marks);
  const recall = cores.length === 0 ? 1 : meanShare(cores, merged, credited);
  if (merged.length === 0)
    return recall === 1 ? { precision: 1, recall: 1, f: 1 } : { precision: 0, recall, f: 0 };
  const precision = meanShare(merged, mergedOuters, NONE);
  const f = precision > 0 && recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f };
}

/** `whole`: spans that count as covered in any case. */
function meanShare(spans: readonly Span[], merged: readonly Span[], whole: ReadonlySet<Span>): number {
  const shares = spans.map((span) =>
    whole.has(span) ? 1 : coveredLength(span, merged) / (span.end - span.start),
  );
  return shares.reduce((sum, share) => sum + share, 0) / spans.length;
}
