import type { Span } from './span';

/**
 * Dotted abbreviations keep their last dot ("U.S.", "U.S.-led"). Any other word is a run of letters, digits and
 * accents; apostrophes, hyphens and dots join two runs, a comma joins two digits. Each alternative
 * consumes what it has read, so matching is linear in the text.
 */
const WORD =
  /(?:\p{L}\.){2,}(?![\p{L}\p{N}\p{M}])(?:['\u2019\u2010\u2011-][\p{L}\p{N}\p{M}]+)*|[\p{L}\p{N}\p{M}]+(?:(?:['\u2019\u2010\u2011.-]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of a text in reading order, without edge punctuation: "security." gives "security",
 * "Kyiv’s", "on‑the‑ground" and "U.S." are one word each. Half-open offsets, linear time, never throws.
 */
export function tokenizeWords(text: string): Span[] {
  const words: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length });
  }
  return words;
}
