import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssignmentRule, CountedRule, CountingTerms, FeedbackTime, Terms } from './assignment-terms';
import {
  countAttemptsLeft,
  findRuleFor,
  findStanding,
  findStartProblem,
  FREE_TERMS,
  isBeyondLimit,
  isBroughtTooLate,
  isClosed,
  isFeedbackVisible,
  isLate,
  pickCounted,
} from './assignment-terms';

const NOON = new Date('2026-11-27T12:00:00Z');
const after = (ms: number) => new Date(NOON.getTime() + ms);
const due = (more: Partial<Terms> = {}): Terms => ({ ...FREE_TERMS, dueAt: NOON, ...more });

const anyTime = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms));
const anyTerms: fc.Arbitrary<Terms> = fc.record({
  dueAt: fc.option(anyTime),
  timeZone: fc.constant('UTC'),
  lateAllowed: fc.boolean(),
  attemptsAllowed: fc.option(fc.integer({ min: 1, max: 6 })),
  feedback: fc.constantFrom<FeedbackTime>('AT_ONCE', 'AFTER_DUE', 'WHEN_RELEASED'),
  releasedAt: fc.option(anyTime),
  counts: fc.constantFrom<CountedRule>('BEST', 'LAST', 'FIRST'),
});

describe('late', () => {
  test.each([
    ['a moment before', -1, false],
    ['the due moment itself', 0, false],
    ['a moment after', 1, true],
  ])('%s', (_, ms, late) => expect(isLate(due(), after(ms))).toBe(late));

  test('never without a due date', () => {
    fc.assert(fc.property(anyTime, (at) => !isLate(FREE_TERMS, at)));
  });
});

describe('beginning and handing in', () => {
  test.each([
    ['nothing assigned', FREE_TERMS, 99, 0, null],
    ['in time', due({ lateAllowed: false }), 0, 0, null],
    ['past due, late work not taken', due({ lateAllowed: false }), 0, 1, 'closed'],
    ['past due, late work taken', due(), 0, 1, null],
    ['no due date, late work not taken', { ...FREE_TERMS, lateAllowed: false }, 0, 1, null],
    ['the last attempt of two', due({ attemptsAllowed: 2 }), 1, 0, null],
    ['both attempts used', due({ attemptsAllowed: 2 }), 2, 0, 'no-attempts-left'],
    ['more used than are allowed since', due({ attemptsAllowed: 1 }), 3, 0, 'no-attempts-left'],
    ['both: the due date is said', due({ attemptsAllowed: 1, lateAllowed: false }), 1, 1, 'closed'],
  ])('%s', (_, terms, begun, ms, problem) => {
    expect(findStartProblem(terms, begun, after(ms))).toBe(problem);
  });

  test('what is closed stays closed as time goes on, and a later due date or late work opens it', () => {
    fc.assert(
      fc.property(anyTerms, anyTime, fc.nat(1e9), (terms, now, more) => {
        const later = new Date(now.getTime() + more);
        if (isClosed(terms, now)) expect(isClosed(terms, later)).toBe(true);
        expect(isClosed({ ...terms, lateAllowed: true }, now)).toBe(false);
        expect(isClosed({ ...terms, dueAt: later }, now)).toBe(false);
      }),
    );
  });

  test('attempts left are never below none and go down by one with each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(12), (attemptsAllowed, begun) => {
        const left = countAttemptsLeft({ attemptsAllowed }, begun) ?? NaN;
        const next = countAttemptsLeft({ attemptsAllowed }, begun + 1) ?? NaN;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left - next).toBe(left === 0 ? 0 : 1);
      }),
    );
    expect(countAttemptsLeft({ attemptsAllowed: null }, 1e6)).toBeNull();
  });
});

describe('feedback can be seen', () => {
  test.each<[string, Terms, number, boolean]>([
    ['at once', due(), -1e9, true],
    ['after the due date, not before it', due({ feedback: 'AFTER_DUE' }), 0, false],
    ['after the due date', due({ feedback: 'AFTER_DUE' }), 1, true],
    ['after a due date there is none of', { ...FREE_TERMS, feedback: 'AFTER_DUE' }, 1e9, false],
    ['before the due date when shown', due({ feedback: 'AFTER_DUE', releasedAt: after(-5) }), -5, true],
    ['when shown, not before', due({ feedback: 'WHEN_RELEASED' }), 1e9, false],
    ['when shown', due({ feedback: 'WHEN_RELEASED', releasedAt: after(7) }), 7, true],
    ['not before the moment it is shown', due({ feedback: 'WHEN_RELEASED', releasedAt: after(7) }), 6, false],
  ])('%s', (_, terms, ms, visible) => expect(isFeedbackVisible(terms, after(ms))).toBe(visible));

  test('once it can be seen, time alone never takes it away', () => {
    fc.assert(
      fc.property(anyTerms, anyTime, fc.nat(1e9), (terms, now, more) => {
        if (isFeedbackVisible(terms, now))
          expect(isFeedbackVisible(terms, new Date(now.getTime() + more))).toBe(true);
      }),
    );
  });
});

const by = (more: Partial<CountingTerms>): CountingTerms => ({ ...FREE_TERMS, ...more });

describe('the attempt that counts', () => {
  const tries = [
    { number: 1, points: [40, 60] },
    { number: 2, points: [90, 10] },
    { number: 3, points: [80, 60] },
    { number: 4, points: [60, 80] },
    { number: 5, points: [0, 0] },
  ].map((each) => ({ ...each, submittedAt: after(each.number), broughtAt: null }));
  test.each<[CountedRule, number | null, number]>([
    ['FIRST', null, 1],
    ['LAST', null, 5],
    // 3 and 4 have the same mean; the earlier one makes nobody late.
    ['BEST', null, 3],
    ['FIRST', 2, 1],
    ['LAST', 2, 2],
    ['BEST', 2, 1],
    ['BEST', 1, 1],
    ['BEST', 9, 3],
  ])('%s, of %s allowed', (counts, attemptsAllowed, number) =>
    expect(pickCounted(tries, by({ counts, attemptsAllowed }))?.number).toBe(number),
  );

  test('none where nothing is handed in; of one layer alone its points count', () => {
    expect(pickCounted([], by({ counts: 'BEST' }))).toBeNull();
    const single = tries.map((each) => ({ ...each, points: [each.number === 2 ? 70 : 20] }));
    expect(pickCounted(single, by({ counts: 'BEST' }))?.number).toBe(2);
  });

  test('none where all that is handed in is beyond the limit', () => {
    expect(pickCounted(tries.slice(2), by({ attemptsAllowed: 2 }))).toBeNull();
  });

  test('last is what was handed in last; older work that was taken along and has a higher number is not', () => {
    const along = { number: 6, submittedAt: after(-1000), broughtAt: NOON, points: [100, 100] };
    const all = by({ counts: 'LAST' });
    expect(pickCounted([...tries, along], all)?.number).toBe(5);
    const atOnce = tries.map((each) => ({ ...each, submittedAt: NOON }));
    expect(pickCounted(atOnce, all)?.number).toBe(5);
  });

  const anyPoints = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
  const anyMoment = fc.integer({ min: -5, max: 5 }).map(after);
  const anyTries = fc
    .array(fc.record({ points: anyPoints, submittedAt: anyMoment, broughtAt: fc.option(anyMoment) }), {
      maxLength: 8,
    })
    .map((list) => list.map((each, at) => ({ ...each, number: at + 1 })));
  const anyCounting = fc.record({
    counts: fc.constantFrom<CountedRule>('BEST', 'LAST', 'FIRST'),
    attemptsAllowed: fc.option(fc.integer({ min: 1, max: 9 })),
    dueAt: fc.option(anyMoment),
    lateAllowed: fc.boolean(),
  });
  const sum = (each: { points: readonly number[] } | null) => each?.points.reduce((a, b) => a + b, 0) ?? 0;

  test('is one of those allowed, whatever their order, and none of them has a better claim', () => {
    fc.assert(
      fc.property(anyTries, anyCounting, (tries, terms) => {
        const picked = pickCounted(tries, terms);
        expect(pickCounted(tries.toReversed(), terms)).toEqual(picked);
        const allowed = tries.filter(
          (each) => !isBeyondLimit(terms, each.number) && !isBroughtTooLate(terms, each),
        );
        if (!picked) {
          expect(allowed).toEqual([]);
          return;
        }
        expect(allowed).toContain(picked);
        const { number, submittedAt } = picked;
        for (const other of allowed) {
          const isLower = other.number < number;
          if (terms.counts === 'FIRST') expect(isLower).toBe(false);
          if (terms.counts === 'LAST' && other !== picked)
            expect(other.submittedAt.getTime()).toBeLessThan(submittedAt.getTime() + (isLower ? 1 : 0));
          if (terms.counts === 'BEST') expect(sum(other)).toBeLessThan(sum(picked) + (isLower ? 0 : 0.5));
        }
      }),
    );
  });

  test('does not depend on work beyond the limit, however good or late it is', () => {
    fc.assert(
      fc.property(anyTries, anyTries, anyCounting, (own, along, counting) => {
        fc.pre(own.length > 0);
        const terms = { ...counting, attemptsAllowed: own.length };
        const more = along.map((each) => ({ ...each, number: own.length + each.number }));
        expect(pickCounted([...more, ...own], terms)).toEqual(pickCounted(own, terms));
      }),
    );
  });

  test('work taken along is never the first where there is own work, and never the last when it is older', () => {
    fc.assert(
      fc.property(anyTries, anyTries, anyCounting, (own, along, counting) => {
        fc.pre(own.length > 0);
        const older = along.map((each) => ({
          ...each,
          number: own.length + each.number,
          submittedAt: new Date(each.submittedAt.getTime() - 1000),
          broughtAt: NOON,
        }));
        const begunHere = own.map((each) => ({ ...each, broughtAt: null }));
        for (const counts of ['FIRST', 'LAST'] as const)
          expect(begunHere).toContain(pickCounted([...begunHere, ...older], { ...counting, counts }));
      }),
    );
  });

  test('one more attempt never lowers the best, nor does a higher limit', () => {
    fc.assert(
      fc.property(anyTries, anyPoints, fc.integer({ min: 1, max: 8 }), (tries, points, allowed) => {
        const next = { number: tries.length + 1, submittedAt: NOON, broughtAt: null, points };
        const best = (list: typeof tries, attemptsAllowed: number | null) =>
          sum(pickCounted(list, by({ counts: 'BEST', attemptsAllowed })));
        expect(best([...tries, next], null)).toBeGreaterThanOrEqual(best(tries, null));
        expect(best(tries, allowed + 1)).toBeGreaterThanOrEqual(best(tries, allowed));
      }),
    );
  });
});

describe('work brought along from studying alone', () => {
  const closing = (more: Partial<Terms> = {}) => due({ lateAllowed: false, ...more });
  test.each<[string, Terms, number, number | null, boolean]>([
    ['handed in on the due moment counts', closing(), 0, 9, false],
    ['handed in after it does not', closing(), 1, 9, true],
    ['handed in after it at the moment it came along does not', closing(), 9, 9, true],
    ['that came along open and was handed in by the rules of the class counts', closing(), 9, 8, false],
    ['counts where late work is allowed', due(), 1, 9, false],
    ['counts where nothing is due', closing({ dueAt: null }), 1, 9, false],
    ['counts when the due date is moved behind it', closing({ dueAt: after(5) }), 5, 9, false],
    ['is not what was begun in the class, however late', closing(), 1, null, false],
  ])('%s', (_, terms, handedIn, brought, tooLate) => {
    const submittedAt = after(handedIn);
    const broughtAt = brought === null ? null : after(brought);
    expect(isBroughtTooLate(terms, { submittedAt, broughtAt })).toBe(tooLate);
    const only = { number: 1, points: [50], submittedAt, broughtAt };
    expect(pickCounted([only], terms)).toEqual(tooLate ? null : only);
  });

  test('too late leaves what counts as it is without it, whichever attempt counts', () => {
    const own = { number: 1, points: [10], submittedAt: after(-3), broughtAt: null };
    const inTime = { number: 2, points: [20], submittedAt: after(-2), broughtAt: after(9) };
    const late = { number: 3, points: [99], submittedAt: after(2), broughtAt: after(9) };
    for (const [counts, number] of [
      ['FIRST', 1],
      ['LAST', 2],
      ['BEST', 2],
    ] as const)
      expect(pickCounted([own, inTime, late], closing({ counts }))?.number).toBe(number);
    expect(pickCounted([own, inTime, late], due({ counts: 'BEST' }))?.number).toBe(3);
  });
});

describe('whose rules hold', () => {
  const rule = (id: string, more: Partial<AssignmentRule> = {}): AssignmentRule => ({
    ...FREE_TERMS,
    id,
    partId: 'whole-article',
    toEveryone: true,
    named: [],
    createdAt: NOON,
    ...more,
  });
  const forAda = rule('ada', { toEveryone: false, named: ['ada'], createdAt: after(-9) });
  const older = rule('older', { createdAt: after(-5) });
  const newer = rule('newer');
  const other = rule('other', { partId: 'lesson' });

  test.each([
    ['one that names the student before a newer one for all', 'ada', 'ada'],
    ['the newest for everybody else', 'ben', 'newer'],
  ])('%s', (_, person, id) => {
    for (const rules of [
      [older, forAda, newer, other],
      [other, newer, forAda, older],
    ])
      expect(findRuleFor(rules, person, 'whole-article')?.id).toBe(id);
  });

  test('none where nothing is given to the student', () => {
    expect(findRuleFor([forAda, other], 'ben', 'whole-article')).toBeNull();
    expect(findRuleFor([], 'ben', 'whole-article')).toBeNull();
  });

  test('names have no weight in one for everyone', () => {
    const all = rule('all', { named: ['ben'], createdAt: after(-9) });
    expect(findRuleFor([all, newer], 'ben', 'whole-article')?.id).toBe('newer');
  });

  test('the order in which they come has no weight', () => {
    const anyRules = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        toEveryone: fc.boolean(),
        named: fc.subarray(['ada', 'ben']),
        createdAt: fc.constantFrom(after(0), after(1)),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(anyRules, (list) => {
        const rules = list.map(({ id, ...more }) => rule(id, more));
        const found = findRuleFor(rules, 'ada', 'whole-article');
        expect(findRuleFor(rules.toReversed(), 'ada', 'whole-article')).toEqual(found);
        if (rules.some(({ toEveryone, named }) => !toEveryone && named.includes('ada')))
          expect(found?.toEveryone).toBe(false);
      }),
    );
  });
});

describe('where a student stands', () => {
  test.each([
    ['handed in on the due moment', 0, true, 5, 'on-time'],
    ['handed in after it', 1, true, 5, 'late'],
    ['begun, in time', null, true, -1, 'under-way'],
    ['not begun, in time', null, false, 0, 'not-begun'],
    ['begun, past due', null, true, 1, 'missing'],
    ['not begun, past due', null, false, 1, 'missing'],
  ])('%s', (_, doneMs, begun, nowMs, standing) => {
    const doneAt = doneMs === null ? null : after(doneMs);
    expect(findStanding(due(), { doneAt, begun }, after(nowMs))).toBe(standing);
  });

  test('nobody is late or missing without a due date', () => {
    fc.assert(
      fc.property(fc.option(anyTime), fc.boolean(), anyTime, (doneAt, begun, now) => {
        expect(['on-time', 'under-way', 'not-begun']).toContain(
          findStanding(FREE_TERMS, { doneAt, begun }, now),
        );
      }),
    );
  });
});
