import { overlaps } from '@/lib/spans/merge';
import type { Span } from '@/lib/spans/span';

export type Extent = { readonly core: Span; readonly outer: Span };

/**
 * Which words answer for each place, in the order of `places`: outers of one layer may overlap, but what is pressed
 * must be one place. A core answers for its own place; other words for the shortest outer they lie in, the earlier
 * place where two are equal; and only as far as these words hang together with the core. Cores must not overlap.
 * Without white space at either end.
 */
export function divideText(text: string, places: readonly Extent[]): Span[] {
  return places.map((place, index) => {
    const taken = places.flatMap((other, at) => {
      if (at === index) return [];
      return goesBefore(other, at, place, index) ? [other.core, other.outer] : [other.core];
    });
    return trim(text, grow(place, taken));
  });
}

function goesBefore(other: Extent, at: number, place: Extent, index: number): boolean {
  const [theirs, ours] = [other.outer.end - other.outer.start, place.outer.end - place.outer.start];
  return theirs < ours || (theirs === ours && at < index);
}

/** From the core to either side, up to the outer or to what is taken. */
function grow({ core, outer }: Extent, taken: readonly Span[]): Span {
  let { start, end } = outer;
  for (const span of taken) {
    const left = { start: outer.start, end: core.start };
    const right = { start: core.end, end: outer.end };
    if (overlaps(span, left)) start = Math.max(start, Math.min(span.end, core.start));
    if (overlaps(span, right)) end = Math.min(end, Math.max(span.start, core.end));
  }
  return { start, end };
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
