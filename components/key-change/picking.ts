import { findContaining, indexAt } from '@/lib/spans/search';
import { snapToWords, wordRangeSpan } from '@/lib/spans/snap';
import type { Span } from '@/lib/spans/span';

/** Words of the article are being chosen: the first, then the last. */
export type Picking = {
  /** What the words are for, as it stands in a sentence: "the words that matter". */
  readonly what: string;
  /** The word that has the keyboard. */
  readonly cursor: number;
  /** The first word, once it is chosen. */
  readonly from: number | null;
  /** What is shown as chosen so far, or was before. */
  readonly chosen: Span | null;
};

/** Where the choice begins: at the words chosen before, else at the first word in `near`. */
export function beginPicking(what: string, before: Span | null, near: Span, words: readonly Span[]): Picking {
  const range = snapToWords(before ?? near, words);
  return { what, cursor: range?.first ?? 0, from: null, chosen: before };
}

/** The next state after a word is chosen, or the words from the first to the last. */
export function pickWord(
  picking: Picking,
  word: number,
  words: readonly Span[],
): { readonly done: Span } | { readonly next: Picking } {
  if (picking.from !== null) return { done: wordRangeSpan({ first: picking.from, last: word }, words) };
  const chosen = wordRangeSpan({ first: word, last: word }, words);
  return { next: { ...picking, cursor: word, from: word, chosen } };
}

/** Moving the keyboard shows what would be chosen. */
export function movePicking(picking: Picking, word: number, words: readonly Span[]): Picking {
  const { from, chosen } = picking;
  return {
    ...picking,
    cursor: word,
    chosen: from === null ? chosen : wordRangeSpan({ first: from, last: word }, words),
  };
}

/** The word a key leads to: left and right by words, up and down by sentences. Null for any other key. */
export function moveWord(
  key: string,
  cursor: number,
  words: readonly Span[],
  sentences: readonly Span[],
): number | null {
  const clamp = (word: number) => Math.min(Math.max(0, word), words.length - 1);
  if (key === 'ArrowLeft') return clamp(cursor - 1);
  if (key === 'ArrowRight') return clamp(cursor + 1);
  const word = words[cursor];
  if (!word || (key !== 'ArrowUp' && key !== 'ArrowDown')) return null;
  const here = indexAt(sentences, word.start);
  const to = sentences[here + (key === 'ArrowDown' ? 1 : -1)];
  return to ? (snapToWords(to, words)?.first ?? cursor) : cursor;
}

/** Words a step longer or shorter at one end, within their paragraph; null where they cannot be. */
export function nudge(
  span: Span,
  end: 'start' | 'end',
  by: -1 | 1,
  words: readonly Span[],
  paragraphs: readonly Span[],
): Span | null {
  const range = snapToWords(span, words);
  if (!range) return null;
  const first = range.first + (end === 'start' ? by : 0);
  const last = range.last + (end === 'end' ? by : 0);
  if (first > last || !words[first] || !words[last]) return null;
  const moved = wordRangeSpan({ first, last }, words);
  const paragraph = findContaining(paragraphs, moved.start);
  return paragraph && moved.end <= paragraph.end ? moved : null;
}
