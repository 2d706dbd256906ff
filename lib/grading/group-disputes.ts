import { compareSpans, intersectionLength } from '../spans/merge';
import type { Span } from '../spans/span';
import type { Layer } from './types';

/** What grouping needs to know of a dispute; offsets are half-open. */
export type PlacedDispute = Span & {
  readonly articleId: string;
  readonly layer: Layer;
  readonly spanId: string | null;
  readonly foilId: string | null;
};

/** Disputes about one place, in the order given; never empty. */
export type DisputeGroup<D extends PlacedDispute> = { readonly first: D; readonly disputes: readonly D[] };

/**
 * Puts disputes about the same place together: same article and layer, and the same key span, the same foil, or words
 * of which they share at least half of the longer stretch. What is alike to one of a group joins the group. The groups
 * with the most disputes come first, equal ones in reading order. O(n²), for the few hundred of a class.
 */
export function groupDisputes<D extends PlacedDispute>(disputes: readonly D[]): DisputeGroup<D>[] {
  let groups: D[][] = [];
  for (const dispute of disputes) {
    const alike = groups.filter((group) => group.some((other) => isSamePlace(dispute, other)));
    groups = [...groups.filter((group) => !alike.includes(group)), [...alike.flat(), dispute]];
  }
  return groups
    .flatMap((group) => (group[0] ? [{ first: group[0], disputes: group }] : []))
    .sort((a, b) => b.disputes.length - a.disputes.length || compareSpans(a.first, b.first));
}

function isSamePlace(a: PlacedDispute, b: PlacedDispute): boolean {
  if (a.articleId !== b.articleId || a.layer !== b.layer) return false;
  if (a.spanId !== null && a.spanId === b.spanId) return true;
  if (a.foilId !== null && a.foilId === b.foilId) return true;
  return 2 * intersectionLength(a, b) >= Math.max(a.end - a.start, b.end - b.start);
}
