import { compareSpans, intersectionLength, overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { assignMaximum } from './assignment';
import type { KeySpan } from './types';

/** `matched`: the key span a mark alone stands for; `attached`: the key span its explanation speaks of. */
export type Match = { readonly matched: KeySpan | null; readonly attached: KeySpan | null };

/**
 * Matches the marks of one layer to the key spans of that layer; the result follows the order of `marks`.
 * One-to-one over marks and cores, with the greatest total overlap with cores, then with outers; never
 * greedy in text order. A mark left over, or one that reaches no core, attaches to the span it overlaps
 * best (core, then outer, then reading order), or to none. Ties are settled by offsets and ids, never by
 * the order in which marks or key spans come. Marks must be unique by offsets.
 */
export function matchMarks(marks: readonly Span[], spans: readonly KeySpan[]): Match[] {
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

/** The key span that a stretch of text overlaps best: core first, then outer, then the first given; or null. */
export function findBestOverlap(mark: Span, spans: readonly KeySpan[]): KeySpan | null {
  let best: KeySpan | null = null;
  let bestCore = 0;
  let bestOuter = 0;
  for (const span of spans) {
    const core = intersectionLength(mark, span.core);
    const outer = intersectionLength(mark, span.outer);
    if (core > bestCore || (core === bestCore && outer > bestOuter)) {
      [best, bestCore, bestOuter] = [span, core, outer];
    }
  }
  return best;
}

type Component = { readonly marks: Span[]; readonly spans: KeySpan[] };

/** Groups of marks and spans that overlap by cores, directly or through one another. */
function listComponents(marks: readonly Span[], spans: readonly KeySpan[]): Component[] {
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
  // One character of core outweighs all outers together: the outer only breaks ties.
  const coreWeight = 1 + spans.reduce((sum, { outer }) => sum + outer.end - outer.start, 0);
  const weights = spans.map((span) =>
    marks.map((mark) =>
      overlaps(mark, span.core)
        ? intersectionLength(mark, span.core) * coreWeight + intersectionLength(mark, span.outer)
        : 0,
    ),
  );
  for (const [row, column] of assignMaximum(weights).entries()) {
    const span = spans[row];
    const mark = marks[column];
    if (span && mark) matched.set(mark, span);
  }
}
