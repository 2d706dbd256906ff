import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapToWords, wordRangeSpan } from './snap';
import { tokenizeWords } from './tokens';

const text = '“One two,” said three.';
const words = tokenizeWords(text);

describe('snapping to words', () => {
  it.each([
    ['inside a word', 2, 3, 'One'],
    ['over a gap', 3, 6, 'One two'],
    ['with edge punctuation', 0, 10, 'One two'],
    ['the whole text', 0, text.length, 'One two,” said three'],
    ['up to a word, not into it', 4, 5, null],
    ['only punctuation', 8, 11, null],
    ['the closing stop', text.length - 1, text.length, null],
    ['an empty span', 2, 2, null],
    ['a reversed span', 6, 2, null],
  ])('%s', (_, start, end, expected) => {
    const range = snapToWords({ start, end }, words);
    const snapped = range && wordRangeSpan(range, words);
    expect(snapped && text.slice(snapped.start, snapped.end)).toBe(expected);
  });

  it('gives back the words it came from', () => {
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (a, b) => {
        const range = { first: Math.min(a, b), last: Math.max(a, b) };
        expect(snapToWords(wordRangeSpan({ first: a, last: b }, words), words)).toEqual(range);
      }),
    );
  });

  it('refuses words that are not there', () => {
    expect(() => wordRangeSpan({ first: 0, last: 99 }, words)).toThrow(RangeError);
  });
});
