import { overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { tokenizeWords } from '../spans/tokens';
import { LAYER_NOUN, quoteOf } from './phrases';
import { findSubType } from './sub-types';
import type { AnswerKey, Foil, KeySpan } from './types';

/** In words to the teacher, and the entries it is between. */
export type KeyFlaw = { readonly problem: string; readonly ids: readonly string[] };

type Content = Pick<AnswerKey, 'spans' | 'foils'>;

/** Shorter than this explains nothing. */
const SHORTEST_REASON = 15;

/** The first thing wrong with the entries `ids` of a key or between these and the others, or null. `text`: its article's. */
export function findKeyFlaw(key: Content, ids: ReadonlySet<string>, text: string): KeyFlaw | null {
  const words = tokenizeWords(text);
  for (const span of key.spans.filter(({ id }) => ids.has(id))) {
    const problem = findSpanProblem(span, text, words);
    if (problem) return { problem, ids: [span.id] };
  }
  for (const foil of key.foils.filter(({ id }) => ids.has(id))) {
    const problem = findPlaceProblem(foil, text, words) ?? findReasonProblem(foil.reason);
    if (problem) return { problem, ids: [foil.id] };
  }
  return findClash(key, ids, text);
}

function findSpanProblem(span: KeySpan, text: string, words: readonly Span[]): string | null {
  const { core, outer, layer, subType, alternatives } = span;
  const place = findPlaceProblem(outer, text, words) ?? findPlaceProblem(core, text, words);
  if (place) return place;
  if (core.start < outer.start || core.end > outer.end)
    return 'The words that matter must lie inside the widest fair mark. Widen the one or narrow the other.';
  const kinds = [subType, ...alternatives];
  if (kinds.some((kind) => findSubType(kind)?.layer !== layer))
    return `Choose a kind of ${LAYER_NOUN[layer]}: one of the kinds is of the other layer.`;
  if (new Set(kinds).size < kinds.length)
    return 'A kind stands twice. Choose each other kind that you accept once.';
  return findReasonProblem(span.rationale);
}

/** Punctuation at the edges may come along; a word is in or out. */
function findPlaceProblem({ start, end }: Span, text: string, words: readonly Span[]): string | null {
  if (!(start < end && end <= text.length)) return 'Choose the first and the last word in the text.';
  const cuts = (edge: number) => words.some((word) => word.start < edge && edge < word.end);
  if (cuts(start) || cuts(end) || !words.some((word) => start <= word.start && word.end <= end))
    return 'Choose whole words.';
  if (text.slice(start, end).includes('\n'))
    return 'Choose words of one paragraph. Add two entries where it goes on in the next.';
  return null;
}

function findReasonProblem(reason: string): string | null {
  return reason.trim().length < SHORTEST_REASON
    ? 'Say in a sentence why, for the students: they read it as the note on these words.'
    : null;
}

function findClash(key: Content, ids: ReadonlySet<string>, text: string): KeyFlaw | null {
  for (const layer of ['hedge', 'claim'] as const) {
    const noun = LAYER_NOUN[layer];
    const spans = key.spans.filter((span) => span.layer === layer);
    const foils = key.foils.filter((foil) => foil.layer === layer);
    for (const [a, b] of listPairs(spans, ids)) {
      const both = a.status === 'required' && b.status === 'required';
      if (overlaps(a.core, b.core) || (both && overlaps(a.outer, b.outer)))
        return clash(`Two ${noun} entries overlap`, [a, a.core], [b, b.core], text);
    }
    for (const [a, b] of listPairs(foils, ids))
      if (overlaps(a, b)) return clash('Two safe phrases overlap', [a, a], [b, b], text);
    for (const [foil, span] of listMeetings(foils, spans, ids)) {
      const what = `A safe phrase overlaps what is fair to mark as a ${noun}`;
      return clash(what, [foil, foil], [span, span.outer], text);
    }
  }
  return null;
}

type Placed = readonly [entry: { readonly id: string }, at: Span];

function clash(what: string, [a, atA]: Placed, [b, atB]: Placed, text: string): KeyFlaw {
  const problem = `${what}: ${quoteOf(text, atA)} and ${quoteOf(text, atB)}. Change the other one first, or choose other words.`;
  return { problem, ids: [a.id, b.id] };
}

/** Every two entries of which at least one is among `ids`. */
function listPairs<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  ids: ReadonlySet<string>,
): (readonly [Entry, Entry])[] {
  return entries.flatMap((a, at) =>
    entries.slice(at + 1).flatMap((b) => (ids.has(a.id) || ids.has(b.id) ? [[a, b] as const] : [])),
  );
}

function listMeetings(
  foils: readonly Foil[],
  spans: readonly KeySpan[],
  ids: ReadonlySet<string>,
): (readonly [Foil, KeySpan])[] {
  return foils.flatMap((foil) =>
    spans
      .filter((span) => (ids.has(foil.id) || ids.has(span.id)) && overlaps(foil, span.outer))
      .map((span) => [foil, span] as const),
  );
}
