import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureTestChange } from './change';
import { CLASS_STUDENTS, countOneSided, measureClassChange } from './class-change';
import { describeChange } from './describe-change';

const of8 = (hits: number, falseAlarms: number) => ({ targets: 8, safe: 8, hits, falseAlarms });
/** A form of 16 and 16: the same in both layers. */
const test = (hits: number, falseAlarms: number) => {
  return { hedge: of8(hits, falseAlarms), claim: of8(hits, falseAlarms) };
};
const student = (before: [number, number], after: [number, number]) => {
  return { before: test(...before), after: test(...after) };
};
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('a change of a class', () => {
  it('that all students make exceeds chance', () => {
    const class10 = times(CLASS_STUDENTS, student([5, 3], [7, 1]));
    const { pooled } = measureClassChange(class10);
    expect(pooled.before).toEqual({ targets: 160, safe: 160, hits: 100, falseAlarms: 60 });
    expect(pooled.tellingApart?.exceedsChance).toBe(true);
    expect(describeChange(pooled, 'class').tellingApart).toBe(
      'The class tells the two kinds of text apart better than before. ' +
        'For these students and texts, the difference is larger than luck alone would make it.',
    );
  });
  it('that one student makes alone does not, though the sum looks large', () => {
    const others = times(4, student([4, 4], [4, 4]));
    const students = [student([0, 8], [8, 0]), ...others];
    const sum = (when: 'before' | 'after') => {
      const of = (hits: number, falseAlarms: number) => ({ targets: 40, safe: 40, hits, falseAlarms });
      const counts = when === 'before' ? of(16, 24) : of(24, 16);
      return { hedge: counts, claim: counts };
    };
    const alone = measureTestChange(sum('before'), sum('after'), 'class');
    expect(alone.pooled.tellingApart?.exceedsChance).toBe(true);
    const { pooled } = measureClassChange(students);
    expect(pooled).toMatchObject({ before: alone.pooled.before, after: alone.pooled.after });
    expect(pooled.tellingApart?.exceedsChance).toBe(false);
  });
  it('has the jackknife error over students where that is the larger', () => {
    // Leaving one of two out leaves t1 and t2: SE = √(1/2 · 2 · ((t1 − t2)/2)²) = |t1 − t2|/2.
    const [one, two] = [student([4, 4], [8, 0]), student([4, 4], [0, 8])];
    const value = measureClassChange([one, one]).pooled.tellingApart?.value ?? NaN;
    const { tellingApart } = measureClassChange([one, two]).pooled;
    const t1 = measureTestChange(one.before, one.after, 'class').pooled.tellingApart?.value ?? NaN;
    expect(value).toBeGreaterThan(t1);
    expect(tellingApart?.standardError).toBeCloseTo(t1, 10);
  });
  it('is never surer than the sum of independent decisions, and cannot be told of one student or none', () => {
    const share = fc.integer({ min: 0, max: 8 });
    const one = fc.tuple(share, share, share, share).map(([a, b, c, d]) => student([a, b], [c, d]));
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 12 }), (students) => {
        const sum = (when: 'before' | 'after') => {
          const add = (pick: 'hits' | 'falseAlarms') =>
            students.reduce((total, each) => total + each[when].hedge[pick], 0);
          const units = 8 * students.length;
          const counts = { targets: units, safe: units, hits: add('hits'), falseAlarms: add('falseAlarms') };
          return { hedge: counts, claim: counts };
        };
        const plain = measureTestChange(sum('before'), sum('after'), 'class').pooled.tellingApart;
        const { tellingApart } = measureClassChange(students).pooled;
        expect(tellingApart?.value).toBeCloseTo(plain?.value ?? NaN, 10);
        expect(tellingApart?.standardError).toBeGreaterThanOrEqual(plain?.standardError ?? NaN);
      }),
    );
    expect(measureClassChange([student([4, 4], [8, 0])]).pooled.tellingApart).toBeNull();
    expect(measureClassChange([]).pooled).toMatchObject({ tellingApart: null, suspicion: null });
  });
});

it('counts who flags nearly everything and who nearly nothing', () => {
  const tests = [test(8, 8), test(8, 6), test(8, 5), test(8, 0), test(2, 0), test(2, 1), test(0, 0)];
  expect(countOneSided(tests)).toEqual({ everything: 2, nothing: 2 });
  expect(countOneSided([])).toEqual({ everything: 0, nothing: 0 });
});
