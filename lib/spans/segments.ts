import { compareSpans, overlaps } from './merge';
import type { Span } from './span';

export type SegmentItem = Span & { readonly id: string };
/** A stretch of text on which the same items lie, in reading order of the items. */
export type Segment = Span & { readonly ids: readonly string[] };

/**
 * Cuts a range at every edge of the items that overlap it. The segments follow one another without a
 * gap from the range's start to its end; items are clipped to the range, others ignored. Empty range: [].
 */
export function renderSegments(range: Span, items: readonly SegmentItem[]): Segment[] {
  const inside = items.filter((item) => overlaps(item, range)).sort(compareItems);
  const edges = new Set([range.start, range.end]);
  for (const item of inside) {
    edges.add(Math.max(item.start, range.start));
    edges.add(Math.min(item.end, range.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let next = 0;
  let open: SegmentItem[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((item) => item.end > start);
    for (let item = inside[next]; item && item.start <= start; item = inside[next]) {
      open.push(item);
      next += 1;
    }
    segments.push({ start, end, ids: open.map((item) => item.id) });
  }
  return segments;
}

function compareItems(a: SegmentItem, b: SegmentItem): number {
  return compareSpans(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
