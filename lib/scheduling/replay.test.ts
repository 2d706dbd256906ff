import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSkills } from './describe-skill';
import { DAY_MS } from './fsrs';
import { getAbility } from './learner-state';
import { planSession } from './plan-session';
import { replay } from './replay';
import { makeEvent, makeTestBank } from './test-bank';
import { seedRandom } from './test-learner';
import type { PracticeEvent } from './types';

const BANK = makeTestBank(5);
const NO_RATINGS = new Map();

const anyEvent: fc.Arbitrary<PracticeEvent> = fc.record({
  id: fc.integer({ min: 0, max: 40 }).map(String),
  itemId: fc.oneof(fc.constantFrom(...BANK.items.map(({ id }) => id)), fc.constant('gone')),
  // Few times, so that ties are common.
  answeredAt: fc.integer({ min: 0, max: 20 }).map((day) => day * DAY_MS),
  correct: fc.boolean(),
  flagged: fc.boolean(),
  sure: fc.constantFrom(null, 1, 2, 3),
});

describe('replay', () => {
  it('says the same whatever order answers come in, and however often each comes', () => {
    const shuffled = fc
      .array(anyEvent, { maxLength: 40 })
      .chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([events, again]) => {
        expect(replay(again, BANK, NO_RATINGS)).toEqual(replay(events, BANK, NO_RATINGS));
      }),
    );
  });

  it('does not change what it is given, and counts each id once', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const copy = structuredClone(events);
        const { history, skills } = replay(events, BANK, NO_RATINGS);
        expect(events).toEqual(copy);
        expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
        const counted = [...skills.values()].reduce(
          (sum, { answers, repeats }) => sum + answers + repeats,
          0,
        );
        expect(counted).toBe(history.length);
      }),
    );
  });

  it('knows nothing without answers', () => {
    const state = replay([], BANK, NO_RATINGS);
    expect(state).toMatchObject({ ability: 0, history: [] });
    expect(state.skills.size + state.seen.size).toBe(0);
  });

  it('moves ability and schedule by fresh sentences only', () => {
    const once = [makeEvent(0, 'hedge-0-target:0')];
    const twice = [...once, makeEvent(1, 'hedge-0-target:0', { correct: false })];
    const [first, second] = [replay(once, BANK, NO_RATINGS), replay(twice, BANK, NO_RATINGS)];
    const [before, after] = [first, second].map(({ skills }) => skills.get('hedge-0-target'));
    expect(after).toEqual({ ...before, repeats: 1, lastAnsweredAt: twice[1]?.answeredAt });
    expect(second.ability).toBe(first.ability);
    expect(second.history.map(({ fresh }) => fresh)).toEqual([true, false]);
  });

  it('leaves out items that the bank does not have', () => {
    const known = [makeEvent(0, 'claim-0-target:1')];
    expect(replay([...known, makeEvent(1, 'gone')], BANK, NO_RATINGS)).toEqual(
      replay(known, BANK, NO_RATINGS),
    );
  });

  it('lets a skill keep its own mind: right on one and wrong on the other sets them apart', () => {
    const events = [0, 1, 2, 3].flatMap((at) => [
      makeEvent(2 * at, `hedge-0-target:${at}`),
      makeEvent(2 * at + 1, `claim-0-target:${at}`, { correct: false }),
    ]);
    const state = replay(events, BANK, NO_RATINGS);
    expect(getAbility(state, 'hedge-0-target')).toBeGreaterThan(0.5);
    expect(getAbility(state, 'claim-0-target')).toBeLessThan(-0.5);
    expect(getAbility(state, 'hedge-1-target')).toBe(state.ability);
  });

  it('expects less of an item that proved to be harder than its author thought', () => {
    const events = [makeEvent(0, 'hedge-0-target:0')];
    const harder = new Map([['hedge-0-target:0', { rating: 2, answers: 50 }]]);
    const expectedBy = (ratings: typeof harder) => Number(replay(events, BANK, ratings).history[0]?.expected);
    expect(expectedBy(harder)).toBeLessThan(expectedBy(new Map()));
  });

  it('refuses a time that is none', () => {
    expect(() => replay([makeEvent(0, 'gone', { answeredAt: NaN })], BANK, NO_RATINGS)).toThrow(RangeError);
  });
});

describe('clocks and devices', () => {
  const LATEST = 8.64e15;
  const anyTime = fc.oneof(fc.integer({ min: -LATEST, max: LATEST }), fc.constantFrom(0, LATEST, -LATEST));
  const jumping = fc.array(
    fc.tuple(anyEvent, anyTime).map(([event, answeredAt]) => ({ ...event, answeredAt })),
    { maxLength: 40 },
  );

  it('whatever they said the time was, there are estimates, a plan and a date for every skill', () => {
    fc.assert(
      fc.property(jumping, anyTime, (events, now) => {
        const state = replay(events, BANK, NO_RATINGS);
        const numbers = describeSkills(state, BANK, now).flatMap(({ sits, retrievability, dueAt }) => [
          sits ?? 0,
          retrievability ?? 0,
          dueAt ?? 0,
        ]);
        expect([state.ability, ...numbers].every(Number.isFinite)).toBe(true);
        expect(planSession(state, BANK, now, seedRandom(1))).toHaveLength(10);
        for (const { expected } of state.history) {
          expect(expected).toBeGreaterThanOrEqual(0.25);
          expect(expected).toBeLessThan(1);
        }
      }),
    );
  });

  it('two devices in turn: answers that come late count as if they had come in time', () => {
    const phone = [0, 2, 4].map((minute) =>
      makeEvent(minute, `hedge-0-target:${minute}`, { correct: false }),
    );
    const laptop = [1, 3, 0].map((item, at) => makeEvent(2 * at + 1, `hedge-0-target:${item}`));
    const inTurn = [phone[0], laptop[0], phone[1], laptop[1], phone[2], laptop[2]].flatMap((event) =>
      event ? [event] : [],
    );
    const late = replay([...laptop, ...phone], BANK, NO_RATINGS);
    expect(late).toEqual(replay(inTurn, BANK, NO_RATINGS));
    // The sentence that both had is fresh once: where it was answered first.
    expect(late.history.map(({ fresh }) => fresh)).toEqual([true, true, true, true, true, false]);
    expect(late.skills.get('hedge-0-target')).toMatchObject({ answers: 5, right: 2, repeats: 1 });
  });

  it('takes 5,000 answers in less than 200 ms', () => {
    const events = Array.from({ length: 5000 }, (_, at) =>
      makeEvent(at, BANK.items[(at * 7) % BANK.items.length]?.id ?? '', { id: `${at}`, correct: at % 3 > 0 }),
    );
    // The best of five, for a machine that is busy with something else.
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now();
      replay(events, BANK, NO_RATINGS);
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThan(200);
  });
});
