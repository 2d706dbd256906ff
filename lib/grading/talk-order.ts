import { compareSpans } from '../spans/merge';
import type { Span } from '../spans/span';
import { LAYERS } from './types';
import type { Layer } from './types';

/** A place in the text on which some students and the key say different things. `students`: 0, 1, 2 ... */
export type ApartPlace = Span & { readonly layer: Layer; readonly students: number };

/**
 * Which of two places to talk about first, for `sort`: the one that concerns more students; of equal ones the one
 * read first, then hedges before claims. Every page that says what to talk about next goes by this order.
 */
export function compareApart(a: ApartPlace, b: ApartPlace): number {
  return b.students - a.students || compareSpans(a, b) || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer);
}

/** What a class did with a key span; the two counts are of students. */
type Missed = {
  readonly span: { readonly core: Span; readonly layer: Layer };
  readonly inPart: number;
  readonly missed: number;
};

/** A key span as a place to talk about: of those who did not find all of it. */
export function placeOfMissed({ span: { core, layer }, inPart, missed }: Missed): ApartPlace {
  return { start: core.start, end: core.end, layer, students: inPart + missed };
}
