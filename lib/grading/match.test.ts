import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignMaximum } from './assignment';
import { matchMarks } from './match';
import type { KeySpan, SubType } from './types';

const keySpan = (id: string, start: number, end: number, outer = { start, end }): KeySpan => ({
  id,
  layer: 'hedge',
  core: { start, end },
  outer,
  subType: 'maybe',
  alternatives: [],
  status: 'required',
  rationale: '',
});
const span = (start: number, end: number) => ({ start, end });
const ids = (marks: { start: number; end: number; subType?: SubType }[], spans: KeySpan[]) =>
  matchMarks(
    marks.map((mark) => ({ subType: null, ...mark })),
    spans,
  ).map(({ matched, attached }) => [matched?.id ?? null, attached?.id ?? null]);

/** The best total by trying everything: row by row, any free column or none. */
function bestTotal(weights: readonly (readonly number[])[], used: readonly number[] = []): number {
  const [row, ...rest] = weights;
  if (!row) return 0;
  const taken = row.map((weight, column) =>
    used.includes(column) ? 0 : weight + bestTotal(rest, [...used, column]),
  );
  return Math.max(bestTotal(rest, used), ...taken);
}

describe('the assignment', () => {
  it.each([
    ['no rows', [], []],
    ['no columns', [[], []], [-1, -1]],
    ['a forbidden pair', [[0]], [-1]],
    [
      'greedy would take 10 and lose 18',
      [
        [10, 9],
        [9, 0],
      ],
      [1, 0],
    ],
    ['more rows than columns', [[3], [5], [4]], [-1, 0, -1]],
    ['more columns than rows', [[1, 4, 2]], [1]],
  ])('%s', (_, weights, columns) => expect(assignMaximum(weights)).toEqual(columns));

  it('has the greatest total there is, and takes no column twice and no forbidden pair', () => {
    const matrix = fc.tuple(fc.nat(5), fc.nat(5)).chain(([rows, columns]) => {
      const row = fc.array(fc.nat(9), { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
    fc.assert(
      fc.property(matrix, (weights) => {
        const columns = assignMaximum(weights);
        const taken = columns.filter((column) => column >= 0);
        const values = columns.map((column, row) => (column < 0 ? 0 : (weights[row]?.[column] ?? NaN)));
        expect(new Set(taken).size).toBe(taken.length);
        expect(columns.every((column, row) => column < 0 || values[row] !== 0)).toBe(true);
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(bestTotal(weights));
      }),
    );
  });
});

describe('matching marks to key spans', () => {
  it('beats taking the best pair first', () => {
    // The long mark fits "b" best, but then the short one, which only reaches "b", would stand for nothing.
    const spans = [keySpan('a', 0, 9), keySpan('b', 10, 20)];
    expect(ids([span(0, 20), span(12, 20)], spans)).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  it('settles equal cores by the outer', () => {
    const spans = [keySpan('a', 0, 5), keySpan('b', 6, 11, span(6, 20))];
    expect(ids([span(0, 20)], spans)).toEqual([['b', 'b']]);
  });

  it('attaches a mark left over, and one that reaches only the outer, to its best overlap', () => {
    const spans = [keySpan('a', 0, 5, span(0, 9))];
    expect(ids([span(0, 5), span(0, 3), span(6, 8), span(9, 12)], spans)).toEqual([
      ['a', 'a'],
      [null, 'a'],
      [null, 'a'],
      [null, null],
    ]);
  });

  it('does not depend on the order of marks or key spans', () => {
    const place = fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 12 }))
      .map(([start, size]) => span(start, start + size));
    const places = fc.uniqueArray(place, { maxLength: 7, selector: ({ start, end }) => `${start}:${end}` });
    fc.assert(
      fc.property(places, fc.array(place, { maxLength: 6 }), (marks, cores) => {
        const spans = cores.map(({ start, end }, index) =>
          keySpan(String(index), start, end, span(Math.max(0, start - index), end + 1)),
        );
        const forward = ids(marks, spans);
        expect(ids([...marks].reverse(), [...spans].reverse()).reverse()).toEqual(forward);
      }),
    );
  });
});

describe('a mark that covers several cores alike', () => {
  const long = { ...keySpan('long', 10, 30), status: 'accepted' as const };
  const short = keySpan('short', 0, 5);
  it('speaks for the required one, however long the accepted one is', () => {
    expect(ids([span(0, 30)], [long, short])).toEqual([['short', 'short']]);
  });
  it('speaks for the one whose sub-type it names', () => {
    const spans = [keySpan('maybe', 0, 5), { ...keySpan('vague', 10, 30), subType: 'vague-detail' as const }];
    expect(ids([{ ...span(0, 30), subType: 'vague-detail' }], spans)).toEqual([['vague', 'vague']]);
    expect(ids([{ ...span(0, 30), subType: 'maybe' }], spans)).toEqual([['maybe', 'maybe']]);
  });
});
