import { describe, expect, it } from 'vitest';
import { getStrength, nextDueAt } from './due';
import { DAY_MS } from './fsrs';
import type { LearnerState, SkillState } from './learner-state';

const START = Date.UTC(2026, 0, 5);
const KNOWN: SkillState = {
  answers: 4,
  right: 3,
  repeats: 0,
  offset: 0,
  card: { stability: 3, difficulty: 5, reviewedAt: START },
  lastAnsweredAt: START,
};

function strengthOf(over: Partial<SkillState>, now = START): number {
  const state: LearnerState = {
    ability: 0.5,
    skills: new Map([['one', { ...KNOWN, ...over }]]),
    seen: new Map(),
    history: [],
    ratings: new Map(),
  };
  return getStrength(state, 'one', now);
}

describe('the strength of a skill', () => {
  it('is more the better it goes, the better it is known, and the shorter ago it was', () => {
    expect(strengthOf({ offset: 1 })).toBeCloseTo(strengthOf({}) + 1);
    expect(strengthOf({ answers: 16 })).toBeGreaterThan(strengthOf({ answers: 4 }) + 0.1);
    expect(strengthOf({}, START + 30 * DAY_MS)).toBeLessThan(strengthOf({}) - 0.1);
  });

  it('is never above the ability itself', () => {
    expect(strengthOf({ answers: 1000 })).toBeLessThan(0.5);
    expect(strengthOf({ answers: 1000 })).toBeCloseTo(0.5, 1);
  });
});

describe('when a skill comes again', () => {
  it.each<[string, Partial<SkillState>, number, number]>([
    ['when its card is due', {}, 5, 3],
    ['a week after the last answer, with every sentence seen', {}, 0, 7],
    ['a week after the last repeat', { lastAnsweredAt: START + 2 * DAY_MS }, 0, 9],
    [
      'an interval of the card after it, where that is longer',
      { card: { ...KNOWN.card, stability: 20 } },
      0,
      20,
    ],
  ])('%s', (_, over, freshLeft, days) => {
    expect(nextDueAt({ ...KNOWN, ...over }, freshLeft)).toBe(START + days * DAY_MS);
  });
});
