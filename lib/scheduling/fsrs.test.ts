import fc from 'fast-check';
import { Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { DAY_MS, dueAt, getRetrievability, rateAnswer, reviewCard } from './fsrs';
import type { Sureness } from './types';

const START = Date.UTC(2026, 0, 5);
const GRADES = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const;

describe('how an answer rates its skill', () => {
  it.each<[boolean, Sureness, boolean, Rating]>([
    [false, 3, false, Rating.Again],
    [false, 1, false, Rating.Again],
    [false, null, true, Rating.Again],
    [true, 1, false, Rating.Hard],
    [true, 2, false, Rating.Good],
    [true, null, false, Rating.Good],
    [true, 3, false, Rating.Easy],
    [true, 3, true, Rating.Good],
  ])('right: %s, sure: %s, first: %s', (correct, sure, first, expected) => {
    expect(rateAnswer(correct, sure, first)).toBe(expected);
  });
});

describe('the card of a skill', () => {
  it('starts with the published stabilities of FSRS-6, in days', () => {
    expect(GRADES.map((grade) => reviewCard(null, grade, START).stability)).toEqual([
      0.212, 1.2931, 2.3065, 8.2956,
    ]);
  });

  it('is due when the chance of still having it has fallen to 0.9', () => {
    const card = reviewCard(null, Rating.Good, START);
    expect(getRetrievability(card, START)).toBe(1);
    expect(dueAt(card)).toBe(START + 2.3065 * DAY_MS);
    expect(getRetrievability(card, dueAt(card))).toBeCloseTo(0.9, 6);
  });

  it('grows by right answers on other days far more than by right answers in one sitting', () => {
    const first = reviewCard(null, Rating.Good, START);
    const sameSitting = reviewCard(first, Rating.Good, START + 60_000);
    const later = reviewCard(first, Rating.Good, START + 3 * DAY_MS);
    expect(sameSitting.stability).toBeLessThan(first.stability * 1.1);
    expect(later.stability).toBeGreaterThan(first.stability * 2);
  });

  it('is due sooner after a wrong answer than after a right one, and the surer the later', () => {
    const times = fc.array(fc.integer({ min: 0, max: 60 * DAY_MS }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(times, (gaps) => {
        let at = START;
        let card = reviewCard(null, Rating.Good, at);
        for (const gap of gaps) {
          at += gap;
          const before = card;
          const due = GRADES.map((grade) => dueAt(reviewCard(before, grade, at)));
          expect(due.toSorted((a, b) => a - b)).toEqual(due);
          card = reviewCard(before, Rating.Good, at);
        }
      }),
    );
  });

  it('takes a clock that ran backwards as no time', () => {
    const card = reviewCard(null, Rating.Good, START);
    expect(getRetrievability(card, START - DAY_MS)).toBe(1);
    expect(reviewCard(card, Rating.Good, START - DAY_MS).stability).toBe(
      reviewCard(card, Rating.Good, START).stability,
    );
  });
});
