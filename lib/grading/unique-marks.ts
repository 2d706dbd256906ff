import { compareSpans } from '../spans/merge';
import type { Span } from '../spans/span';
import type { Layer, Mark, SubType } from './types';

/** All marks on exactly the same words of one layer; they count once. */
export type UniqueMark = Span & {
  readonly layer: Layer;
  /** Sorted. */
  readonly ids: readonly string[];
  /** What the duplicates name; null when none names a sub-type or when they name different ones. */
  readonly subType: SubType | null;
};

/** The marks of one layer in reading order, duplicates counted once. The order of `marks` does not matter. */
export function listUniqueMarks(marks: readonly Mark[], layer: Layer): UniqueMark[] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.layer !== layer) continue;
    const place = `${mark.start}:${mark.end}`;
    const group = groups.get(place);
    if (group) group.push(mark);
    else groups.set(place, [mark]);
  }
  return [...groups.values()].flatMap(joinDuplicates).sort(compareSpans);
}

function joinDuplicates(group: readonly Mark[]): UniqueMark[] {
  const first = group[0];
  if (!first) return [];
  const named = new Set(group.flatMap((mark) => mark.subType ?? []));
  const [only] = named;
  return [
    {
      layer: first.layer,
      start: first.start,
      end: first.end,
      ids: group.map((mark) => mark.id).sort(),
      subType: named.size === 1 && only ? only : null,
    },
  ];
}
