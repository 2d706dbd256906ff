import { compareSpans } from '../spans/merge';
import type { Span } from '../spans/span';
import { LAYERS } from './types';
import type { Layer } from './types';

/** A place in the text on which some students and the key say different things. `students`: 0, 1, 2 ... */
export type ApartPlace = Span & {
  readonly layer: Layer;
  readonly students: number;
  /** Of these, who saw something of it; none where left out. */
  readonly inPart?: number;
};

/**
 * Which of two places to talk about first, for `sort`: the one that concerns more students; of equal ones the one
 * that fewer saw a part of, then the one read first, then hedges before claims. Every page that says what to talk
 * about next goes by this order.
 */
export function compareApart(a: ApartPlace, b: ApartPlace): number {
  return (
    b.students - a.students ||
    (a.inPart ?? 0) - (b.inPart ?? 0) ||
    compareSpans(a, b) ||
    LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer)
  );
}

/** What a class did with a key span; the two counts are of students. */
type Missed = {
  readonly span: { readonly core: Span; readonly layer: Layer };
  readonly inPart: number;
  readonly missed: number;
};

/** A key span as a place to talk about: of those who did not find all of it. */
export function placeOfMissed({ span: { core, layer }, inPart, missed }: Missed): ApartPlace {
  return { start: core.start, end: core.end, layer, students: inPart + missed, inPart };
}

/** Who found a place, as a clause: "nobody found it" is said only where nobody saw any of it. */
export function describeFinders(
  { found, inPart }: { readonly found: number; readonly inPart: number },
  of: number,
  it: ' it' | '',
): string {
  if (found > 0) return `${found} of ${of} found${it}`;
  return inPart === 0 ? `nobody found${it}` : `nobody found${it} whole and ${inPart} found${it} in part`;
}
