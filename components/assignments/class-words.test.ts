import { describe, expect, test } from 'vitest';
import type { Standing, Terms } from '@/lib/grading/assignment-terms';
import { FREE_TERMS } from '@/lib/grading/assignment-terms';
import type { TalliedAssignment } from './class-words';
import {
  countLateNow,
  describeFeedbackState,
  describeOne,
  describeTally,
  describeWhatNext,
  describeWhom,
  listRules,
  sayLateNow,
  tallyStandings,
} from './class-words';

const NOON = new Date('2026-11-27T12:00:00Z');
const BEFORE = new Date('2026-11-26T12:00:00Z');
const AFTER = new Date('2026-11-28T12:00:00Z');
const ARTICLE = { kind: 'exercise', title: 'Mark the whole article' } as const;
const LESSON = { kind: 'lesson', title: 'Lesson 2' } as const;

function given(
  counts: Partial<Record<Standing, number>>,
  more: Partial<Terms> & { part?: TalliedAssignment['part']; elsewhere?: number } = {},
): TalliedAssignment {
  const { part = ARTICLE, elsewhere = 0, ...terms } = more;
  const row = (standing: Standing, inForceId: string) => ({ standing, inForceId });
  const own = Object.entries(counts).flatMap(([standing, count]) =>
    Array.from({ length: count }, () => row(standing as Standing, 'this')),
  );
  const others = Array.from({ length: elsewhere }, () => row('missing', 'other'));
  return { ...FREE_TERMS, ...terms, id: 'this', part, tally: tallyStandings('this', [...own, ...others]) };
}

describe('who has done it, in a sentence', () => {
  test.each([
    [
      given({ 'on-time': 18, late: 2, missing: 3, 'under-way': 5 }),
      '20 of 28 have handed in, 2 of them late; 3 are missing; 5 under way.',
    ],
    [given({ 'on-time': 1, 'not-begun': 4 }), '1 of 5 has handed in.'],
    [given({ late: 2 }), '2 of 2 have handed in, all of them late.'],
    [given({ missing: 1 }, { part: LESSON }), '0 of 1 have finished it; 1 is missing.'],
    [given({}), 'Nobody is in the class yet.'],
    [given({}, { elsewhere: 2 }), 'Everybody works by another assignment.'],
  ])('%#', (assignment, words) => expect(describeTally(assignment)).toBe(words));

  test('those who work by another assignment are counted apart', () => {
    expect(given({ 'on-time': 2 }, { elsewhere: 3 }).tally).toMatchObject({
      given: 2,
      elsewhere: 3,
      missing: 0,
    });
  });
});

describe('what to do next', () => {
  const hidden = { feedback: 'WHEN_RELEASED' } as const;
  const due = { dueAt: NOON, timeZone: 'UTC' };
  const waits = given({ 'on-time': 3 }, hidden);
  const missing = given({ missing: 2, 'on-time': 1 }, { ...due, part: LESSON });
  const next = given({ 'not-begun': 3 }, due);
  const done = given({ 'on-time': 3 });
  test.each<[string, TalliedAssignment[], Date, RegExp]>([
    ['nothing given', [], BEFORE, /^Nothing is assigned yet/],
    [
      'feedback that all wait for, before what is missing',
      [missing, waits],
      AFTER,
      /3 students wait for the feedback/,
    ],
    ['what most are missing', [next, missing], AFTER, /^“Lesson 2”: 2 students are missing/],
    [
      'what is due next',
      [done, next],
      BEFORE,
      /^“Mark the whole article” is due Fri 27 Nov 2026, 12:00, UTC\. 0 of 3/,
    ],
    ['what has no due date', [done, given({ 'not-begun': 1 })], BEFORE, /has no due date/],
    ['all done', [done], AFTER, /^All that was due is in\.$/],
  ])('%s', (_, assignments, now, words) => expect(describeWhatNext(assignments, now)).toMatch(words));

  test.each<[string, TalliedAssignment, Date, boolean]>([
    ['some have not handed in yet', given({ 'on-time': 2, 'not-begun': 1 }, hidden), BEFORE, false],
    ['it is past due', given({ 'on-time': 2, missing: 1 }, { ...hidden, ...due }), AFTER, true],
    ['nobody has handed in', given({ missing: 3 }, { ...hidden, ...due }), AFTER, false],
    ['feedback is shown', given({ 'on-time': 2 }, { ...hidden, releasedAt: BEFORE }), AFTER, false],
  ])('students wait for feedback: %s', (_, assignment, now, waiting) => {
    expect(describeOne(assignment, now).endsWith(' The 2 who have handed in wait for the feedback.')).toBe(
      waiting,
    );
  });
});

test('one who waits for feedback is not told from the missing by “they”', () => {
  const terms = { feedback: 'WHEN_RELEASED', dueAt: NOON, timeZone: 'UTC' } as const;
  expect(describeOne(given({ 'on-time': 1, missing: 23 }, terms), AFTER)).toBe(
    '1 of 24 has handed in; 23 are missing. The student who has handed in waits for the feedback.',
  );
});

test('who was on time and is late by a due date that moved is counted, nobody else', () => {
  const rows = (...standings: Standing[]) =>
    standings.map((standing, at) => ({ personId: String(at), standing }));
  const before = rows('on-time', 'on-time', 'late', 'not-begun', 'on-time');
  expect(countLateNow(before, rows('late', 'on-time', 'late', 'missing', 'late'))).toBe(2);
  expect(sayLateNow(2)).toContain('2 who handed in on time are late now.');
  expect(sayLateNow(1)).toContain('One who handed in on time is late now.');
  expect(sayLateNow(countLateNow(before, before))).toBe('');
});

describe('the rules to the teacher', () => {
  test('of an exercise are all, of a lesson only its due date', () => {
    const names = (assignment: TalliedAssignment) => listRules(assignment, BEFORE).map(({ name }) => name);
    expect(names(given({}, { dueAt: NOON }))).toEqual(['Due', 'Late work', 'Attempts', 'Counts', 'Feedback']);
    expect(names(given({}, { dueAt: NOON, part: LESSON }))).toEqual(['Due', 'Late work']);
    expect(names(given({}, { part: LESSON }))).toEqual(['Due']);
  });

  test('feedback is said where it is not at once', () => {
    expect(describeFeedbackState(given({}), BEFORE)).toBeNull();
    expect(describeFeedbackState(given({}, { feedback: 'AFTER_DUE', dueAt: NOON }), BEFORE)).toBe(
      'Feedback after the due date',
    );
    expect(describeFeedbackState(given({}, { feedback: 'AFTER_DUE', dueAt: NOON }), AFTER)).toBe(
      'Feedback is shown',
    );
    expect(describeFeedbackState(given({}, { feedback: 'WHEN_RELEASED' }), AFTER)).toBe(
      'Feedback when you show it',
    );
  });

  test('and for whom', () => {
    expect([describeWhom(true, 0), describeWhom(false, 1), describeWhom(false, 3)]).toEqual([
      ...['everyone', '1 student', '3 students'],
    ]);
  });
});
