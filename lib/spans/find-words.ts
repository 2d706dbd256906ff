import type { Span } from './span';

/** One spelling for what a keyboard types and what a newspaper prints: quotes, hyphens, case. */
const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');

/**
 * Where a run of words occurs in a text, whatever its case, quotes, hyphens and punctuation.
 * Whole words only. `words` and `wanted` are the tokenized text and query. O(words · wanted).
 */
export function findWordRuns(
  text: string,
  words: readonly Span[],
  query: string,
  wanted: readonly Span[],
): Span[] {
  const look = wanted.map((w) => plain(query.slice(w.start, w.end)));
  if (!look.length) return [];
  const found: Span[] = [];
  for (let i = 0; i + look.length <= words.length; i += 1) {
    const fits = look.every((l, k) => {
      const w = words[i + k];
      return w !== undefined && plain(text.slice(w.start, w.end)) === l;
    });
    const [first, last] = [words[i], words[i + look.length - 1]];
    if (fits && first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}
