import { firstEndingAfter } from './search';
import type { Span } from './span';

/** Words by their index, both ends included: `first <= last`. */
export type WordRange = { readonly first: number; readonly last: number };

/** The words that a span touches, or null when it touches none (only spaces or punctuation). O(log n). */
export function snapToWords(span: Span, words: readonly Span[]): WordRange | null {
  const first = firstEndingAfter(words, span.start);
  const next = firstEndingAfter(words, span.end - 1);
  const nextWord = words[next];
  const last = nextWord && nextWord.start < span.end ? next : next - 1;
  return span.start < span.end && first <= last ? { first, last } : null;
}

/**
 * From the first character of one word to the last of another; the order of the two does not matter.
 * Edge punctuation is left out because words exclude it. Throws a RangeError for an index without a word.
 */
export function wordRangeSpan(range: WordRange, words: readonly Span[]): Span {
  const first = words[Math.min(range.first, range.last)];
  const last = words[Math.max(range.first, range.last)];
  if (!first || !last) throw new RangeError(`No such words: ${range.first} to ${range.last}`);
  return { start: first.start, end: last.end };
}
