import { mergeSpans } from '@/lib/spans/merge';
import type { Span } from '@/lib/spans/span';

/** Marks of one layer in a short text, and the word from which the newest can still be drawn out. */
export type WordMarks = { readonly marks: readonly Span[]; readonly open: number | null };

/** Words `from` to `to`, either way round, as a span of the text. */
export function spanOfWords(words: readonly Span[], from: number, to: number): Span | null {
  const [first, last] = [words[Math.min(from, to)], words[Math.max(from, to)]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Adds a mark; marks that overlap become one. */
export function addMark(now: WordMarks, words: readonly Span[], from: number, to: number): WordMarks {
  const span = spanOfWords(words, from, to);
  if (!span) return now;
  return { marks: mergeSpans([...now.marks, span]), open: from === to ? from : null };
}

/**
 * What pressing a word does: on a mark it takes the mark away; after a first word it draws the mark out to
 * here; else it marks the word.
 */
export function pressWord(now: WordMarks, words: readonly Span[], word: number): WordMarks {
  const hit = now.marks.find((mark) => touches(mark, words, word));
  if (hit) return { marks: now.marks.filter((mark) => mark !== hit), open: null };
  return addMark(now, words, now.open ?? word, word);
}

/** Draws the mark at word `from` out to word `to`, or back; without one there, makes it. */
export function drawOut(now: WordMarks, words: readonly Span[], from: number, to: number): WordMarks {
  const kept = now.marks.filter((mark) => !touches(mark, words, from));
  return { ...addMark({ marks: kept, open: null }, words, from, to), open: from };
}

function touches(mark: Span, words: readonly Span[], word: number): boolean {
  const at = words[word];
  return at !== undefined && mark.start < at.end && at.start < mark.end;
}
