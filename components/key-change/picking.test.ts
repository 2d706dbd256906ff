import { describe, expect, it } from 'vitest';
import { tokenizeWords } from '@/lib/spans/tokens';
import { beginPicking, movePicking, moveWord, nudge, pickWord } from './picking';

const text = 'One two three. Four five six.\nSeven eight.';
const words = tokenizeWords(text);
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const sentences = ['One two three.', 'Four five six.', 'Seven eight.'].map(at);
const paragraphs = ['One two three. Four five six.', 'Seven eight.'].map(at);
const begin = (before: string | null) =>
  beginPicking('the words', before === null ? null : at(before), at('Four five six.'), words);

describe('choosing words', () => {
  it('begins at the words chosen before, else near the open entry', () => {
    expect(begin('two three').cursor).toBe(1);
    expect(begin(null).cursor).toBe(3);
  });
  it.each([
    [1, 4, 'two three. Four five'],
    [4, 1, 'two three. Four five'],
    [2, 2, 'three'],
  ])('from word %i to word %i gives “%s”', (first, last, quote) => {
    const begun = pickWord(begin(null), first, words);
    if (!('next' in begun)) throw new Error('done after one word');
    expect(pickWord(begun.next, last, words)).toEqual({ done: at(quote) });
    expect(movePicking(begun.next, last, words).chosen).toEqual(at(quote));
  });
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 7, 7],
    ['ArrowDown', 1, 3],
    ['ArrowUp', 4, 0],
    ['ArrowDown', 7, 7],
    ['a', 3, null],
  ])('%s leads from word %i to %s', (key, from, to) =>
    expect(moveWord(key, from, words, sentences)).toBe(to),
  );
});

describe('a step longer or shorter', () => {
  it.each([
    ['two three', 'start', -1, 'One two three'],
    ['two three', 'start', 1, 'three'],
    ['two three', 'end', 1, 'two three. Four'],
    ['two three', 'end', -1, 'two'],
  ] as const)('“%s”, its %s by %i', (from, end, by, to) =>
    expect(nudge(at(from), end, by, words, paragraphs)).toEqual(at(to)),
  );
  it.each([
    ['One', 'start', -1],
    ['two', 'end', -1],
    ['six', 'end', 1],
    ['eight', 'end', 1],
  ] as const)('“%s” cannot go on at its %s by %i', (from, end, by) =>
    expect(nudge(at(from), end, by, words, paragraphs)).toBeNull(),
  );
});
