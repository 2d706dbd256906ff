import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from './sentences';
import type { Span } from './span';

const slices = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) => slices(text, splitSentences(text, splitParagraphs(text)));

describe('paragraphs', () => {
  it.each([
    ['lines', 'One.\nTwo.', ['One.', 'Two.']],
    ['blank lines, edge spaces and carriage returns', '\n One. \r\n\n \nTwo.\n', ['One.', 'Two.']],
    ['an empty text', '', []],
  ])('%s', (_, text, expected) => expect(slices(text, splitParagraphs(text))).toEqual(expected));
});

describe('sentences', () => {
  it.each([
    ['a full stop before a capital', 'It rained. We left.', ['It rained.', 'We left.']],
    ['question and exclamation', 'Why? No! Yes.', ['Why?', 'No!', 'Yes.']],
    ['no space between paragraphs', 'It rained.\nWe left', ['It rained.', 'We left']],
    [
      'closing and opening quotes',
      '“It rained.” “We left.” She nodded.',
      ['“It rained.”', '“We left.”', 'She nodded.'],
    ],
    ['a small letter after the stop', 'It rained. and then we left.', ['It rained. and then we left.']],
    [
      'titles and initials',
      'Mr. Lee met Dr. J. Kim. They spoke.',
      ['Mr. Lee met Dr. J. Kim.', 'They spoke.'],
    ],
    [
      'dotted abbreviations',
      'The U.S. President spoke, e.g. Monday. All left the U.S.',
      ['The U.S. President spoke, e.g. Monday.', 'All left the U.S.'],
    ],
    ['decimals', 'It rose 3.5 percent. 12 people saw it.', ['It rose 3.5 percent.', '12 people saw it.']],
    ['dots in a row', 'So… Then... We left.', ['So…', 'Then...', 'We left.']],
    ['wide gaps', 'It rained.   We left.', ['It rained.', 'We left.']],
    ['very wide gaps', `It rained.${' '.repeat(40)}We left.`, ['It rained.', 'We left.']],
  ])('%s', (_, text, expected) => expect(sentences(text)).toEqual(expected));

  it('hold every character that is no white space, in order and apart', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '.', '?', '”', '“', ' ', '\n', 'U.S. ', 'Mr. '),
    });
    fc.assert(
      fc.property(text, (sample) => {
        const parts = sentences(sample);
        expect(parts.join('').replace(/\s/gu, '')).toBe(sample.replace(/\s/gu, ''));
        for (const part of parts) expect(part).toMatch(/^\S(?:[^\n]*\S)?$/u);
      }),
    );
  });
});
