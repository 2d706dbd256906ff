import { describe, expect, test } from 'vitest';
import type { Terms } from './assignment-terms';
import { FREE_TERMS } from './assignment-terms';
import {
  describeAfterHandIn,
  describeAttempts,
  describeBeyond,
  describeClosed,
  describeDue,
  describeFeedback,
  describeLateWork,
  describeNotCounted,
  describeOwnStanding,
  describeTooLate,
  describeUncounted,
  describeRefusal,
  formatMoment,
  listTermChanges,
  sayChanges,
} from './assignment-words';

const NOON = new Date('2026-11-27T12:00:00Z');
const LATER = new Date('2026-11-28T12:00:00Z');
const terms = (more: Partial<Terms> = {}): Terms => ({
  ...FREE_TERMS,
  dueAt: NOON,
  timeZone: 'Europe/Berlin',
  ...more,
});

describe('a moment', () => {
  test.each([
    ['Europe/Berlin', 'Fri 27 Nov 2026, 13:00, Berlin time'],
    ['America/New_York', 'Fri 27 Nov 2026, 07:00, New York time'],
    ['Pacific/Auckland', 'Sat 28 Nov 2026, 01:00, Auckland time'],
    ['UTC', 'Fri 27 Nov 2026, 12:00, UTC'],
  ])('reads on the clock of %s', (zone, words) => expect(formatMoment(NOON, zone)).toBe(words));

  test('midnight is 00:00', () => {
    expect(formatMoment(new Date('2026-11-27T00:00:00Z'), 'UTC')).toContain(', 00:00,');
  });
});

describe('the rules in words', () => {
  test.each([
    [describeDue(terms()), 'due Fri 27 Nov 2026, 13:00, Berlin time'],
    [describeDue(FREE_TERMS), 'no due date'],
    [describeLateWork(FREE_TERMS, 'exercise'), null],
    [describeLateWork(terms(), 'exercise'), 'You may hand it in later than that; it then says “late”.'],
    [
      describeLateWork(terms({ lateAllowed: false }), 'lesson'),
      'After that you cannot begin it or finish it.',
    ],
    [describeAttempts(FREE_TERMS), 'You have as many attempts as you like; your last one counts.'],
    [describeAttempts(terms({ attemptsAllowed: 1, counts: 'BEST' })), 'You have one attempt.'],
    [
      describeAttempts(terms({ attemptsAllowed: 2, counts: 'BEST' })),
      'You have 2 attempts; your best one counts.',
    ],
    [describeFeedback(FREE_TERMS, NOON), 'You see the feedback as soon as you have handed in.'],
    [describeFeedback(terms({ feedback: 'AFTER_DUE' }), NOON), 'You see the feedback after the due date.'],
    [describeFeedback(terms({ feedback: 'AFTER_DUE' }), LATER), 'The feedback is open.'],
    [
      describeFeedback(terms({ feedback: 'WHEN_RELEASED' }), LATER),
      'You see the feedback when your teacher shows it.',
    ],
  ])('%s', (said, words) => expect(said).toBe(words));

  test('closed is said only when it is, with what becomes of the work and what to do', () => {
    expect(describeClosed(terms({ lateAllowed: false }), 'marks', NOON)).toBeNull();
    expect(describeClosed(terms(), 'marks', LATER)).toBeNull();
    const said = describeClosed(terms({ lateAllowed: false }), 'marks', LATER);
    expect(said).toContain('Your marks are saved and stay saved.');
    expect(said).toContain('Ask your teacher for more time');
  });

  test.each([
    [
      FREE_TERMS,
      { number: 1, begun: 1 },
      'After this you see the feedback. These marks then stay as they are, and you can start a new attempt.',
    ],
    [terms({ attemptsAllowed: 2 }), { number: 1, begun: 1 }, 'You have 1 more attempt.'],
    [terms({ attemptsAllowed: 3 }), { number: 1, begun: 3 }, 'This is your last attempt.'],
    [terms({ attemptsAllowed: 2 }), { number: 2, begun: 2 }, 'This is your last attempt.'],
    [terms({ attemptsAllowed: 1 }), { number: 2, begun: 2 }, 'Not counted: one attempt is allowed.'],
    [terms({ feedback: 'AFTER_DUE' }), { number: 1, begun: 1 }, 'You see the feedback after the due date.'],
    [
      terms({ feedback: 'WHEN_RELEASED' }),
      { number: 1, begun: 1 },
      'You see the feedback when your teacher shows it.',
    ],
  ])('what comes after handing in', (given, place, words) => {
    expect(describeAfterHandIn(given, place, NOON)).toContain(words);
  });

  test.each([
    [null, 99, null],
    [2, 2, null],
    [1, 2, 'Not counted: one attempt is allowed.'],
    [2, 3, 'Not counted: 2 attempts are allowed.'],
  ])('of %s allowed, attempt %i: %s', (attemptsAllowed, number, words) => {
    expect(describeBeyond({ attemptsAllowed }, number)).toBe(words);
  });

  const ALONE = 'Not counted: it was done alone and handed in after the due date, and no late work is taken.';
  test.each([
    ['brought too late', { lateAllowed: false }, 1, LATER, ALONE],
    ['brought too late and one too many', { lateAllowed: false, attemptsAllowed: 1 }, 2, LATER, ALONE],
    ['one too many', { attemptsAllowed: 1 }, 2, LATER, 'Not counted: one attempt is allowed.'],
    ['brought in time', { lateAllowed: false }, 1, NOON, null],
    ['late where that is allowed', {}, 1, LATER, null],
  ])('why an attempt does not count: %s', (_, more, number, submittedAt, words) =>
    expect(describeUncounted(terms(more), { number, submittedAt, broughtAt: LATER })).toBe(words),
  );

  test('how many do not count, and why, to the teacher', () => {
    const say = (beyond: number, tooLate: number) => describeNotCounted({ beyond, tooLate });
    expect(say(0, 0)).toBe('');
    expect(say(1, 0)).toBe('1 over the number of attempts is not counted');
    expect(say(0, 2)).toBe('2 done alone and handed in after the due date are not counted');
    expect(say(2, 1)).toBe(
      '2 over the number of attempts are not counted; 1 done alone and handed in after the due date is not counted',
    );
  });

  test('that work brought too late does not count, by what it is', () => {
    expect(describeTooLate('lesson')).toBe('Work finished alone after the due date does not count here.');
    for (const kind of ['exercise', 'test'] as const)
      expect(describeTooLate(kind)).toBe('Work handed in alone after the due date does not count here.');
  });

  test('a refusal says which rule it is, and that nothing is lost', () => {
    expect(describeRefusal('closed', terms({ lateAllowed: false }))).toContain('takes no late work');
    expect(describeRefusal('no-attempts-left', terms({ attemptsAllowed: 1 }))).toContain(
      'There is one attempt',
    );
    expect(describeRefusal('no-attempts-left', terms({ attemptsAllowed: 3 }))).toContain(
      'There are 3 attempts',
    );
    expect(describeRefusal('locked', FREE_TERMS)).toContain('Finish the lessons before it first.');
    for (const refusal of ['closed', 'no-attempts-left'] as const)
      expect(describeRefusal(refusal, terms())).toContain('What you handed in is kept.');
  });

  test.each([
    [{ doneAt: NOON, begun: 1 }, 'exercise', {}, LATER, 'handed in'],
    [{ doneAt: LATER, begun: 1 }, 'exercise', {}, LATER, 'handed in, late'],
    [{ doneAt: NOON, begun: 1 }, 'lesson', {}, LATER, 'finished'],
    [{ doneAt: null, begun: 1 }, 'exercise', {}, NOON, 'begun'],
    [{ doneAt: null, begun: 0 }, 'exercise', {}, NOON, 'not begun'],
    [{ doneAt: null, begun: 1 }, 'exercise', {}, LATER, 'begun, past due'],
    [{ doneAt: null, begun: 0 }, 'exercise', {}, LATER, 'past due'],
    [{ doneAt: null, begun: 1 }, 'lesson', { lateAllowed: false }, LATER, 'not finished; closed'],
    [{ doneAt: NOON, begun: 1, broughtAt: LATER }, 'lesson', {}, LATER, 'finished, brought along'],
    [{ doneAt: LATER, begun: 1, broughtAt: LATER }, 'exercise', {}, LATER, 'handed in, late, brought along'],
  ] as const)('how one stands: %j', (work, kind, more, now, words) => {
    expect(describeOwnStanding(terms(more), { broughtAt: null, ...work }, kind, now)).toBe(words);
  });
});

describe('a change of rules', () => {
  test.each<[string, Partial<Terms>, Partial<Terms>, string[]]>([
    ['nothing', {}, {}, []],
    [
      'a due date moved',
      {},
      { dueAt: LATER },
      ['due date moved from Fri 27 Nov 2026, 13:00, Berlin time to Sat 28 Nov 2026, 13:00, Berlin time'],
    ],
    ['a due date set', { dueAt: null }, {}, ['due date set to Fri 27 Nov 2026, 13:00, Berlin time']],
    [
      'a due date taken away',
      {},
      { dueAt: null },
      ['no due date any more (it was Fri 27 Nov 2026, 13:00, Berlin time)'],
    ],
    ['the same moment on another clock', {}, { timeZone: 'UTC' }, []],
    ['late work', {}, { lateAllowed: false }, ['late work is not taken any more']],
    ['late work without a due date', { dueAt: null }, { dueAt: null, lateAllowed: false }, []],
    ['fewer attempts', {}, { attemptsAllowed: 2 }, ['2 attempts now, before any number of attempts']],
    ['which counts', {}, { counts: 'BEST' }, ['the best attempt counts now']],
    ['feedback', {}, { feedback: 'WHEN_RELEASED' }, ['feedback comes when your teacher shows it now']],
    [
      'feedback shown',
      { feedback: 'WHEN_RELEASED' },
      { feedback: 'WHEN_RELEASED', releasedAt: NOON },
      ['your teacher shows the feedback now'],
    ],
    [
      'feedback closed again',
      { feedback: 'WHEN_RELEASED', releasedAt: NOON },
      { feedback: 'WHEN_RELEASED' },
      ['the feedback is closed again for now'],
    ],
  ])('%s', (_, before, after, phrases) => {
    expect(listTermChanges(terms(before), terms(after))).toEqual(phrases);
  });

  test('is said in one sentence, or not at all', () => {
    expect(sayChanges([])).toBe('');
    expect(sayChanges(['late work is allowed now', '2 attempts now'])).toBe(
      'Late work is allowed now; 2 attempts now.',
    );
  });
});
