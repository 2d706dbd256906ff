import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredLength, intersectionLength, isSameSpan, mergeSpans, overlaps } from './merge';
import { findContaining, firstEndingAfter, indexAt } from './search';
import type { Span } from './span';

const span = (start: number, end: number): Span => ({ start, end });
const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, size]) => span(start, start + size));
const charactersOf = (spans: readonly Span[]) =>
  new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));

describe('two spans', () => {
  it.each([
    ['apart', span(0, 3), span(5, 8), 0],
    ['touching', span(0, 3), span(3, 8), 0],
    ['overlapping', span(0, 4), span(3, 8), 1],
    ['one inside the other', span(0, 9), span(3, 8), 5],
    ['the same', span(3, 8), span(3, 8), 5],
  ])('%s share the characters between them', (_, a, b, shared) => {
    expect(intersectionLength(a, b)).toBe(shared);
    expect(intersectionLength(b, a)).toBe(shared);
    expect(overlaps(a, b)).toBe(shared > 0);
    expect(overlaps(b, a)).toBe(shared > 0);
  });
});

describe('two spans are the same', () => {
  it.each([
    ['with the same ends', span(3, 8), span(3, 8), true],
    ['whatever else either carries', { ...span(3, 8), id: 'a' }, { ...span(3, 8), id: 'b' }, true],
    ['not with another start', span(3, 8), span(4, 8), false],
    ['not with another end', span(3, 8), span(3, 7), false],
    ['not when they only touch', span(3, 8), span(8, 9), false],
  ])('%s', (_, a, b, same) => {
    expect(isSameSpan(a, b)).toBe(same);
    expect(isSameSpan(b, a)).toBe(same);
  });
});

describe('merging', () => {
  it.each([
    ['nothing', [], []],
    ['touching spans stay apart', [span(3, 5), span(0, 3)], [span(0, 3), span(3, 5)]],
    ['overlapping spans join', [span(4, 9), span(0, 5)], [span(0, 9)]],
    ['a chain joins', [span(0, 4), span(3, 7), span(6, 9)], [span(0, 9)]],
    ['a span inside another goes', [span(0, 9), span(2, 3)], [span(0, 9)]],
    ['the same span twice', [span(1, 2), span(1, 2)], [span(1, 2)]],
  ])('%s', (_, spans, merged) => expect(mergeSpans(spans)).toEqual(merged));

  it('keeps the characters, in order and apart, whatever the order of spans', () => {
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        const merged = mergeSpans(spans);
        expect(charactersOf(merged)).toEqual(charactersOf(spans));
        expect(mergeSpans([...spans].reverse())).toEqual(merged);
        for (const [i, { start }] of merged.entries())
          expect(start).toBeGreaterThanOrEqual(merged[i - 1]?.end ?? 0);
      }),
    );
  });

  it('lets coverage be counted character by character', () => {
    fc.assert(
      fc.property(anySpan, fc.array(anySpan), (one, others) => {
        const covered = charactersOf(others);
        const shared = [...charactersOf([one])].filter((offset) => covered.has(offset)).length;
        expect(coveredLength(one, mergeSpans(others))).toBe(shared);
      }),
    );
  });
});

describe('searching sorted spans', () => {
  const spans = [span(2, 4), span(4, 6), span(8, 9)];
  it.each([
    [0, 0, -1],
    [2, 0, 0],
    [3, 0, 0],
    [4, 1, 1],
    [6, 2, -1],
    [8, 2, 2],
    [9, 3, -1],
  ])('offset %i', (offset, next, index) => {
    expect(firstEndingAfter(spans, offset)).toBe(next);
    expect(indexAt(spans, offset)).toBe(index);
    expect(findContaining(spans, offset)).toBe(spans[index] ?? null);
  });
  it('finds nothing among none', () => expect(findContaining([], 3)).toBeNull());
});
