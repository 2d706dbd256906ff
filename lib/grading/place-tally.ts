import { compareSpans, intersectionLength, isSameSpan, overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { isGiven } from './class-summary';
import type { GradedSpan, KeySpan, Layer, SubType } from './types';

/** What one student did in a text: the verdicts on the key's entries, and the marks as they were made. */
export type StudentWork = {
  readonly spans: readonly Pick<GradedSpan, 'spanId' | 'verdict' | 'credited'>[];
  readonly marks: readonly (Span & { readonly layer: Layer; readonly subType: SubType | null })[];
};

/** What a class did at one place; counts of students. */
export type PlaceTally = {
  readonly students: number;
  /** They add up to the students; null for words that are no entry of the key. */
  readonly entry: { readonly found: number; readonly inPart: number; readonly missed: number } | null;
  /** Students who did not find the entry and were given credit for it; they are in `inPart` or `missed`. */
  readonly credited: number;
  /** Students with a mark of the layer over at least half of the words. */
  readonly marked: number;
  /** Of these, by the kind they chose (null: none), the most chosen first. */
  readonly kinds: readonly { readonly subType: SubType | null; readonly students: number }[];
};

/** Sums up what students did at a place; `spanId` is the key's entry there, or null. Each of `work` is one student. */
export function tallyPlace(
  place: Span & { readonly layer: Layer },
  spanId: string | null,
  work: readonly StudentWork[],
): PlaceTally {
  const graded = work.map(({ spans }) => spans.find((span) => span.spanId === spanId));
  const count = (verdict: string) => graded.filter((one) => (one?.verdict ?? 'missed') === verdict).length;
  const best = work.flatMap(({ marks }) => findMarkOn(place, marks) ?? []);
  const kinds = new Map<SubType | null, number>();
  for (const { subType } of best) kinds.set(subType, (kinds.get(subType) ?? 0) + 1);
  return {
    students: work.length,
    entry:
      spanId === null ? null : { found: count('found'), inPart: count('in-part'), missed: count('missed') },
    credited: spanId === null ? 0 : graded.filter((one) => one && isGiven(one)).length,
    marked: best.length,
    kinds: [...kinds]
      .map(([subType, students]) => ({ subType, students }))
      .sort((a, b) => b.students - a.students || ((a.subType ?? '~') < (b.subType ?? '~') ? -1 : 1)),
  };
}

/** What a student marked at an entry of the key, on either layer: in reading order, the same mark once. */
export function listMarksAtEntry<M extends StudentWork['marks'][number]>(
  { outer }: Pick<KeySpan, 'outer'>,
  marks: readonly M[],
): M[] {
  const there = marks.filter((mark) => overlaps(mark, outer)).sort(compareSpans);
  return there.filter(
    (mark, at) => there.findIndex((one) => one.layer === mark.layer && isSameSpan(one, mark)) === at,
  );
}

/** The mark that covers most of the words, if that is at least half; the shorter of two that cover the same. */
function findMarkOn(
  place: Span & { readonly layer: Layer },
  marks: StudentWork['marks'],
): StudentWork['marks'][number] | undefined {
  return marks
    .filter((mark) => mark.layer === place.layer)
    .map((mark) => ({ mark, shared: intersectionLength(mark, place) }))
    .filter(({ shared }) => 2 * shared >= place.end - place.start)
    .sort((a, b) => b.shared - a.shared || a.mark.end - a.mark.start - (b.mark.end - b.mark.start))[0]?.mark;
}
