import { firstEndingAfter } from './search';
import type { Span } from './span';

/** Whether two spans share a character. Touching is not overlapping. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How many characters two spans share; 0 if none. */
export function intersectionLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether two spans are the same characters, whatever else either carries. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Reading order: by start, the shorter first. For `sort`. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The union of overlapping spans, in reading order. Spans that merely touch stay apart. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** How many characters of `span` lie in the sorted, non-overlapping spans that `mergeSpans` gives. */
export function coveredLength(span: Span, merged: readonly Span[]): number {
  let covered = 0;
  for (let index = firstEndingAfter(merged, span.start); index < merged.length; index += 1) {
    const other = merged[index];
    if (!other || other.start >= span.end) break;
    covered += intersectionLength(span, other);
  }
  return covered;
}
