import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa, countJudgments } from './agreement';

const counts = (yesYes: number, yesNo: number, noYes: number, noNo: number) => ({
  yesYes,
  yesNo,
  noYes,
  noNo,
});
const count = fc.nat({ max: 300 });

describe('agreement of two yes/no judgments', () => {
  it.each([
    // p_o = 35/50, p_e = (25·30 + 25·20)/2500 = 0.5
    ['50 units, 70% alike where 50% are chance', counts(20, 5, 10, 15), 0.4],
    // p_o = 60/100, p_e = (60·70 + 40·30)/10000 = 0.54
    ['100 units, 60% alike where 54% are chance', counts(45, 15, 25, 15), 0.06 / 0.46],
    // the same share alike, other margins: p_e = (60·30 + 40·70)/10000 = 0.46
    ['100 units, 60% alike where 46% are chance', counts(25, 35, 5, 35), 0.14 / 0.54],
    ['all alike', counts(7, 0, 0, 9), 1],
    ['never alike, even margins', counts(0, 8, 8, 0), -1],
    ['exactly chance', counts(6, 3, 4, 2), 0],
    ['one judge says yes to all', counts(5, 7, 0, 0), 0],
  ])('%s', (_, judged, kappa) => {
    expect(cohensKappa(judged)).toBeCloseTo(kappa, 12);
  });

  it('is not defined where chance alone would agree on every unit, nor without units', () => {
    expect(cohensKappa(counts(12, 0, 0, 0))).toBeNull();
    expect(cohensKappa(counts(0, 0, 0, 3))).toBeNull();
    expect(cohensKappa(counts(0, 0, 0, 0))).toBeNull();
  });

  it('is the same whoever is first and whatever is called yes, and never leaves −1 to 1', () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const kappa = cohensKappa(counts(a, b, c, d));
        expect(cohensKappa(counts(a, c, b, d))).toBe(kappa);
        expect(cohensKappa(counts(d, c, b, a))).toBe(kappa);
        expect(Math.abs(kappa ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses what is no count', () => {
    expect(() => cohensKappa(counts(-1, 2, 3, 4))).toThrow(RangeError);
    expect(() => cohensKappa(counts(0.5, 2, 3, 4))).toThrow(RangeError);
  });

  it('counts two judgments of the same units', () => {
    const isEven = (unit: number) => unit % 2 === 0;
    const isBig = (unit: number) => unit > 3;
    expect(countJudgments([1, 2, 3, 4, 5, 6], isEven, isBig)).toEqual(counts(2, 1, 1, 2));
  });
});
