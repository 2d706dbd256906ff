import { describe, expect, it } from 'vitest';
import { measureCalibration, wilsonInterval } from './calibration';
import { DAY_MS } from './fsrs';
import { findOneSided } from './one-sided';
import { replay } from './replay';
import { makeEvent, makeTestBank } from './test-bank';
import { countDecisions, listSittings, listWeeks } from './truth';
import type { PracticeEvent, Sureness } from './types';

const BANK = makeTestBank(20);
const replayed = (events: readonly PracticeEvent[]) => replay(events, BANK, new Map());

/** Target, safe, target, safe ... each sentence fresh; flagged as `flags` says. */
function answerInTurn(flags: readonly boolean[]): readonly PracticeEvent[] {
  return flags.map((flagged, at) => {
    const skill = at % 2 === 0 ? 'hedge-0-target' : 'hedge-3-plain';
    return makeEvent(at, `${skill}:${Math.floor(at / 2)}`, { flagged, correct: flagged === (at % 2 === 0) });
  });
}

describe('decisions', () => {
  const events = [
    makeEvent(0, 'hedge-0-target:0'),
    makeEvent(1, 'hedge-0-target:1', { correct: false }),
    makeEvent(2, 'hedge-3-plain:0', { correct: false }),
    makeEvent(3, 'claim-2-foil:0'),
    // Seen before: counts for nothing.
    makeEvent(4, 'hedge-3-plain:0'),
  ];

  it('are counted per layer and pooled, over fresh sentences', () => {
    expect(countDecisions(replayed(events))).toEqual({
      pooled: { targets: 2, safe: 2, hits: 1, falseAlarms: 1 },
      layers: {
        hedge: { targets: 2, safe: 1, hits: 1, falseAlarms: 1 },
        claim: { targets: 0, safe: 1, hits: 0, falseAlarms: 0 },
      },
    });
  });

  it('count a mark in the wrong place as a hit: the text was flagged', () => {
    const wrongPlace = [makeEvent(0, 'hedge-0-target:0', { correct: false, flagged: true })];
    expect(countDecisions(replayed(wrongPlace)).pooled.hits).toBe(1);
  });

  it('are grouped by week from Monday, and by sitting', () => {
    const monday = Date.UTC(2026, 0, 5);
    const at = (answeredAt: number, item: number) =>
      makeEvent(item, `hedge-0-target:${item}`, { id: `${item}`, answeredAt });
    const state = replayed([
      at(monday - 60_000, 0),
      at(monday, 1),
      at(monday + 60_000, 2),
      at(monday + 6 * DAY_MS, 3),
      at(monday + 15 * DAY_MS, 4),
    ]);
    expect(listWeeks(state).map(({ from, pooled }) => [from, pooled.targets])).toEqual([
      [monday - 60_000, 1],
      [monday, 3],
      [monday + 15 * DAY_MS, 1],
    ]);
    expect(listSittings(state).map(({ from, to, pooled }) => [from, to, pooled.hits])).toEqual([
      [monday - 60_000, monday + 60_000, 3],
      [monday + 6 * DAY_MS, monday + 6 * DAY_MS, 1],
      [monday + 15 * DAY_MS, monday + 15 * DAY_MS, 1],
    ]);
  });
});

describe('calibration', () => {
  it('gives counts below ten answers, then the share with its interval', () => {
    const events = Array.from({ length: 16 }, (_, at) => {
      const sure: Sureness = at < 10 ? 3 : at < 14 ? 1 : null;
      return makeEvent(at, `hedge-0-target:${at}`, { sure, correct: at % 5 !== 0 });
    });
    const [notSure, rather, sure] = measureCalibration(replayed(events));
    expect(notSure).toEqual({ sure: 1, answers: 4, right: 3, share: null, interval: null });
    expect(rather).toEqual({ sure: 2, answers: 0, right: 0, share: null, interval: null });
    expect(sure).toMatchObject({ sure: 3, answers: 10, right: 8, share: 0.8 });
    // Published: 8 of 10 has the score interval 0.490 to 0.943.
    expect(sure?.interval?.low).toBeCloseTo(0.4902, 4);
    expect(sure?.interval?.high).toBeCloseTo(0.9433, 4);
  });

  it('has intervals of some width within 0 and 1, at the ends too', () => {
    const none = wilsonInterval(0, 10);
    expect(none.low).toBeCloseTo(0, 9);
    expect(none.low).toBeGreaterThanOrEqual(0);
    expect(none.high).toBeCloseTo(0.2775, 4);
    const all = wilsonInterval(10, 10);
    expect(all.low).toBeCloseTo(0.7225, 4);
    expect(all.high).toBeCloseTo(1, 9);
    expect(all.high).toBeLessThanOrEqual(1);
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
  });
});

describe('one answer to everything', () => {
  const times = (count: number, flagged: boolean) => Array.from({ length: count }, () => flagged);

  it.each([
    ['too few to say', times(7, false), null],
    ['never marks', times(8, false), 'nothing'],
    ['always marks', times(8, true), 'everything'],
    ['one exception in ten', [...times(9, false), true], null],
    ['one exception in twenty', [...times(19, true), false], 'everything'],
    ['two exceptions in twenty', [...times(18, true), false, false], null],
    ['has changed since', [...times(20, false), true, true], null],
    ['tells them apart', Array.from({ length: 20 }, (_, at) => at % 2 === 0), null],
  ])('%s', (_, flags, expected) => {
    expect(findOneSided(replayed(answerInTurn(flags)))).toBe(expected);
  });

  it('is not said where only one answer was right', () => {
    const plain = Array.from({ length: 20 }, (_, at) => makeEvent(at, `hedge-3-plain:${at}`));
    expect(findOneSided(replayed(plain))).toBeNull();
  });
});
