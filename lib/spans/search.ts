import type { Span } from './span';

/** Index of the first of the sorted, non-overlapping spans that ends after `offset`; their count if none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span && span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the sorted, non-overlapping span that holds the character at `offset`, or -1. O(log n). */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = firstEndingAfter(spans, offset);
  const span = spans[index];
  return span && span.start <= offset ? index : -1;
}

/** The sorted, non-overlapping span that holds the character at `offset`, or null. O(log n). */
export function findContaining<S extends Span>(spans: readonly S[], offset: number): S | null {
  return spans[indexAt(spans, offset)] ?? null;
}
