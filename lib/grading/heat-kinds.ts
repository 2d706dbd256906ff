import { overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import type { HeatWork } from './heat';
import type { Layer, SubType } from './types';

/** How many students chose a kind for a place; null stands for no kind. */
export type KindTally = { readonly subType: SubType | null; readonly students: number };

/**
 * The kinds of the marks that touch `place` on a layer, the most chosen first (by id where equal), no kind last. A student with marks of
 * two kinds there counts for both, and for "no kind" only where none of the marks has one.
 */
export function tallyKinds(works: readonly HeatWork[], place: Span, layer: Layer): KindTally[] {
  const counts = new Map<SubType | null, number>();
  for (const { marks } of works) {
    const here = marks.filter((mark) => mark.layer === layer && overlaps(mark, place));
    const chosen = new Set(here.flatMap((mark) => mark.subType ?? []));
    const kinds: Iterable<SubType | null> = chosen.size > 0 || here.length === 0 ? chosen : [null];
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([subType, students]) => ({ subType, students }))
    .sort(
      (a, b) =>
        Number(a.subType === null) - Number(b.subType === null) ||
        b.students - a.students ||
        String(a.subType).localeCompare(String(b.subType)),
    );
}
