import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from '@/lib/spans/sentences';
import { tokenizeWords } from '@/lib/spans/tokens';
import { inventRecords, inventText } from './invented-text';

describe('an invented text', () => {
  it.each([1, 7, 630, 10_000])('has exactly %i words', (words) => {
    expect(tokenizeWords(inventText(words))).toHaveLength(words);
  });

  it('falls into sentences of at most 17 words and paragraphs of at most five sentences', () => {
    const text = inventText(630);
    const paragraphs = splitParagraphs(text);
    for (const p of paragraphs) expect(splitSentences(text, [p]).length).toBeLessThanOrEqual(5);
    for (const s of splitSentences(text, paragraphs))
      expect(tokenizeWords(text.slice(s.start, s.end)).length).toBeLessThanOrEqual(17);
  });
});

describe('invented marks', () => {
  it('lie on whole words and do not overlap when the text has room', () => {
    const text = inventText(10_000);
    const words = tokenizeWords(text);
    const records = inventRecords(words, 500);
    expect(records).toHaveLength(500);
    expect(new Set(records.map((r) => r.id)).size).toBe(500);
    const starts = new Set(words.map((w) => w.start));
    const ends = new Set(words.map((w) => w.end));
    let before = 0;
    for (const r of records) {
      expect(starts.has(r.start) && ends.has(r.end)).toBe(true);
      expect(r.start).toBeGreaterThanOrEqual(before);
      before = r.end;
    }
  });
});
