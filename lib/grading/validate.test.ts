import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateMarks } from './validate';

const good = { id: 'a', layer: 'hedge', start: 2, end: 5, subType: null };

describe('validating marks', () => {
  it.each([
    ['null', null, 'not-a-mark'],
    ['a text', 'mark', 'not-a-mark'],
    ['no id', { ...good, id: undefined }, 'no-id'],
    ['an empty id', { ...good, id: '' }, 'no-id'],
    ['an unknown layer', { ...good, layer: 'opinion' }, 'unknown-layer'],
    ['a fraction', { ...good, start: 2.5 }, 'non-integer'],
    ['NaN', { ...good, end: NaN }, 'non-integer'],
    ['infinity', { ...good, end: Infinity }, 'non-integer'],
    ['a number as text', { ...good, start: '2' }, 'non-integer'],
    ['nothing marked', { ...good, end: 2 }, 'empty'],
    ['start after end', { ...good, start: 6 }, 'reversed'],
    ['before the text', { ...good, start: -1 }, 'out-of-range'],
    ['beyond the text', { ...good, end: 11 }, 'out-of-range'],
    ['an unknown sub-type', { ...good, subType: 'rumour' }, 'unknown-sub-type'],
    ['a number as sub-type', { ...good, subType: 3 }, 'unknown-sub-type'],
    ['a sub-type of the other layer', { ...good, subType: 'motive' }, 'sub-type-of-other-layer'],
  ])('rejects %s', (_, value, reason) => {
    expect(validateMarks([value], 10)).toEqual({ marks: [], rejected: [{ index: 0, reason }] });
  });

  it.each([
    ['the whole text', { ...good, start: 0, end: 10 }],
    ['a sub-type of its layer', { ...good, layer: 'claim', subType: 'motive' }],
  ])('lets through %s', (_, value) => {
    expect(validateMarks([value], 10)).toEqual({ marks: [value], rejected: [] });
  });

  it('keeps the first of a repeated id, drops unknown fields, and names each rejected index', () => {
    const list = [
      { ...good, note: 'mine', subType: undefined },
      { ...good, start: 3 },
      7,
      { ...good, id: 'b' },
    ];
    expect(validateMarks(list, 10)).toEqual({
      marks: [good, { ...good, id: 'b' }],
      rejected: [
        { index: 1, reason: 'repeated-id' },
        { index: 2, reason: 'not-a-mark' },
      ],
    });
  });

  it('never throws, and every value is either a mark or rejected', () => {
    const field = fc.oneof(
      fc.anything(),
      fc.integer({ min: -3, max: 12 }),
      fc.constantFrom('hedge', 'claim', 'maybe'),
    );
    const markLike = fc.record(
      { id: field, layer: field, start: field, end: field, subType: field },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), markLike))), (input) => {
        const { marks, rejected } = validateMarks(input, 10);
        expect(marks.length + rejected.length).toBe(Array.isArray(input) ? input.length : 0);
        for (const { start, end } of marks) expect(0 <= start && start < end && end <= 10).toBe(true);
      }),
    );
  });
});
