import { describe, expect, it } from 'vitest';
import { tokenizeWords } from '@/lib/spans/tokens';
import { addMark, drawOut, pressWord } from './word-marks';
import type { WordMarks } from './word-marks';

const TEXT = 'The pool may close in May, some swimmers say.';
const WORDS = tokenizeWords(TEXT);
const EMPTY: WordMarks = { marks: [], open: null };
const quotes = (now: WordMarks) => now.marks.map(({ start, end }) => TEXT.slice(start, end));
const press = (...words: number[]) => words.reduce((now, word) => pressWord(now, WORDS, word), EMPTY);

describe('pressing words', () => {
  it('marks the first word, and draws the mark out to the second, either way round', () => {
    expect(quotes(press(2))).toEqual(['may']);
    expect(quotes(press(2, 3))).toEqual(['may close']);
    expect(quotes(press(8, 6))).toEqual(['some swimmers say']);
  });

  it('starts a new mark after two presses', () => {
    expect(quotes(press(2, 3, 6))).toEqual(['may close', 'some']);
  });

  it('takes a mark away when any of its words is pressed', () => {
    expect(quotes(press(2, 2))).toEqual([]);
    expect(quotes(press(6, 8, 7))).toEqual([]);
  });

  it('makes one mark of two that overlap', () => {
    const two = addMark(addMark(EMPTY, WORDS, 1, 3), WORDS, 5, 7);
    expect(quotes(addMark(two, WORDS, 2, 6))).toEqual(['pool may close in May, some swimmers']);
  });
});

describe('drawing out with keys', () => {
  it('grows and shrinks the mark from where it was begun, and leaves others alone', () => {
    const other = addMark(EMPTY, WORDS, 0, 0);
    const one = drawOut({ ...other, open: null }, WORDS, 6, 7);
    expect(quotes(one)).toEqual(['The', 'some swimmers']);
    expect(quotes(drawOut(one, WORDS, 6, 8))).toEqual(['The', 'some swimmers say']);
    expect(quotes(drawOut(one, WORDS, 6, 6))).toEqual(['The', 'some']);
  });

  it('ignores a word that is not there', () => {
    expect(drawOut(EMPTY, WORDS, 0, 99).marks).toEqual([]);
  });
});
