import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupDisputes, type PlacedDispute } from './group-disputes';

const at = (start: number, end: number, more: Partial<PlacedDispute> = {}): PlacedDispute => ({
  ...{ articleId: 'a', layer: 'hedge', start, end, spanId: null, foilId: null },
  ...more,
});
const sizes = (disputes: readonly PlacedDispute[]) => groupDisputes(disputes).map((g) => g.disputes.length);

describe('disputes by place', () => {
  it.each([
    ['the same words', [at(0, 10), at(0, 10)], [2]],
    ['half of the longer words', [at(0, 10), at(5, 15)], [2]],
    ['less than half of the longer words', [at(0, 10), at(6, 16)], [1, 1]],
    ['a word inside a paragraph', [at(0, 200), at(5, 15)], [1, 1]],
    ['the same entry, other words', [at(0, 4, { spanId: 's' }), at(6, 9, { spanId: 's' })], [2]],
    ['the same safe phrase, other words', [at(0, 4, { foilId: 'f' }), at(6, 9, { foilId: 'f' })], [2]],
    ['the same words on two layers', [at(0, 10), at(0, 10, { layer: 'claim' })], [1, 1]],
    ['the same words of two articles', [at(0, 10), at(0, 10, { articleId: 'b' })], [1, 1]],
    ['two that a third joins', [at(0, 10), at(8, 18), at(4, 14)], [3]],
    ['none', [], []],
  ])('%s: groups of %j', (_, disputes, expected) => expect(sizes(disputes)).toEqual(expected));

  it('come the most contested first, then in reading order', () => {
    const starts = groupDisputes([at(50, 60), at(9, 12), at(30, 40), at(30, 40)]).map((g) => g.first.start);
    expect(starts).toEqual([30, 9, 50]);
  });

  it('loses none and doubles none, and does not depend on the order they come in', () => {
    const any = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.constantFrom(null, 's', 't'))
      .map(([start, size, spanId]) => at(start, start + size, { spanId }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (disputes) => {
        const grouped = groupDisputes(disputes);
        expect(new Set(grouped.flatMap((g) => g.disputes))).toEqual(new Set(disputes));
        expect(sizes([...disputes].reverse())).toEqual(grouped.map((g) => g.disputes.length));
      }),
    );
  });
});
