import { describe, expect, it } from 'vitest';
import { adviseNext } from './advise-next';
import { describeSkills } from './describe-skill';
import { DAY_MS } from './fsrs';
import { replay } from './replay';
import { makeEvent, makeTestBank } from './test-bank';
import type { PracticeEvent } from './types';

const BANK = makeTestBank(8);
const LAST = Date.UTC(2026, 0, 5, 17);
const replayed = (events: readonly PracticeEvent[]) => replay(events, BANK, new Map());

/** Answers to the first `count` sentences of a skill, right or wrong. */
function answerAll(skill: string, count: number, correct: boolean, from = 0): readonly PracticeEvent[] {
  return Array.from({ length: count }, (_, at) => makeEvent(from + at, `${skill}:${at}`, { correct }));
}

function viewOf(skill: string, events: readonly PracticeEvent[], now = LAST) {
  return describeSkills(replayed(events), BANK, now).find((view) => view.skill.id === skill);
}

describe('how a skill stands', () => {
  it('is not said of a skill nobody tried, nor on fewer than four answers', () => {
    expect(viewOf('hedge-0-target', [])).toMatchObject({
      status: 'new',
      sits: null,
      dueAt: null,
      freshLeft: 8,
    });
    const three = viewOf('hedge-0-target', answerAll('hedge-0-target', 3, true));
    expect(three).toMatchObject({
      status: 'too-few',
      answers: 3,
      right: 3,
      sits: null,
      level: null,
      freshLeft: 5,
    });
  });

  it('is shaky right after wrong answers, though retrievability is then 1', () => {
    const view = viewOf('hedge-0-target', answerAll('hedge-0-target', 8, false));
    expect(view).toMatchObject({ status: 'known', level: 'shaky', answers: 8, right: 0 });
    const now = viewOf('hedge-0-target', answerAll('hedge-0-target', 8, false), Date.UTC(2026, 0, 5, 16, 7));
    expect(now?.retrievability).toBe(1);
    expect(now?.sits).toBeLessThan(0.3);
  });

  it('fades with time', () => {
    const events = answerAll('hedge-0-target', 8, true);
    const [soon, later] = [LAST, LAST + 60 * DAY_MS].map((now) => viewOf('hedge-0-target', events, now));
    expect(soon?.sits).toBeGreaterThan(0.6);
    expect(later?.sits).toBeLessThan(Number(soon?.sits) - 0.1);
    expect([soon?.due, later?.due]).toEqual([false, true]);
  });

  it('is not said of safe sentences to somebody who never marks', () => {
    const targets = answerAll('hedge-0-target', 8, false);
    const safe = answerAll('hedge-3-plain', 8, true, 20);
    expect(viewOf('hedge-3-plain', [...targets, ...safe])).toMatchObject({ status: 'one-sided', sits: null });
    expect(viewOf('hedge-0-target', [...targets, ...safe])).toMatchObject({
      status: 'known',
      level: 'shaky',
    });
  });

  it('is due again a week after the last answer at the earliest, once every sentence is known', () => {
    const all = answerAll('hedge-0-target', 8, false);
    const repeated = [...all, makeEvent(30, 'hedge-0-target:0')];
    const last = repeated.at(-1)?.answeredAt ?? NaN;
    expect(viewOf('hedge-0-target', repeated)).toMatchObject({
      freshLeft: 0,
      repeats: 1,
      dueAt: last + 7 * DAY_MS,
    });
  });
});

describe('what to do next', () => {
  const mixed = ['hedge', 'claim'].flatMap((layer, side) => [
    ...answerAll(`${layer}-0-target`, 5, true, 20 * side),
    ...answerAll(`${layer}-3-plain`, 5, true, 20 * side + 10),
  ]);

  it.each<[string, readonly PracticeEvent[], number, string]>([
    ['nothing answered yet', [], 0, 'start'],
    [
      'never marks',
      [...answerAll('hedge-0-target', 6, false), ...answerAll('hedge-3-plain', 6, true, 9)],
      0,
      'always-nothing',
    ],
    [
      'always marks',
      [...answerAll('hedge-0-target', 6, true), ...answerAll('hedge-3-plain', 6, false, 9)],
      0,
      'always-marks',
    ],
    ['a month later', mixed, 30, 'due'],
    ['all sits, some unknown', mixed, 0, 'next-skill'],
  ])('%s', (_, events, days, kind) => {
    const advice = adviseNext(replayed(events), BANK, LAST + days * DAY_MS);
    expect(advice.kind).toBe(kind);
    expect(advice.sentence).toMatch(/^[^!.]+[.]$/);
  });

  it('names the weak skill with its counts, and the next skill of the course', () => {
    const weak = [
      ...mixed,
      ...answerAll('claim-1-target', 2, true, 50),
      ...wrong('claim-1-target', [2, 3, 4, 5]),
    ];
    const now = Date.UTC(2026, 0, 5, 16, 56);
    expect(adviseNext(replayed(weak), BANK, now)).toEqual({
      kind: 'weak',
      sentence: 'Practice “Name of claim-1-target” next: so far 2 of 6 new sentences came out right.',
      skill: 'claim-1-target',
    });
    expect(adviseNext(replayed(mixed), BANK, LAST).skill).toBe('hedge-1-target');
  });

  it('is no false comfort after wrong answers: what comes up again in a few hours is told', () => {
    const at = makeEvent(6, '').answeredAt;
    const wrongOnce = [makeEvent(0, 'hedge-0-target:0', { correct: false })];
    expect(adviseNext(replayed(wrongOnce), BANK, at).sentence).toBe(
      '“Name of hedge-0-target” comes up again in a few hours; until then, something new: “Name of claim-0-target”.',
    );
    const wrongTwice = [...wrongOnce, makeEvent(1, 'claim-0-target:0', { correct: false })];
    expect(adviseNext(replayed(wrongTwice), BANK, at).sentence).toBe(
      '2 skills come up again in a few hours; until then, something new: “Name of hedge-1-target”.',
    );
    expect(adviseNext(replayed([makeEvent(0, 'hedge-0-target:0')]), BANK, at).sentence).toBe(
      'Nothing is due right now, so you are ready for something new: “Name of claim-0-target”.',
    );
  });

  it('is a break when all is known and nothing is due', () => {
    const all = BANK.skills.flatMap(({ id }, at) => answerAll(id, 5, true, 6 * at));
    expect(adviseNext(replayed(all), BANK, LAST).kind).toBe('rest');
  });
});

function wrong(skill: string, numbers: readonly number[]): readonly PracticeEvent[] {
  return numbers.map((number) => makeEvent(50 + number, `${skill}:${number}`, { correct: false }));
}
