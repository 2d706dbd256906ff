import { coveredLength, intersectionLength, mergeSpans, overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { compareKeySpans, findBestOverlap, matchMarks } from './match';
import type {
  AnswerKey,
  Foil,
  KeySpan,
  Layer,
  MarkVerdict,
  SpanVerdict,
  SubType,
  SubTypeVerdict,
} from './types';
import type { UniqueMark } from './unique-marks';

/** So many characters outside the outers, about seven words, are far beyond the key however long it is itself. */
const FAR_CHARACTERS = 40;

/** A mark with its verdict and what the verdict speaks of, before it is put into words. */
export type JudgedMark = {
  readonly mark: UniqueMark;
  readonly verdict: MarkVerdict;
  /** Of the mark's own layer for found, in-part, close and other-sub-type; of the other layer for other-layer. */
  readonly span: KeySpan | null;
  readonly foil: Foil | null;
  readonly subType: SubTypeVerdict | null;
  readonly wide: boolean;
  /** False for a mark that only lies beside the words that matter. */
  readonly touchesCore: boolean;
  /** Why the key span counts as found though the marks do not cover its core, in words to the student; or null. */
  readonly credit: string | null;
};

/** A key span with its verdict; `mark` is the mark that stands for it, or the one that comes closest. */
export type JudgedSpan = {
  readonly span: KeySpan;
  readonly verdict: SpanVerdict;
  readonly coverage: number;
  readonly mark: UniqueMark | null;
  readonly subType: SubTypeVerdict;
  readonly credit: string | null;
};

export type JudgedLayer = { readonly marks: readonly JudgedMark[]; readonly spans: readonly JudgedSpan[] };

type LayerKey = {
  readonly spans: readonly KeySpan[];
  readonly foils: readonly Foil[];
  readonly otherSpans: readonly KeySpan[];
  readonly mergedOuters: readonly Span[];
  readonly mergedMarks: readonly Span[];
  readonly credits: Credits;
};

/** Key spans that count as found whatever was marked: id -> why, in words to the student. */
export type Credits = ReadonlyMap<string, string>;

/**
 * One verdict per mark and per key span of a layer. With S the merged marks and M the merged outers of
 * the layer: a mark that touches the core of its key span is found (or other-sub-type) when S covers the
 * whole core, else in part. A mark that touches no core, but at least half of which lies in M, is close;
 * when other marks cover that core already, it is found with it. Any other mark is a foil when it shares
 * at least half of the foil or half of the mark; other-layer when at least half of it lies in one outer of
 * the other layer whose core it touches; of the two the one that shares more, the foil on a tie; else
 * outside. A found mark is wide when less than half of it lies in M, when more than FAR_CHARACTERS of it lie outside M, or
 * when it takes in a whole foil outside M. A key span is found when S covers its whole core, in part when some of
 * it, else missed; one of `credits` always counts as covered.
 */
export function judgeLayer(
  marks: readonly UniqueMark[],
  key: Pick<AnswerKey, 'spans' | 'foils'>,
  layer: Layer,
  credits: Credits,
): JudgedLayer {
  const spans = key.spans.filter((span) => span.layer === layer).sort(compareKeySpans);
  const layerKey: LayerKey = {
    spans,
    foils: key.foils.filter((foil) => foil.layer === layer),
    otherSpans: key.spans.filter((span) => span.layer !== layer).sort(compareKeySpans),
    mergedOuters: mergeSpans(spans.map((span) => span.outer)),
    mergedMarks: mergeSpans(marks),
    credits,
  };
  const matches = matchMarks(marks, spans);
  const markOf = new Map<KeySpan, UniqueMark>();
  for (const [index, { matched }] of matches.entries()) {
    const mark = marks[index];
    if (matched && mark) markOf.set(matched, mark);
  }
  return {
    marks: marks.map((mark, index) => judgeMark(mark, matches[index]?.attached ?? null, layerKey)),
    spans: spans.map((span) => judgeSpan(span, markOf.get(span) ?? findClosest(span, marks), layerKey)),
  };
}

/** The sub-type a mark names, held against a key span: right, an accepted alternative, other, or none named. */
export function compareSubType(named: SubType | null, span: KeySpan): SubTypeVerdict {
  if (named === null) return 'none';
  if (named === span.subType) return 'right';
  return span.alternatives.includes(named) ? 'accepted' : 'other';
}

function judgeMark(mark: UniqueMark, attached: KeySpan | null, key: LayerKey): JudgedMark {
  const inside = coveredLength(mark, key.mergedOuters);
  const insideHalf = 2 * inside >= lengthOf(mark);
  const touchesCore = attached !== null && overlaps(mark, attached.core);
  if (!attached || !(touchesCore || insideHalf)) return judgeStrayMark(mark, key);
  const subType = compareSubType(mark.subType, attached);
  const covered = judgeCore(attached.core, key.mergedMarks).verdict === 'found';
  const credit = covered ? null : (key.credits.get(attached.id) ?? null);
  const judged = { mark, span: attached, foil: null, subType, wide: false, touchesCore, credit };
  if (!covered && credit === null) return { ...judged, verdict: touchesCore ? 'in-part' : 'close' };
  const wide = !insideHalf || lengthOf(mark) - inside > FAR_CHARACTERS || swallowsFoil(mark, key);
  return { ...judged, verdict: subType === 'other' ? 'other-sub-type' : 'found', wide };
}

/** Whether a mark takes in the whole of a foil that no outer touches: it then points at safe words as well. */
function swallowsFoil(mark: Span, { foils, mergedOuters }: LayerKey): boolean {
  return foils.some(
    (foil) => intersectionLength(mark, foil) === lengthOf(foil) && coveredLength(foil, mergedOuters) === 0,
  );
}

function judgeStrayMark(mark: UniqueMark, key: LayerKey): JudgedMark {
  const judged = {
    mark,
    span: null,
    foil: null,
    subType: null,
    wide: false,
    touchesCore: false,
    credit: null,
  };
  const foil = findFoil(mark, key.foils);
  const span = findOtherLayer(mark, key.otherSpans);
  const foilShare = foil ? intersectionLength(mark, foil) : 0;
  const spanShare = span ? intersectionLength(mark, span.outer) : 0;
  if (foil && foilShare >= spanShare) return { ...judged, foil, verdict: 'foil' };
  if (span) return { ...judged, span, verdict: 'other-layer' };
  return { ...judged, verdict: 'outside' };
}

function judgeSpan(span: KeySpan, mark: UniqueMark | null, key: LayerKey): JudgedSpan {
  const earned = judgeCore(span.core, key.mergedMarks);
  const credit = earned.verdict === 'found' ? null : (key.credits.get(span.id) ?? null);
  const { verdict, coverage } = credit === null ? earned : CREDITED;
  return { span, verdict, coverage, mark, subType: compareSubType(mark?.subType ?? null, span), credit };
}

const CREDITED = { verdict: 'found', coverage: 1 } as const;

/** What the merged marks of a layer earn at the core of a key span of it: the share they cover, 0..1, and its verdict. */
export function judgeCore(
  core: Span,
  mergedMarks: readonly Span[],
): { readonly verdict: SpanVerdict; readonly coverage: number } {
  const coverage = coveredLength(core, mergedMarks) / lengthOf(core);
  return { verdict: coverage === 1 ? 'found' : coverage > 0 ? 'in-part' : 'missed', coverage };
}

function findFoil(mark: Span, foils: readonly Foil[]): Foil | null {
  let best: Foil | null = null;
  let bestShare = 0;
  for (const foil of foils) {
    const share = intersectionLength(mark, foil);
    if (2 * share < Math.min(lengthOf(foil), lengthOf(mark))) continue;
    const first =
      best === null || foil.start < best.start || (foil.start === best.start && foil.id < best.id);
    if (share > bestShare || (share === bestShare && first)) [best, bestShare] = [foil, share];
  }
  return best;
}

function findOtherLayer(mark: UniqueMark, spans: readonly KeySpan[]): KeySpan | null {
  return findBestOverlap(
    mark,
    spans.filter(
      (span) => overlaps(mark, span.core) && 2 * intersectionLength(mark, span.outer) >= lengthOf(mark),
    ),
  );
}

/** The mark that shares most with a key span (core, then outer, then reading order), or null. */
function findClosest(span: KeySpan, marks: readonly UniqueMark[]): UniqueMark | null {
  let best: UniqueMark | null = null;
  let bestShare: readonly [number, number] = [0, 0];
  for (const mark of marks) {
    const share = [intersectionLength(mark, span.core), intersectionLength(mark, span.outer)] as const;
    if (share[0] > bestShare[0] || (share[0] === bestShare[0] && share[1] > bestShare[1])) {
      [best, bestShare] = [mark, share];
    }
  }
  return best;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
