import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStep } from './check-step';
import { findAnswerProblem, findMisfit, isRated } from './step-answer';
import type { CourseAnswer, StepAnswer, StepKey } from './steps';
import { KEY, TEXT, UNITS, markOn } from './test-sample';

const one: StepKey = {
  kind: 'choose',
  many: false,
  options: [
    { id: 'a', right: false, why: 'No a.' },
    { id: 'b', right: true, why: 'Yes b.' },
    { id: 'c', right: false, why: 'No c.' },
  ],
};
const many: StepKey = {
  kind: 'choose',
  many: true,
  options: [
    { id: 'a', right: true, why: 'a' },
    { id: 'b', right: true, why: 'b' },
    { id: 'c', right: false, why: 'c' },
    { id: 'd', right: false, why: 'd' },
  ],
};
const mark: StepKey = { kind: 'mark', layer: 'hedge', units: UNITS, key: KEY, safe: null };
const nothing: StepKey = { ...mark, key: { ...KEY, spans: [] }, safe: 'All is plain.' };
const sort: StepKey = {
  kind: 'sort',
  bins: ['x', 'y'],
  cards: ['p', 'q', 'r', 's'].map((id, at) => ({ id, bin: at < 2 ? 'x' : 'y', why: id })),
};
const order: StepKey = { kind: 'order', cards: ['p', 'q', 'r', 's'].map((id) => ({ id, why: id })) };
const write: StepKey = {
  kind: 'write',
  fields: ['who', 'how'],
  criteria: ['clear'],
  samples: [{ title: 'One', fields: { who: 'A clerk', how: 'By asking' }, comment: 'Good.' }],
};
const choose = (...chosen: string[]): StepAnswer => ({ kind: 'choose', chosen });
const marks = (...quotes: string[]): StepAnswer => ({
  kind: 'mark',
  none: false,
  marks: quotes.map((quote) => markOn('hedge', quote)).map(({ start, end }) => ({ start, end })),
});
const none: StepAnswer = { kind: 'mark', marks: [], none: true };
const sorted = (bins: Record<string, string>): StepAnswer => ({ kind: 'sort', bins });
const ordered = (...cards: string[]): StepAnswer => ({ kind: 'order', cards });
const wrote = (fields: Record<string, string>, ratings = {}): StepAnswer => ({
  kind: 'write',
  fields,
  ratings,
});

describe('credit', () => {
  it.each<[string, StepAnswer, StepKey, number | null]>([
    ['the right one of three', choose('b'), one, 1],
    ['a wrong one of three', choose('a'), one, 0],
    ['both right ones of four', choose('a', 'b'), many, 1],
    ['one of two right ones', choose('a'), many, 0.75],
    ['one right and one wrong', choose('a', 'c'), many, 0.5],
    ['all four', choose('a', 'b', 'c', 'd'), many, 0.5],
    ['the two wrong ones', choose('c', 'd'), many, 0],
    ['every required core', marks('could', 'Some shop owners claim'), mark, 1],
    // P 1, R 1/2, F 2/3
    ['one of two required cores', marks('could'), mark, 2 / 3],
    ['a mark beside everything', marks('The police'), mark, 0],
    // A word too many is no mistake.
    ['every core, one with a word more', marks('hall could close', 'Some shop owners claim'), mark, 1],
    ['nothing to mark, said where there is something', none, mark, 0],
    ['nothing to mark, said where that is so', none, nothing, 1],
    ['a mark where there is nothing', marks('could'), nothing, 0],
    ['every card in its bin', sorted({ p: 'x', q: 'x', r: 'y', s: 'y' }), sort, 1],
    ['one card of four astray', sorted({ p: 'x', q: 'x', r: 'y', s: 'x' }), sort, 0.75],
    ['the right order', ordered('p', 'q', 'r', 's'), order, 1],
    ['two neighbours swapped: five pairs of six', ordered('q', 'p', 'r', 's'), order, 5 / 6],
    ['the reverse', ordered('s', 'r', 'q', 'p'), order, 0],
    ['an open answer', wrote({ who: 'x', how: 'y' }), write, null],
  ])('%s', (_case, answer, key, credit) => {
    const result = checkStep(answer, key);
    if (credit === null) expect(result.credit).toBeNull();
    else expect(result.credit).toBeCloseTo(credit, 12);
  });
});

describe('what comes back', () => {
  it('says of every option whether the learner treated it rightly, and why', () => {
    expect(checkStep(choose('a'), one)).toEqual({
      kind: 'choose',
      credit: 0,
      right: ['b'],
      notes: [
        { id: 'a', right: false, text: 'No a.' },
        { id: 'b', right: false, text: 'Yes b.' },
        { id: 'c', right: true, text: 'No c.' },
      ],
    });
  });
  it('shows required and accepted spans of the layer, with their verdicts, and the reason of a foil', () => {
    const result = checkStep(marks('could', 'must decide'), mark);
    if (result.kind !== 'mark') throw new Error(result.kind);
    expect(result.spans.map(({ id, accepted, verdict }) => [id, accepted, verdict])).toEqual([
      ['maybe', false, 'found'],
      ['owners', false, 'missed'],
      ['week', true, 'missed'],
    ]);
    expect(result.spans[0]).toMatchObject({
      start: TEXT.indexOf('could close'),
      core: { start: 14, end: 19 },
    });
    expect(result.marks.map(({ verdict }) => verdict)).toEqual(['found', 'foil']);
    expect(result.marks[1]?.explanation).toContain('Safe, says duty.');
    expect(result.safe).toBeNull();
    expect(checkStep(none, nothing)).toMatchObject({ safe: 'All is plain.', spans: [], marks: [] });
  });
  it('says of each card in order whether it stands in its place', () => {
    const result = checkStep(ordered('q', 'p', 'r', 's'), order);
    if (result.kind !== 'order') throw new Error(result.kind);
    expect(result.notes.map(({ right }) => right)).toEqual([false, false, true, true]);
    expect(result.right).toEqual(['p', 'q', 'r', 's']);
  });
  it('shows the samples after an open answer', () => {
    expect(checkStep(wrote({ who: 'x', how: 'y' }), write)).toMatchObject({ samples: [{ title: 'One' }] });
  });
});

describe('an answer that is not complete', () => {
  it.each<[CourseAnswer | null, StepKey, string]>([
    [null, one, 'Choose an answer first.'],
    [choose(), many, 'Choose an answer first.'],
    [null, mark, 'Mark the words first, or say that there is nothing to mark.'],
    [
      { kind: 'mark', marks: [], none: false },
      mark,
      'Mark the words first, or say that there is nothing to mark.',
    ],
    [
      { kind: 'mark', marks: [{ start: 0, end: 3 }], none: true },
      mark,
      'You have marked words and also said that there is nothing to mark. Keep one of the two.',
    ],
    [null, sort, 'Put the other 4 cards in place first.'],
    [sorted({ p: 'x', q: 'x', r: 'y' }), sort, 'Put the last card in its place first.'],
    [ordered('p', 'q'), order, 'Put the cards in order first.'],
    [wrote({ who: 'x', how: '  ' }), write, 'Write something in every box first.'],
  ])('%j is told what to do', (answer, key, words) => {
    expect(findAnswerProblem(answer, key)).toBe(words);
    if (answer && answer.kind !== 'flag') expect(() => checkStep(answer, key)).toThrow(RangeError);
  });
  it('is an open answer without ratings only when it comes to the end of the lesson', () => {
    const answer = wrote({ who: 'x', how: 'y' });
    expect(findAnswerProblem(answer, write)).toBeNull();
    expect(isRated(answer, write)).toBe(false);
    expect(isRated(wrote({ who: 'x', how: 'y' }, { clear: 'partly' }), write)).toBe(true);
    expect(isRated(choose('a'), one)).toBe(true);
  });
});

describe('an answer that its step cannot have', () => {
  it.each<[CourseAnswer, StepKey]>([
    [choose('z'), one],
    [choose('a', 'b'), one],
    [choose('a', 'a'), many],
    [choose('a'), sort],
    [{ kind: 'mark', marks: [{ start: 0, end: TEXT.length + 1 }], none: false }, mark],
    [{ kind: 'mark', marks: [{ start: 3, end: 3 }], none: false }, mark],
    [{ kind: 'mark', marks: [{ start: 0.5, end: 3 }], none: false }, mark],
    [sorted({ p: 'z' }), sort],
    [sorted({ constructor: 'x' }), sort],
    [ordered('p', 'p', 'q', 'r'), order],
    [wrote({ other: 'x' }), write],
    [wrote({ who: 'x' }, { other: 'yes' }), write],
    [{ kind: 'flag', flagged: true }, one],
  ])('%j is refused', (answer, key) => {
    expect(findMisfit(answer, key)).toMatch(/Reload/);
  });
  it('is not an answer that is only unfinished', () => {
    expect(findMisfit(choose(), one)).toBeNull();
    expect(findMisfit(sorted({}), sort)).toBeNull();
    expect(findMisfit(ordered('q'), order)).toBeNull();
    expect(
      findMisfit({ kind: 'flag', flagged: false }, { kind: 'flag', layer: 'claim', target: true }),
    ).toBeNull();
  });
});

describe('for any answer', () => {
  const ids = order.kind === 'order' ? order.cards.map(({ id }) => id) : [];
  it('credit of an order is 0..1, and 1 for the right order alone', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (cards) => {
        const { credit } = checkStep(ordered(...cards), order);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        expect(credit === 1).toBe(cards.join() === ids.join());
      }),
    );
  });
  it('an order and its reverse share the credit of one', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (cards) => {
        const back = checkStep(ordered(...[...cards].reverse()), order).credit ?? 0;
        expect((checkStep(ordered(...cards), order).credit ?? 0) + back).toBeCloseTo(1, 12);
      }),
    );
  });
  it('credit of a choice of many is 1 exactly when every note is right', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), (chosen) => {
        const result = checkStep(choose(...chosen), many);
        if (result.kind !== 'choose') throw new Error(result.kind);
        expect(result.credit === 1).toBe(result.notes.every(({ right }) => right));
      }),
    );
  });
  it('credit of marks is 0..1, whatever is marked', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }))
      .map(([start, size]) => ({ start, end: Math.min(TEXT.length, start + size) }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (chosen) => {
        const { credit } = checkStep({ kind: 'mark', marks: chosen, none: false }, mark);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
      }),
    );
  });
});
