import { compareSpans, intersectionLength, overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { assignMaximum } from './assignment';
import type { KeySpan, SubType } from './types';

/** What matching asks of a mark: where it is and, if it names one, of which sub-type. */
export type MatchableMark = Span & { readonly subType: SubType | null };

/** `matched`: the key span a mark alone stands for; `attached`: the key span its explanation speaks of. */
export type Match = { readonly matched: KeySpan | null; readonly attached: KeySpan | null };

/**
 * Matches the marks of one layer to the key spans of that layer; the result follows the order of `marks`.
 * One-to-one over marks and cores with the greatest total weight (see `overlapWeight`); never greedy in
 * text order. A mark left over, or one that reaches no core, attaches to the span it overlaps best, or to
 * none. Ties are settled by offsets and ids, never by
 * the order in which marks or key spans come. Marks must be unique by offsets.
 */
export function matchMarks(marks: readonly MatchableMark[], spans: readonly KeySpan[]): Match[] {
  const orderedSpans = [...spans].sort(compareKeySpans);
  const matched = new Map<Span, KeySpan>();
  for (const component of listComponents(marks, orderedSpans)) {
    assignComponent(component, matched);
  }
  return marks.map((mark) => {
    const own = matched.get(mark) ?? null;
    return { matched: own, attached: own ?? findBestOverlap(mark, orderedSpans) };
  });
}

/** Reading order of key spans: by core, then outer, then id. For `sort`. */
export function compareKeySpans(a: KeySpan, b: KeySpan): number {
  return compareSpans(a.core, b.core) || compareSpans(a.outer, b.outer) || (a.id < b.id ? -1 : 1);
}

/** The key span that a mark overlaps best by `overlapWeight`, the first given on a tie; or null. */
export function findBestOverlap(mark: MatchableMark, spans: readonly KeySpan[]): KeySpan | null {
  let best: KeySpan | null = null;
  let bestWeight = 0;
  for (const span of spans) {
    const weight = overlapWeight(mark, span);
    if (weight > bestWeight) [best, bestWeight] = [span, weight];
  }
  return best;
}

/**
 * How much a mark speaks for a key span: 0 without overlap; below 1 when it reaches only the outer; else
 * from the share of the core that it covers. Where a mark covers two cores alike, a required span goes
 * before an accepted one, then the one whose sub-type the mark names, then the one whose outer holds more.
 */
function overlapWeight(mark: MatchableMark, span: KeySpan): number {
  const outer = intersectionLength(mark, span.outer);
  const core = intersectionLength(mark, span.core);
  if (core === 0) return outer / (outer + 1);
  const share = Math.round((10_000 * core) / (span.core.end - span.core.start));
  const required = span.status === 'required' ? 8 : 0;
  const named = mark.subType === span.subType ? 4 : 0;
  const alternative = mark.subType !== null && span.alternatives.includes(mark.subType) ? 2 : 0;
  return 1 + 16 * share + required + named + alternative + outer / (mark.end - mark.start);
}

type Component = { readonly marks: MatchableMark[]; readonly spans: KeySpan[] };

/** Groups of marks and spans that overlap by cores, directly or through one another. */
function listComponents(marks: readonly MatchableMark[], spans: readonly KeySpan[]): Component[] {
  const components: (Component & { end: number })[] = [];
  const parts = [
    ...marks.map((mark) => ({ at: mark, mark, span: null })),
    ...spans.map((span) => ({ at: span.core, mark: null, span })),
  ].sort((a, b) => compareSpans(a.at, b.at));
  // Overlap on a line: a group ends where nothing reaches any further, so one sweep finds supersets of
  // the connected groups, which is all the assignment needs.
  for (const { at, mark, span } of parts) {
    let last = components.at(-1);
    if (!last || at.start >= last.end) {
      last = { marks: [], spans: [], end: at.end };
      components.push(last);
    }
    last.end = Math.max(last.end, at.end);
    if (mark) last.marks.push(mark);
    if (span) last.spans.push(span);
  }
  return components.filter((component) => component.marks.length > 0 && component.spans.length > 0);
}

function assignComponent({ marks, spans }: Component, matched: Map<Span, KeySpan>): void {
  const weights = spans.map((span) =>
    marks.map((mark) => (overlaps(mark, span.core) ? overlapWeight(mark, span) : 0)),
  );
  for (const [row, column] of assignMaximum(weights).entries()) {
    const span = spans[row];
    const mark = marks[column];
    if (span && mark) matched.set(mark, span);
  }
}
