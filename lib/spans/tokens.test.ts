import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeWords } from './tokens';

const words = (text: string) => tokenizeWords(text).map(({ start, end }) => text.slice(start, end));

describe('the words of a text', () => {
  it.each([
    ['plain words', 'One two, three.', ['One', 'two', 'three']],
    ['a curly apostrophe', 'Kyiv’s plan', ['Kyiv’s', 'plan']],
    ['a straight apostrophe', "didn't", ["didn't"]],
    [
      'hyphens of all kinds',
      'like-minded on‑the‑ground well‐known',
      ['like-minded', 'on‑the‑ground', 'well‐known'],
    ],
    [
      'a dotted abbreviation',
      'The U.S. army (U.S.-led), in the U.S.',
      ['The', 'U.S.', 'army', 'U.S.-led', 'in', 'the', 'U.S.'],
    ],
    ['numbers', '10,000 men, 3.5 km, 1999,2000', ['10,000', 'men', '3.5', 'km', '1999,2000']],
    ['dashes and slashes', 'one—two and/or – three', ['one', 'two', 'and', 'or', 'three']],
    ['quotation marks', '“Stop,” she said. ‘Now’', ['Stop', 'she', 'said', 'Now']],
    ['a comma without a space', 'one,two', ['one', 'two']],
    [
      'dangling joins',
      "rock-'n'-roll students' pre- ...end",
      ['rock', 'n', 'roll', 'students', 'pre', 'end'],
    ],
    [
      'accents and other scripts',
      'Ελλάδα naïve cafe\u0301s 서울',
      ['Ελλάδα', 'naïve', 'cafe\u0301s', '서울'],
    ],
    ['no word at all', ' … — !\n', []],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));

  it('come in order, apart, and start and end with a letter, digit, accent or abbreviation dot', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', ',', '’', '-', ' ', '\n', 'é', '𝔞') });
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0;
        for (const word of tokenizeWords(sample)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(sample.slice(word.start, word.end)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}.])?$/u);
          end = word.end;
        }
      }),
    );
  });

  it.each(['a.', 'a-', 'a’', 'a.a', '1,', '.', '𝔞'])(
    'takes no longer per character for many times "%s"',
    (piece) => {
      const text = piece.repeat(200_000);
      const started = performance.now();
      tokenizeWords(text);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
