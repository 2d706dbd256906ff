import { describe, expect, it } from 'vitest';
import { gradeMarks } from './grade';
import { nextSteps } from './next-steps';
import { describeGrade } from './summarize';
import { KEY, markOn, UNITS } from './test-sample';
import type { Grade, LayerGrade, Mark } from './types';

const grade = (...marks: Mark[]) => gradeMarks(marks, KEY, UNITS);
const lines = (result: Grade) => describeGrade(result, ['claim']).lines;

/** A grade whose claim layer has the given facts; the rest is a real grade of nothing. */
function withClaims(facts: Partial<LayerGrade>): Grade {
  const empty = grade();
  return { ...empty, layers: { ...empty.layers, claim: { ...empty.layers.claim, ...facts } } };
}

describe('a grade in words', () => {
  it.each([
    [
      'many',
      { required: 12, found: 9, marks: 13, outside: 4 },
      'You found 9 of 12 claims. 4 of your 13 claim marks fall outside the key.',
    ],
    [
      'one outside',
      { required: 12, found: 1, marks: 13, outside: 1 },
      'You found 1 of 12 claims. 1 of your 13 claim marks falls outside the key.',
    ],
    [
      'none outside',
      { required: 1, found: 0, marks: 2, outside: 0 },
      'You found 0 of 1 claim. None of your 2 claim marks falls outside the key.',
    ],
    [
      'one mark, outside',
      { required: 2, found: 0, marks: 1, outside: 1 },
      'You found 0 of 2 claims. Your one claim mark falls outside the key.',
    ],
    [
      'one mark, inside',
      { required: 2, found: 1, marks: 1, outside: 0 },
      'You found 1 of 2 claims. Your one claim mark does not fall outside the key.',
    ],
    ['no marks', { required: 2, found: 0, marks: 0 }, 'You found 0 of 2 claims. You made no claim marks.'],
    [
      'nothing to find',
      { required: 0, found: 0, marks: 0 },
      'There was no claim that you had to find. You made no claim marks.',
    ],
  ])('begins with found and outside: %s', (_, facts, first) =>
    expect(lines(withClaims(facts))[0]).toBe(first),
  );

  it.each([
    [{ inPart: 1 }, 'You covered 1 more claim in part.'],
    [{ inPart: 2 }, 'You covered 2 more claims in part.'],
    [{ acceptedFound: 1 }, 'You also marked 1 claim on which careful readers can differ. That is fair.'],
    [{ acceptedFound: 3 }, 'You also marked 3 claims on which careful readers can differ. That is fair.'],
    [
      { subTypes: { found: 9, named: 6, right: 5 } },
      'You named a kind for 6 of the 9 places you found; 5 fit.',
    ],
    [
      { subTypes: { found: 9, named: 6, right: 1 } },
      'You named a kind for 6 of the 9 places you found; 1 fits.',
    ],
    [
      { subTypes: { found: 9, named: 6, right: 0 } },
      'You named a kind for 6 of the 9 places you found; none of them fits.',
    ],
    [
      { subTypes: { found: 1, named: 1, right: 1 } },
      'You named a kind for the one place you found; it fits.',
    ],
    [
      { subTypes: { found: 1, named: 1, right: 0 } },
      'You named a kind for the one place you found; the key has another.',
    ],
  ])('adds %o', (facts, line) => expect(lines(withClaims(facts))).toContain(line));

  it.each([
    [9, 3, 'You flagged 3 of 9 safe sentences.'],
    [9, 0, 'You flagged none of the 9 safe sentences.'],
    [1, 1, 'You flagged the one safe sentence.'],
    [1, 0, 'You did not flag the one safe sentence.'],
    [0, 0, 'No sentence here is free of claims, so your false alarms are the marks outside the key.'],
  ])('ends with the false alarms: %i safe, %i flagged', (safe, falseAlarms, line) => {
    expect(lines(withClaims({ discernment: { targets: 2, hits: 1, safe, falseAlarms } })).at(-1)).toBe(line);
  });

  it('counts close and wide marks once per place', () => {
    const close = [markOn('hedge', 'close', null, 'a'), markOn('hedge', 'close', null, 'b')];
    const wide = markOn('claim', 'on Monday at nine.\nSales fell by half', null, 'wide');
    const summary = describeGrade(grade(...close, { ...wide, start: wide.start - 30 }));
    expect(summary.byLayer.map(({ layer }) => layer)).toEqual(['hedge', 'claim']);
    expect(summary.byLayer[0]?.lines).toContain('1 mark is close: widen it to reach the words that matter.');
    expect(summary.byLayer[1]?.lines).toContain('1 mark reaches far beyond the key.');
    expect(summary.lines).toEqual(summary.byLayer.flatMap((layer) => layer.lines));
  });
});

describe('what to look at next', () => {
  const right = KEY.spans.map((span): Mark => ({
    id: span.id,
    layer: span.layer,
    ...span.core,
    subType: span.subType,
  }));
  const without = (...ids: string[]) => right.filter(({ id }) => !ids.includes(id));
  const steps = (...marks: Mark[]) => nextSteps(grade(...marks), KEY);

  it('is the next article when nothing is left', () => {
    expect(steps(...right)).toEqual([
      'Nothing is left to fix here. Take the same questions to the next article you read.',
    ]);
  });

  it('names the kind missed most', () => {
    expect(steps(...without('maybe'))).toEqual([
      'Look again for this kind of hedge: Maybe-word. You found 0 of 1. A word that leaves it open, like may, could, likely or seems.',
    ]);
  });

  it('names foils hit, marks that stop short, and kinds that are open', () => {
    expect(steps(...right, markOn('hedge', 'must decide'))).toEqual([
      'You marked 1 tempting place that is safe. Read the reason there.',
    ]);
    expect(steps(...without('sales'), markOn('claim', 'Sales fell', 'no-source'))).toContain(
      '1 mark stops short of the words that matter. See how far it should reach.',
    );
    expect(steps(...right.map((mark) => ({ ...mark, subType: null })))).toEqual([
      'The kind is still missing or different for 5 places you found. Go through them and name the kind.',
    ]);
  });

  it('puts over-marking and under-marking first, and says no more than three things', () => {
    const safe = ['nice', 'old', 'house', 'must decide'].map((quote) => markOn('hedge', quote));
    const all = steps(...safe, markOn('hedge', 'owners'));
    expect(all).toHaveLength(3);
    expect(all[0]).toBe(
      '4 of your 5 hedge marks fall outside the key. Mark less, and read why each of them is safe.',
    );
    expect(all[1]).toBe(
      'You made no claim marks. Read the text once more for this alone. Ask of each statement: who stands behind it, and could I check it?',
    );
  });

  it('tells somebody who marked the whole text to mark only what matters', () => {
    const all: Mark = { id: 'all', layer: 'hedge', start: 0, end: UNITS.text.length, subType: null };
    expect(steps(all)[0]).toBe('Your hedge marks are very long. Mark only the words that matter.');
  });

  it('keeps to the layers that were asked for', () => {
    expect(nextSteps(grade(...without('maybe', 'owners')), KEY, ['claim'])).toEqual([
      'Nothing is left to fix here. Take the same questions to the next article you read.',
    ]);
  });
});
