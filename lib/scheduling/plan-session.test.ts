import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from './fsrs';
import { introductionsBefore } from './introductions';
import { planSession } from './plan-session';
import type { LearnerState } from './learner-state';
import type { PlannedItem } from './plan-types';
import { replay } from './replay';
import { makeEvent, makeTestBank } from './test-bank';
import { seedRandom } from './test-learner';
import type { Random } from './types';

const BANK = makeTestBank(12);
const NOBODY = replay([], BANK, new Map());
const NOW = Date.UTC(2026, 0, 6, 16);

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
  it('has the size asked for and no item twice, its layers in blocks', () => {
    fc.assert(
      fc.property(anyHistory, anyRandom, (events, random) => {
        const plan = planSession(replay(events, BANK, new Map()), BANK, NOW, random);
        expect(plan).toHaveLength(10);
        expect(new Set(idsOf(plan)).size).toBe(10);
        expect(plan.map(({ layer }) => layer.charAt(0)).join('')).toMatch(/^(h{2,4}|c{2,4})+$/);
      }),
      { numRuns: 150 },
    );
  });

  it('goes on from what is already planned: other items', () => {
    const sizes = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(anyHistory, anyRandom, sizes, sizes, (events, random, first, second) => {
        const state = replay(events, BANK, new Map());
        const before = idsOf(planSession(state, BANK, NOW, random, first));
        const after = idsOf(planSession(state, BANK, NOW, random, second, { alreadyPlanned: before }));
        const all = [...before, ...after];
        expect([before.length, after.length]).toEqual([first, second]);
        expect(new Set(all).size).toBe(all.length);
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

  it('begins with the first skills of the course, four at most, and with plain sentences', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const plan = planSession(NOBODY, BANK, NOW, seedRandom(seed));
        const introduced = plan.filter(({ introduces }) => introduces).map(({ skill }) => skill);
        const first = ['hedge-0-target', 'claim-0-target', 'hedge-1-target', 'claim-1-target'];
        expect(introduced.filter((skill) => !first.includes(skill))).toEqual([]);
        const others = plan.filter(({ skill }) => !first.includes(skill));
        expect(others.filter(({ skill }) => !skill.endsWith('plain'))).toEqual([]);
        const layers = plan.filter(({ skill }) => skill.endsWith('target')).map(({ layer }) => layer);
        for (const layer of layers) expect(introduced).toContain(`${layer}-0-target`);
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
  it('come once each, one before a block and before the first sentence of their skill', () => {
    fc.assert(
      fc.property(anyHistory, anyRandom, (events, random) => {
        const state = replay(events, BANK, new Map());
        const plan = planSession(state, BANK, NOW, random);
        const introductions = introductionsBefore(plan, state, BANK);
        expect(new Set(introductions.flat()).size).toBe(introductions.flat().length);
        introductions.forEach((skills, at) => {
          if (plan[at]?.layer === plan[at - 1]?.layer) expect(skills).toEqual([]);
          expect(skills.length).toBeLessThanOrEqual(1);
        });
        expectIntroduced(plan, introductions, state);
      }),
    );
  });

  it('follow from the layers and from what was met before, whatever the sentences are', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer(), fc.integer(), (events, one, other) => {
        const state = replay(events, BANK, new Map());
        const plan = planSession(state, BANK, NOW, seedRandom(one));
        const mixed = planSession(state, BANK, NOW, seedRandom(other));
        const sameLayers = plan.map(({ layer }) => ({ layer, skill: mixed[0]?.skill }));
        expect(introductionsBefore(sameLayers, state, BANK)).toEqual(introductionsBefore(plan, state, BANK));
      }),
      { numRuns: 30 },
    );
  });

  it('stay as they are while the session goes on and its rest is planned anew', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        fc.integer(),
        (events, right, seed) => {
          const random = seedRandom(seed);
          const before = replay(events, BANK, new Map());
          const first = planSession(before, BANK, NOW, random);
          const begun = first.slice(0, 6);
          const answers = begun.map(({ itemId }, at) =>
            makeEvent(1000 + at, itemId, { correct: right[at] ?? true, answeredAt: NOW + at }),
          );
          const now = replay([...events, ...answers], BANK, new Map());
          const rest = planSession(now, BANK, NOW + 10, random, 4, { alreadyPlanned: idsOf(begun) });
          const all = [...begun, ...rest];
          const announced = introductionsBefore(all, before, BANK);
          expect(announced.slice(0, 6)).toEqual(introductionsBefore(first, before, BANK).slice(0, 6));
          expectIntroduced(all, announced, before);
        },
      ),
    );
  });

  it("are of skills with an introduction that were not met, in the course's order", () => {
    const layersOf = (letters: string) =>
      [...letters].map((letter) => ({ layer: letter === 'h' ? 'hedge' : 'claim' }) as const);
    expect(introductionsBefore(layersOf('hhcchhcc'), NOBODY, BANK)).toEqual([
      ['hedge-0-target'],
      [],
      ['claim-0-target'],
      [],
      ['hedge-1-target'],
      [],
      [],
      [],
    ]);
    const met = replay([makeEvent(0, 'hedge-0-target:0')], BANK, new Map());
    // Four in their first steps at the same time, of which one is met already.
    expect(introductionsBefore(layersOf('hhcchhcc'), met, BANK)).toEqual([
      ['hedge-1-target'],
      [],
      ['claim-0-target'],
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

/** A skill comes after its introduction; without one only where nothing else of its kind is known. */
function expectIntroduced(
  plan: readonly PlannedItem[],
  introductions: readonly (readonly string[])[],
  { skills }: LearnerState,
): void {
  plan.forEach(({ introduces, skill }, at) => {
    const like = BANK.skills.find(({ id }) => id === skill);
    const before = [...skills.keys(), ...introductions.slice(0, at + 1).flat()];
    const known = BANK.skills.filter(
      ({ id, layer, kind }) => layer === like?.layer && kind === like.kind && before.includes(id),
    );
    if (introduces && known.length > 0) expect(before).toContain(skill);
  });
}

function idsOf(plan: readonly PlannedItem[]): readonly string[] {
  return plan.map(({ itemId }) => itemId);
}
