import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from './fsrs';
import { introductionsBefore } from './introductions';
import { planSession } from './plan-session';
import type { PlannedItem } from './plan-types';
import { replay } from './replay';
import { makeEvent, makeTestBank } from './test-bank';
import { seedRandom } from './test-learner';
import type { Random } from './types';

const BANK = makeTestBank(12);
const NOBODY = replay([], BANK, new Map());
const NOW = Date.UTC(2026, 0, 6, 16);
const targets = new Map(BANK.items.map(({ id, target }) => [id, target]));

/** Any function into [0, 1): drawn numbers, over and over. */
const anyRandom: fc.Arbitrary<Random> = fc
  .array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 30 })
  .map((numbers) => {
    let at = 0;
    return () => numbers[at++ % numbers.length] ?? 0;
  });
const anyHistory = fc
  .array(
    fc.record({
      item: fc.constantFrom(...BANK.items),
      correct: fc.boolean(),
      daysAgo: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 60 },
  )
  .map((answers) =>
    answers.map(({ item, correct, daysAgo }, at) =>
      makeEvent(at, item.id, { correct, answeredAt: NOW - daysAgo * DAY_MS - at }),
    ),
  );

describe('a planned session', () => {
  it('has the size asked for and no item twice, is half safe and never has four answers alike in a row', () => {
    fc.assert(
      fc.property(anyHistory, anyRandom, (events, random) => {
        const plan = planSession(replay(events, BANK, new Map()), BANK, NOW, random);
        expect(plan).toHaveLength(10);
        expect(new Set(idsOf(plan)).size).toBe(10);
        expect(answersOf(idsOf(plan))).not.toMatch(/TTTT|ssss/);
        expect(answersOf(idsOf(plan)).replaceAll('T', '')).toMatch(/^s{4,6}$/);
        expect(plan.map(({ layer }) => layer.charAt(0)).join('')).toMatch(/^(h{2,4}|c{2,4})+$/);
      }),
      { numRuns: 150 },
    );
  });

  it('goes on from what is already planned: other items, and no run or block grows too long', () => {
    const sizes = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(anyHistory, anyRandom, sizes, sizes, (events, random, first, second) => {
        const state = replay(events, BANK, new Map());
        const before = idsOf(planSession(state, BANK, NOW, random, first));
        const after = idsOf(planSession(state, BANK, NOW, random, second, { alreadyPlanned: before }));
        const all = [...before, ...after];
        expect([before.length, after.length]).toEqual([first, second]);
        expect(new Set(all).size).toBe(all.length);
        expect(answersOf(all)).not.toMatch(/TTTT|ssss/);
      }),
      { numRuns: 150 },
    );
  });

  it('is half safe as a whole when all after its first block is planned anew', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, anyRandom, (events, more, random) => {
        const plan = planSession(replay(events, BANK, new Map()), BANK, NOW, random);
        const end = plan.findIndex(({ layer }) => layer !== plan[0]?.layer);
        const block = idsOf(plan.slice(0, end));
        const later = replay([...events, ...more], BANK, new Map());
        const rest = planSession(later, BANK, NOW, random, 10 - end, { alreadyPlanned: block });
        expect(answersOf([...block, ...idsOf(rest)])).not.toMatch(/TTTT|ssss/);
        expect(answersOf([...block, ...idsOf(rest)]).replaceAll('T', '')).toMatch(/^s{4,6}$/);
      }),
      { numRuns: 150 },
    );
  });

  it('ends early only where the bank does, without sentences seen before while there are others of the skill', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 40 }),
        anyRandom,
        (each, size, random) => {
          const bank = makeTestBank(each);
          const shown = bank.items.filter((_, at) => at % 2 === 0).map(({ id }) => id);
          const plan = planSession(NOBODY, bank, NOW, random, size, { recentlyShown: shown });
          expect(plan).toHaveLength(Math.min(size, bank.items.length));
          const planned = new Set<string>();
          for (const { itemId, skill, repeat } of plan) {
            const fresh = bank.items.filter(
              (item) => item.skill === skill && !planned.has(item.id) && !shown.includes(item.id),
            );
            expect(repeat).toBe(shown.includes(itemId));
            if (repeat) expect(fresh).toEqual([]);
            planned.add(itemId);
          }
        },
      ),
    );
  });

  it('is the same for the same answers, time and chance', () => {
    const state = replay([makeEvent(0, 'hedge-0-target:0')], BANK, new Map());
    const plans = [1, 2].map(() => planSession(state, BANK, NOW, seedRandom(7)));
    expect(plans[0]).toEqual(plans[1]);
  });

  it('takes what is due before anything new, the most forgotten first of its kind', () => {
    const day = (days: number) => ({ answeredAt: NOW - days * DAY_MS });
    const state = replay(
      [makeEvent(0, 'hedge-0-target:0', day(4)), makeEvent(1, 'hedge-1-target:0', day(9))],
      BANK,
      new Map(),
    );
    const hedges = planSession(state, BANK, NOW, seedRandom(3)).filter(({ skill }) =>
      /hedge.*target/.test(skill),
    );
    expect(hedges.slice(0, 2)).toMatchObject([
      { skill: 'hedge-1-target', reason: 'due' },
      { skill: 'hedge-0-target', reason: 'due' },
    ]);
  });

  it('begins with the first skills of the course, three at most, and with plain sentences', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const plan = planSession(NOBODY, BANK, NOW, seedRandom(seed));
        const introduced = plan.filter(({ introduces }) => introduces).map(({ skill }) => skill);
        const first = ['hedge-0-target', 'claim-0-target', 'hedge-1-target'];
        expect(introduced.filter((skill) => !first.includes(skill))).toEqual([]);
        expect(introduced).toContain('hedge-0-target');
        expect(introduced).toContain('claim-0-target');
        expect(plan.some(({ skill }) => skill.endsWith('plain'))).toBe(true);
      }),
    );
  });

  it('does not read one topic over and over', () => {
    const topics = planSession(NOBODY, BANK, NOW, seedRandom(5)).map(
      ({ itemId }) => BANK.items.find(({ id }) => id === itemId)?.topic,
    );
    expect(topics.filter((topic, at) => topic === topics[at - 1]).length).toBeLessThanOrEqual(2);
  });

  it.each([-1, 1.5, NaN])('refuses a size of %d', (size) => {
    expect(() => planSession(NOBODY, BANK, NOW, seedRandom(1), size)).toThrow(RangeError);
  });
});

describe('introductions', () => {
  it('come once each, before the block of their skill and never after its first sentence', () => {
    fc.assert(
      fc.property(anyHistory, anyRandom, (events, random) => {
        const state = replay(events, BANK, new Map());
        const plan = planSession(state, BANK, NOW, random);
        const introductions = introductionsBefore(plan, state, BANK);
        const expected = plan.filter(({ introduces }) => introduces).map(({ skill }) => skill);
        expect(introductions.flat().toSorted()).toEqual(expected.toSorted());
        introductions.forEach((skills, at) => {
          if (skills.length > 0) expect(plan[at]?.layer).not.toBe(plan[at - 1]?.layer);
          for (const skill of skills) {
            const first = plan.findIndex((planned) => planned.skill === skill);
            expect(first).toBeGreaterThanOrEqual(at);
            expect(new Set(plan.slice(at, first + 1).map(({ layer }) => layer)).size).toBe(1);
          }
        });
      }),
    );
  });

  it('are needed by no plain skill and none that was answered before', () => {
    const state = replay([makeEvent(0, 'hedge-0-target:0')], BANK, new Map());
    const plan = [
      { skill: 'hedge-3-plain', layer: 'hedge' },
      { skill: 'hedge-0-target', layer: 'hedge' },
      { skill: 'claim-3-plain', layer: 'claim' },
      { skill: 'claim-0-target', layer: 'claim' },
      { skill: 'claim-0-target', layer: 'claim' },
    ] as const;
    expect(introductionsBefore(plan, state, BANK)).toEqual([[], [], ['claim-0-target'], [], []]);
  });
});

function idsOf(plan: readonly PlannedItem[]): readonly string[] {
  return plan.map(({ itemId }) => itemId);
}

function answersOf(ids: readonly string[]): string {
  return ids.map((id) => (targets.get(id) ? 'T' : 's')).join('');
}
