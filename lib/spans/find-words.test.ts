import { describe, expect, it } from 'vitest';
import { findWordRuns } from './find-words';
import { tokenizeWords } from './tokens';

const TEXT = 'Kyiv\u2019s plan could work. It could, on\u2011the\u2011ground, fail.';
const find = (query: string) =>
  findWordRuns(TEXT, tokenizeWords(TEXT), query, tokenizeWords(query)).map((s) => TEXT.slice(s.start, s.end));

describe('finding typed words in a text', () => {
  it('finds every place of a word', () => expect(find('Could')).toEqual(['could', 'could']));
  it('takes straight quotes and hyphens for curly ones', () => {
    expect(find("kyiv's plan")).toEqual(['Kyiv\u2019s plan']);
    expect(find('on-the-ground')).toEqual(['on\u2011the\u2011ground']);
  });
  it('ignores punctuation between words', () => expect(find('could on-the-ground')).toHaveLength(1));
  it('finds whole words only, and nothing for nothing', () => {
    expect(find('coul')).toEqual([]);
    expect(find(' ... ')).toEqual([]);
  });
});
