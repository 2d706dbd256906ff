import { describe, expect, it } from 'vitest';
import { contextOf, resolveQuote } from './quote';

const text = 'It may rain. It may snow, banana.';

describe('resolving a quote', () => {
  it('finds the one place', () => expect(resolveQuote(text, 'snow')).toEqual({ start: 20, end: 24 }));
  it('looks only inside a given span', () => {
    expect(resolveQuote(text, 'may', { start: 13, end: 25 })).toEqual({ start: 16, end: 19 });
  });
  it.each([
    ['absent', 'hail', undefined, /not found in the text: "hail"/],
    ['outside the given span', 'rain', { start: 13, end: 25 }, /not found in "It may snow,"/],
    ['cut by the given span', 'snow', { start: 13, end: 22 }, /not found/],
    ['there twice', 'may', undefined, /more than once/],
    ['there twice, overlapping itself', 'ana', undefined, /more than once/],
    ['empty', '', undefined, /empty/],
  ])('says so when it is %s', (_, quote, within, message) => {
    expect(() => resolveQuote(text, quote, within)).toThrow(message);
  });
});

describe('the context of a span', () => {
  it('is cut at the ends of the text', () => {
    expect(contextOf(text, { start: 3, end: 6 }, 5)).toEqual({ before: 'It ', quote: 'may', after: ' rain' });
  });
});
