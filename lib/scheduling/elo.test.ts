import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS_BEFORE_ITEM_MOVES,
  expectSuccess,
  getRating,
  moveAbility,
  moveOffset,
  rateItem,
  startRating,
} from './elo';
import { seedRandom } from './test-learner';
import { mean } from './test-statistics';

describe('expected success', () => {
  it.each([
    [0, 0, true, 0.625],
    [0, 0, false, 0.75],
    [1, -1, true, 0.25 + 0.75 * 0.880797],
    [-1, 1, false, 0.5 + 0.5 * 0.119203],
  ])('ability %d, rating %d, target %s: %d', (ability, rating, target, expected) => {
    expect(expectSuccess(ability, rating, target)).toBeCloseTo(expected, 5);
  });

  it('starts from the author: difficulty 3 is 0 and each step the same', () => {
    expect([1, 2, 3, 4, 5].map(startRating).map((rating) => rating.toFixed(1))).toEqual([
      '-1.2',
      '-0.6',
      '0.0',
      '0.6',
      '1.2',
    ]);
  });

  it('is never less than luck gives', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (ability) => {
        expect(expectSuccess(ability, 0, true)).toBeGreaterThanOrEqual(0.25);
        expect(expectSuccess(ability, 0, false)).toBeGreaterThanOrEqual(0.5);
        expect(expectSuccess(ability, 0, false)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('ability', () => {
  it('goes up when right and down when wrong, more the less it was expected', () => {
    expect(moveAbility(0, 0, 0.6, true)).toBeCloseTo(0.6 * 0.4);
    expect(moveAbility(0, 0, 0.9, true)).toBeCloseTo(0.6 * 0.1);
    expect(moveAbility(0, 0, 0.9, false)).toBeCloseTo(0.6 * -0.9);
  });

  it.each([
    ['overall', moveAbility],
    ['of a skill', moveOffset],
  ])('%s moves less with every answer, but never stops', (_, move) => {
    const steps = [0, 1, 10, 100, 1000, 10_000].map((answers) => move(0, answers, 0.5, true));
    expect(steps.toSorted((a, b) => b - a)).toEqual(steps);
    expect(steps.at(-1)).toBeGreaterThan(0);
  });

  it('does not run off, however often somebody does worse than luck', () => {
    let ability = 0;
    for (let answers = 0; answers < 5000; answers += 1) ability = moveAbility(ability, answers, 0.5, false);
    expect(ability).toBe(-3);
  });
});

describe('the rating of an item', () => {
  it('stays with its author for 20 answers, then moves against the result', () => {
    let item = { rating: 0.6, answers: 0 };
    for (let at = 0; at < ANSWERS_BEFORE_ITEM_MOVES; at += 1) item = rateItem(item, 0.8, false);
    expect(item).toEqual({ rating: 0.6, answers: 20 });
    expect(rateItem(item, 0.8, false).rating).toBeCloseTo(0.6 + 0.4 * 0.8);
    expect(rateItem(item, 0.8, true).rating).toBeCloseTo(0.6 - 0.4 * 0.2);
    expect(rateItem(item, 0.8, true).answers).toBe(21);
  });

  it('is its author’s, even one who changed their mind, until more than 20 answers were given', () => {
    const item = {
      id: 'one',
      skill: 'maybe',
      layer: 'hedge',
      target: true,
      difficulty: 5,
      topic: '',
    } as const;
    const ratingAfter = (answers: number) => getRating(item, new Map([['one', { rating: 0.1, answers }]]));
    expect([getRating(item, new Map()), ratingAfter(3), ratingAfter(20), ratingAfter(21)]).toEqual([
      1.2, 1.2, 1.2, 0.1,
    ]);
  });

  it.each([
    [5, 0],
    [1, 0],
    [3, 1.2],
  ])('finds from difficulty %d to its true %d within 0.3, over 300 answers', (difficulty, rating) => {
    const ends = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const random = seedRandom(seed);
      let item = { rating: startRating(difficulty), answers: 0 };
      for (let at = 0; at < 300; at += 1) {
        const ability = 3 * (random() - 0.5);
        const correct = random() < expectSuccess(ability, rating, true);
        item = rateItem(item, expectSuccess(ability, item.rating, true), correct);
      }
      return item.rating;
    });
    expect(Math.abs(mean(ends) - rating)).toBeLessThan(0.3);
  });
});
