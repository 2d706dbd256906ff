import { overlaps } from '../spans/merge';
import { findContaining } from '../spans/search';
import type { Span } from '../spans/span';
import { countMarkers, listMarkedWords } from './heat';
import type { HeatWork } from './heat';
import { tallyKinds } from './heat-kinds';
import type { KindTally } from './heat-kinds';
import type { AnswerKey, Foil, KeySpan, Layer } from './types';

/** A word is marked by many when at least one in so many students marked it ... */
const ONE_IN = 5;
/** ... and no fewer than this: in a small class a share says little. */
export const LEAST_IN_CLUSTER = 3;

/** Words that many marked on a layer although no key span of it reaches there. */
export type Cluster = Span & {
  readonly layer: Layer;
  /** Students who marked at least one of the words. */
  readonly students: number;
  /** The kinds these students chose. */
  readonly kinds: readonly KindTally[];
  /** The safe phrase of the layer that shares the most with it, or null. */
  readonly foil: Foil | null;
  /** The key span of the other layer whose core it touches, the first read; null for none. */
  readonly other: KeySpan | null;
};

type Text = { readonly words: readonly Span[]; readonly sentences: readonly Span[] };

/**
 * The longest runs of words of one sentence, each word of which at least 20% of the students and at least
 * LEAST_IN_CLUSTER marked on the layer, and none of which touches an outer of a key span of that layer (required or
 * accepted). From the first word's start to the last word's end, in reading order. `words` and `sentences` are in
 * reading order without overlap; words of no sentence are never in a run.
 */
export function findClusters(
  works: readonly HeatWork[],
  key: Pick<AnswerKey, 'spans' | 'foils'>,
  { words, sentences }: Text,
  layer: Layer,
): Cluster[] {
  const outers = key.spans.filter((span) => span.layer === layer).map((span) => span.outer);
  const counts = countMarkers(works, words, layer);
  const isHot = (at: number) => {
    const [word, count] = [words[at], counts[at] ?? 0];
    const many = count >= LEAST_IN_CLUSTER && ONE_IN * count >= works.length;
    return many && word !== undefined && !outers.some((outer) => overlaps(outer, word));
  };
  const runs: { first: number; last: number; sentence: Span }[] = [];
  for (const [at, word] of words.entries()) {
    const sentence = findContaining(sentences, word.start);
    if (!sentence || !isHot(at)) continue;
    const open = runs.at(-1);
    if (open?.last === at - 1 && open.sentence === sentence) open.last = at;
    else runs.push({ first: at, last: at, sentence });
  }
  return runs.flatMap(({ first, last }) => {
    const [start, end] = [words[first]?.start, words[last]?.end];
    return start === undefined || end === undefined
      ? []
      : [describe({ start, end }, works, key, words, layer)];
  });
}

function describe(
  span: Span,
  works: readonly HeatWork[],
  key: Pick<AnswerKey, 'spans' | 'foils'>,
  words: readonly Span[],
  layer: Layer,
): Cluster {
  const inside = words.filter((word) => overlaps(word, span));
  const markers = works.filter(({ marks }) => listMarkedWords(marks, inside, layer).size > 0);
  const shared = (foil: Foil) => Math.min(foil.end, span.end) - Math.max(foil.start, span.start);
  const foils = key.foils.filter((foil) => foil.layer === layer && overlaps(foil, span));
  return {
    ...span,
    layer,
    students: markers.length,
    kinds: tallyKinds(markers, span, layer),
    foil: foils.sort((a, b) => shared(b) - shared(a) || a.start - b.start)[0] ?? null,
    other:
      key.spans
        .filter((entry) => entry.layer !== layer && overlaps(entry.core, span))
        .sort((a, b) => a.core.start - b.core.start || a.core.end - b.core.end)[0] ?? null,
  };
}
