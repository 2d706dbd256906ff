import { describe, expect, it } from 'vitest';
import type { ItemFigures } from './item-analysis';
import { showFigures } from './item-flags';

const figures = (discrimination: number | null, disagree: number | null): ItemFigures => ({
  facility: 40,
  discrimination,
  efficiency: 50,
  effectiveWeight: 2,
  strongest: disagree === null ? null : { students: 9, disagree, others: 19, othersDisagree: 3 },
});

describe('what is shown', () => {
  it('below ten students is how many got it, and nothing that compares them', () => {
    expect(showFigures(figures(-60, 9), 9)).toEqual({
      facility: 40,
      discrimination: null,
      efficiency: null,
      effectiveWeight: null,
      strongest: null,
      flags: { review: false, discrimination: null },
    });
  });
  it('from ten students on is everything', () => {
    expect(showFigures(figures(35, 0), 10)).toEqual({
      ...figures(35, 0),
      flags: { review: false, discrimination: null },
    });
  });
});

describe('what is flagged', () => {
  it.each([
    [10, -0.1, 'negative'],
    [10, 0, null],
    [19, 19.9, null],
    [19, -30, 'negative'],
    [20, 19.9, 'weak'],
    [20, 0, 'weak'],
    [20, 20, null],
    [20, -0.1, 'negative'],
    [20, null, null],
  ] as const)('in a class of %i a discrimination of %s is %s', (students, discrimination, flag) => {
    expect(showFigures(figures(discrimination, 0), students).flags.discrimination).toBe(flag);
  });
  it.each([
    [95, null],
    [91, null],
    [90, 'weak'],
    [10, 'weak'],
    [9, null],
  ] as const)('a weak one of an item with a facility of %i is %s', (facility, flag) => {
    expect(showFigures({ ...figures(5, 0), facility }, 28).flags.discrimination).toBe(flag);
    expect(showFigures({ ...figures(-5, 0), facility }, 28).flags.discrimination).toBe('negative');
  });
  it.each([
    [9, true],
    [5, true],
    [4, false],
    [0, false],
    [null, false],
  ])('%s of the nine strongest disagree with the key: look at it again, %s', (disagree, review) => {
    expect(showFigures(figures(50, disagree), 28).flags.review).toBe(review);
  });
  it('half of the strongest are not most of them', () => {
    const even = { ...figures(50, 0), strongest: { students: 4, disagree: 2, others: 8, othersDisagree: 0 } };
    expect(showFigures(even, 12).flags.review).toBe(false);
  });
});
