import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeItems } from './item-analysis';
import type { ItemAnalysis } from './item-analysis';

const toFind = (...items: number[][]) => items.map((credits) => ({ side: 'find' as const, credits }));
const analyze = (...items: number[][]) => analyzeItems(toFind(...items));
const figuresOf = ({ items }: ItemAnalysis, at: number) => {
  const figures = items[at];
  if (!figures) throw new Error(`no item ${at}`);
  return figures;
};

describe('figures worked out by hand', () => {
  /*
   * Four students, three items, totals T = 3, 2, 2, 0 with mean 1.75: deviations 1.25, 0.25, 0.25, −1.75,
   * squares 1.5625 + 0.0625 + 0.0625 + 3.0625 = 4.75, Var(T) = 4.75/3 = 19/12.
   */
  const one = analyze([1, 1, 0, 0], [1, 0, 1, 0], [1, 1, 1, 0]);

  it('of a middling item', () => {
    // x = 1 1 0 0, T − x = 2 1 2 0 with mean 1.25. Sum of products 0.375 − 0.125 − 0.375 + 0.625 = 0.5;
    // squares 1 and 2.75: r = 0.5/√2.75 = 0.301511. Sorted, 0 0 1 1 and 0 1 2 2:
    // 0.625 + 0.125 + 0.375 + 0.375 = 1.5, so that the efficiency is 0.5/1.5.
    const { facility, discrimination, efficiency } = figuresOf(one, 0);
    expect(facility).toBe(50);
    expect(discrimination).toBeCloseTo(30.151134, 6);
    expect(efficiency).toBeCloseTo(100 / 3, 10);
  });
  it('of an item that separates as well as it can', () => {
    // x = 1 1 1 0, T − x = 2 1 1 0: products 0.25 + 0 + 0 + 0.75 = 1, squares 0.75 and 2, r = 1/√1.5 = 0.816497.
    // Both are sorted already, whoever stands first: cov_max = cov.
    const { facility, discrimination, efficiency } = figuresOf(one, 2);
    expect(facility).toBe(75);
    expect(discrimination).toBeCloseTo(81.649658, 6);
    expect(efficiency).toBeCloseTo(100, 10);
  });
  it('of effective weight', () => {
    // Sums of products with T: 0.625 + 0.125 − 0.125 + 0.875 = 1.5 for the first two items alike, and
    // 0.3125 + 0.0625 + 0.0625 + 1.3125 = 1.75 for the third; divided by 3: 1/2, 1/2, 7/12 (together Var(T)).
    // Roots as 1, 1 and √(7/6) = 1.080123: 100/3.080123 = 32.466231 twice, and 35.067538.
    expect(one.items.map(({ effectiveWeight }) => effectiveWeight)).toEqual([
      expect.closeTo(32.466231, 6),
      expect.closeTo(32.466231, 6),
      expect.closeTo(35.067538, 6),
    ]);
  });
  it('of the whole', () => {
    // ΣVar = 1/3 + 1/3 + 1/4 = 11/12. CIC = 100 · 3/2 · (1 − 11/19) = 1200/19.
    // ER = 100·√(1 − 12/19) = 100·√(7/19); SE = √(7/19)·√(19/12) = √(7/12).
    expect(one.total).toEqual({
      students: 4,
      items: 3,
      mean: 1.75,
      standardDeviation: expect.closeTo(Math.sqrt(19 / 12), 12),
      consistency: expect.closeTo(1200 / 19, 10),
      errorRatio: expect.closeTo(60.697698, 6),
      standardError: expect.closeTo(Math.sqrt(7 / 12), 12),
    });
  });
  it('of credits in part', () => {
    // x = 1 ½ 0, y = 1 1 0, T = 2 1½ 0. Products 1/6 + 0 + 1/3 = 1/2, squares 1/2 and 2/3: r = ½/√(1/3) = 0.866025.
    // Var 1/4 and 1/3, Var(T) = (25 + 4 + 49)/36/2 = 13/12: CIC = 200 · (1 − 7/13) = 1200/13.
    const { items, total } = analyze([1, 0.5, 0], [1, 1, 0]);
    expect(items[0]).toMatchObject({ facility: 50, discrimination: expect.closeTo(86.60254, 6) });
    expect(items[1]?.facility).toBeCloseTo(200 / 3, 10);
    expect(total.consistency).toBeCloseTo(1200 / 13, 10);
  });
  it('of negative reliability', () => {
    // x = 1 1 0 0, y = 0 1 1 1, T = 1 2 1 1: Var(T) = 0.75/3 = 1/4, ΣVar = 1/3 + 1/4 = 7/12.
    // CIC = 200·(1 − 7/3) = −800/3; ER = 100·√(11/3) = 191.485; SE = √(11/3)·½ = √(11/12).
    // r(x, y): products −0.375 + 0.125 − 0.125 − 0.125 = −0.5, squares 1 and 0.75: −0.577350.
    // Sorted, 0 0 1 1 and 0 1 1 1: 0.375 − 0.125 + 0.125 + 0.125 = 0.5, so that the efficiency is −100.
    // With T: 0.5/3 and 0.25/3, roots as √2 to 1.
    const { items, total } = analyze([1, 1, 0, 0], [0, 1, 1, 1]);
    expect(total.consistency).toBeCloseTo(-800 / 3, 8);
    expect(total.errorRatio).toBeCloseTo(191.485422, 6);
    expect(total.standardError).toBeCloseTo(Math.sqrt(11 / 12), 10);
    for (const item of items) {
      expect(item.discrimination).toBeCloseTo(-57.735027, 6);
      expect(item.efficiency).toBeCloseTo(-100, 10);
    }
    expect(items[0]?.effectiveWeight).toBeCloseTo(58.578644, 6);
    expect(items[1]?.effectiveWeight).toBeCloseTo(41.421356, 6);
  });
});

describe('figures that cannot be worked out', () => {
  it('an item that everybody got has a facility and no discrimination', () => {
    // Its covariance with T is 0, so that it weighs nothing; the other two are alike and weigh half each.
    const { items } = analyze([1, 1, 1], [1, 0, 0], [1, 0, 0]);
    expect(items[0]).toMatchObject({
      facility: 100,
      discrimination: null,
      efficiency: null,
      effectiveWeight: 0,
    });
    expect(items.slice(1).map(({ effectiveWeight }) => effectiveWeight)).toEqual([
      expect.closeTo(50, 10),
      expect.closeTo(50, 10),
    ]);
  });
  it('an item whose rest is the same for everybody has no discrimination, and one against the total no weight', () => {
    // T = 2 2 2 1. Without the first item 1 1 1 1. Against the third, 0 0 0 1, stands 2 2 2 0: r = −1.
    // Sorted, 0 0 0 1 and 0 2 2 2: products 0.375 − 0.125 − 0.125 + 0.375 = 0.5; as they stand, −1.5: −300.
    const { items } = analyze([1, 1, 1, 0], [1, 1, 1, 0], [0, 0, 0, 1]);
    expect(items[0]).toMatchObject({ discrimination: null, efficiency: null });
    expect(items[0]?.effectiveWeight).toBeCloseTo(50, 10);
    expect(items[2]).toMatchObject({
      discrimination: expect.closeTo(-100, 10),
      efficiency: expect.closeTo(-300, 8),
      effectiveWeight: null,
    });
  });
  it('equal totals have no consistency, no error ratio and no standard error', () => {
    const { items, total } = analyze([0, 0, 1], [1, 1, 0]);
    expect(total).toMatchObject({
      mean: 1,
      standardDeviation: 0,
      consistency: null,
      errorRatio: null,
      standardError: null,
    });
    // Products −1/9 − 1/9 − 4/9; sorted 2/9 − 1/9 + 2/9: −2 to 1.
    expect(items[0]).toMatchObject({
      discrimination: expect.closeTo(-100, 10),
      efficiency: expect.closeTo(-200, 10),
      effectiveWeight: null,
    });
  });
  it('one item is the whole: it weighs all, and nothing stands beside it', () => {
    const { items, total } = analyze([1, 0.5, 0]);
    expect(items[0]).toMatchObject({
      facility: 50,
      discrimination: null,
      efficiency: null,
      effectiveWeight: 100,
    });
    expect(total).toMatchObject({ items: 1, standardDeviation: 0.5, consistency: null, standardError: null });
  });
  it('one student has a facility alone', () => {
    const { items, total } = analyze([1], [0.25]);
    expect(items.map(({ facility }) => facility)).toEqual([100, 25]);
    expect(items[0]).toMatchObject({ discrimination: null, efficiency: null, effectiveWeight: null });
    expect(total).toMatchObject({ students: 1, mean: 1.25, standardDeviation: null, consistency: null });
  });
  it('no items and no students give nothing', () => {
    expect(analyze()).toEqual({
      items: [],
      total: {
        students: 0,
        items: 0,
        mean: 0,
        standardDeviation: null,
        consistency: null,
        errorRatio: null,
        standardError: null,
      },
    });
    expect(analyze([]).items).toMatchObject([{ facility: 0, discrimination: null }]);
  });
  it('thirds that no binary number holds still count as equal', () => {
    const { items, total } = analyze([1 / 3, 1 / 3, 1 / 3], [0.1, 0.2, 0.3], [0.3, 0.2, 0.1]);
    expect(items[0]?.discrimination).toBeNull();
    expect(total.consistency).toBeNull();
  });
  it.each([
    ['more than all', [[0, 1.01]]],
    ['less than nothing', [[-0.01, 1]]],
    ['no number', [[NaN, 1]]],
    ['lists of different length', [[0, 1], [1]]],
  ])('refuses %s', (_, items) => {
    expect(() => analyze(...items)).toThrow(RangeError);
  });
});

/** Credits of `students` for each of some items. */
const tables = (most: number) =>
  fc.tuple(fc.integer({ min: 2, max: most }), fc.integer({ min: 1, max: 6 })).chain(([students, items]) => {
    const credit = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    return fc.array(fc.array(credit, { minLength: students, maxLength: students }), {
      minLength: items,
      maxLength: items,
    });
  });

describe('an independent computation', () => {
  /** Over pairs instead of around the mean: cov(x, y) = Σ_{i<j} (x_i − x_j)(y_i − y_j) / (n(n − 1)). */
  function pairCovariance(x: readonly number[], y: readonly number[]): number {
    let sum = 0;
    for (let i = 0; i < x.length; i += 1)
      for (let j = i + 1; j < x.length; j += 1) sum += (x[i]! - x[j]!) * (y[i]! - y[j]!);
    return sum / (x.length * (x.length - 1));
  }
  function permutations<T>(list: readonly T[]): T[][] {
    if (list.length < 2) return [[...list]];
    return list.flatMap((first, at) =>
      permutations([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [first, ...rest]),
    );
  }
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

  it('gives the same figures for every item and for the whole', () => {
    fc.assert(
      fc.property(tables(5), (table) => {
        const { items, total } = analyze(...table);
        const totals = table[0]!.map((_, student) => table.reduce((sum, row) => sum + row[student]!, 0));
        const weights = table.map((row) => pairCovariance(row, totals));
        for (const [at, row] of table.entries()) {
          const rest = totals.map((sum, student) => sum - row[student]!);
          const covariance = pairCovariance(row, rest);
          const spread = pairCovariance(row, row) * pairCovariance(rest, rest);
          // The largest covariance over all ways to pair the two lists, instead of sorting them.
          const most = Math.max(...permutations(rest).map((paired) => pairCovariance(row, paired)));
          const figures = figuresOf({ items, total }, at);
          expect(near(figures.facility, (100 * row.reduce((a, b) => a + b, 0)) / row.length)).toBe(true);
          // Where a variance is next to nothing, rounding decides; the cases by hand have those.
          fc.pre(spread > 1e-9 && weights.every((weight) => Math.abs(weight) > 1e-9));
          expect(near(figures.discrimination!, (100 * covariance) / Math.sqrt(spread))).toBe(true);
          expect(near(figures.efficiency!, (100 * covariance) / most)).toBe(true);
          const sum = weights.filter((weight) => weight > 0).reduce((a, b) => a + Math.sqrt(b), 0);
          const weight = weights[at]!;
          if (weight < 0) expect(figures.effectiveWeight).toBeNull();
          else expect(near(figures.effectiveWeight!, (100 * Math.sqrt(weight)) / sum)).toBe(true);
        }
        // α as the mean covariance of two different items, in the total's variance of k² covariances.
        const k = table.length;
        const between = table.flatMap((row, a) =>
          table.flatMap((other, b) => (a === b ? [] : [pairCovariance(row, other)])),
        );
        const whole = pairCovariance(totals, totals);
        fc.pre(k > 1 && whole > 1e-9);
        const mean = between.reduce((a, b) => a + b, 0) / between.length;
        expect(near(total.consistency!, (100 * k * k * mean) / whole)).toBe(true);
        expect(near(total.standardError! ** 2, whole * (1 - total.consistency! / 100))).toBe(true);
      }),
    );
  });
});

describe('whatever the credits', () => {
  it('every figure keeps to its range, and discrimination and efficiency point the same way', () => {
    fc.assert(
      fc.property(tables(12), (table) => {
        const { items, total } = analyze(...table);
        for (const { facility, discrimination, efficiency, effectiveWeight } of items) {
          expect(facility).toBeGreaterThanOrEqual(0);
          expect(facility).toBeLessThanOrEqual(100 + 1e-9);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(100);
          expect(efficiency ?? 0).toBeLessThanOrEqual(100);
          if (discrimination !== null && efficiency !== null) {
            expect(Math.sign(discrimination)).toBe(Math.sign(efficiency));
          }
          expect(effectiveWeight ?? 0).toBeGreaterThanOrEqual(0);
        }
        expect(total.consistency ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        expect(total.errorRatio ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  it('weights add up to 100 unless there is nothing to weigh', () => {
    fc.assert(
      fc.property(tables(12), (table) => {
        const weights = analyze(...table).items.map(({ effectiveWeight }) => effectiveWeight);
        const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
        if (weights.some((weight) => weight !== null)) expect(sum).toBeCloseTo(100, 6);
      }),
    );
  });
  it('the order of the students changes nothing, and that of the items only the order of their figures', () => {
    const eighths = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 })).chain(([n, k]) =>
      fc.array(
        fc.array(
          fc.nat({ max: 8 }).map((credit) => credit / 8),
          { minLength: n, maxLength: n },
        ),
        { minLength: k, maxLength: k },
      ),
    );
    /** The same object, with every number allowed to differ by rounding. */
    const about = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, part: unknown) =>
        typeof part === 'number' ? (expect.closeTo(part, 6) as unknown) : part,
      );
    fc.assert(
      fc.property(eighths, (table) => {
        const plain = analyze(...table);
        const turned = analyze(...table.map((row) => row.toReversed()));
        expect(turned).toEqual(about(plain));
        const other = analyze(...table.toReversed());
        expect(other.items.toReversed()).toEqual(about(plain.items));
        expect(other.total).toEqual(about(plain.total));
      }),
    );
  });
  it('counting what was missed instead of what was found changes no discrimination and no consistency', () => {
    fc.assert(
      fc.property(tables(8), (table) => {
        const found = analyze(...table);
        const missed = analyze(...table.map((row) => row.map((credit) => 1 - credit)));
        fc.pre(found.total.consistency !== null && missed.total.consistency !== null);
        fc.pre((found.total.standardDeviation ?? 0) > 1e-3);
        expect(missed.total.consistency).toBeCloseTo(found.total.consistency ?? NaN, 4);
        for (const [at, { discrimination }] of found.items.entries()) {
          const other = missed.items[at]?.discrimination ?? null;
          // Next to no variance may be none at all on the other side.
          if (discrimination !== null && other !== null) expect(other).toBeCloseTo(discrimination, 2);
        }
      }),
    );
  });
  it('items that all say the same are wholly consistent and without error', () => {
    const row = fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(row, fc.integer({ min: 2, max: 6 }), (credits, copies) => {
        fc.pre(new Set(credits).size > 1);
        const { items, total } = analyze(...Array.from({ length: copies }, () => credits));
        expect(total.consistency).toBeCloseTo(100, 8);
        expect(total.errorRatio).toBeLessThan(1e-4);
        for (const item of items) expect(item.discrimination).toBeCloseTo(100, 8);
      }),
    );
  });
});
