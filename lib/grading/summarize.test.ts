import { describe, expect, it } from 'vitest';
import { gradeMarks } from './grade';
import { nextSteps } from './next-steps';
import { describeGrade, describeLayers } from './summarize';
import { KEY, markOn, UNITS } from './test-sample';
import type { Grade, GradedSpan, Layer, LayerGrade, Mark } from './types';

const grade = (...marks: Mark[]) => gradeMarks(marks, KEY, UNITS);
const lines = (result: Grade, layers: readonly Layer[] = ['claim']) =>
  describeGrade(result, layers).flatMap(({ found, marks, more }) => [`${found} ${marks}`, ...more]);

/** A grade whose claim layer has the given facts; the rest is a real grade of nothing. */
function withClaims(facts: Partial<LayerGrade>): Grade {
  const empty = grade();
  return { ...empty, layers: { ...empty.layers, claim: { ...empty.layers.claim, ...facts } } };
}

/** A grade with so many required claims found; the kind is named on some and right on some of these. */
function withKinds(found: number, named: number, right: number): Grade {
  const spans = Array.from({ length: found }, (_, at): GradedSpan => ({
    spanId: `c${at}`,
    layer: 'claim',
    status: 'required',
    verdict: 'found',
    coverage: 1,
    markId: `m${at}`,
    subType: at < right ? 'right' : at < named ? 'other' : 'none',
    explanation: '',
  }));
  return { ...withClaims({ required: found, found, marks: found }), spans };
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
      'You found 0 of 1 claim. Both of your claim marks are in the answer key.',
    ],
    [
      'none of many outside',
      { required: 29, found: 8, marks: 9, outside: 0 },
      'You found 8 of 29 claims. All 9 of your claim marks are in the answer key.',
    ],
    [
      'one mark, outside',
      { required: 2, found: 0, marks: 1, outside: 1 },
      'You found 0 of 2 claims. Your one claim mark falls outside the key.',
    ],
    [
      'one mark, inside',
      { required: 2, found: 1, marks: 1, outside: 0 },
      'You found 1 of 2 claims. Your one claim mark is in the answer key.',
    ],
    [
      'one mark, in part',
      { required: 2, found: 0, inPart: 1, marks: 1, outside: 0 },
      'You found 0 of 2 claims. Your one claim mark stops short of the words that matter.',
    ],
    [
      'one mark, on what is merely accepted',
      { required: 1, found: 0, acceptedFound: 1, marks: 1, outside: 0 },
      'You found 0 of 1 claim. Your one claim mark is on a place where careful readers can differ. That is fair, but not needed.',
    ],
    [
      'marks in part',
      { required: 2, found: 1, inPart: 1, marks: 2, outside: 0 },
      'You found 1 of 2 claims. Both of your claim marks are in the answer key or close to it.',
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
    [{ marks: 3, outside: 0 }, 3, 'All 3 of your claim marks reach far beyond the key.'],
    [{ marks: 3, outside: 0 }, 1, '1 of your 3 claim marks reaches far beyond the key.'],
    [
      { marks: 5, outside: 2 },
      1,
      'Of your 5 claim marks, 2 fall outside the key and 1 reaches far beyond it.',
    ],
    [
      { marks: 5, outside: 1 },
      4,
      'Of your 5 claim marks, 1 falls outside the key and 4 reach far beyond it.',
    ],
    [{ marks: 3, outside: 0 }, 0, 'All 3 of your claim marks are in the answer key.'],
  ])('tells what reaches far beyond the key: %o, %i wide', (facts, wide, sentence) => {
    const { layers } = withClaims({ required: 2, found: 2, ...facts });
    expect(describeLayers(layers, { hedge: 0, claim: wide }, ['claim'])).toEqual([
      `You found 2 of 2 claims. ${sentence}`,
    ]);
  });

  it.each([
    [{ found: 2, inPart: 1 }, 'You covered 1 more claim in part.'],
    [{ found: 1, inPart: 2 }, 'You covered 2 more claims in part.'],
    [{ found: 0, inPart: 1 }, 'You covered 1 claim in part.'],
  ])('adds %o', (facts, line) => expect(lines(withClaims(facts))).toContain(line));

  it.each([
    [9, 6, 5, 'You chose a kind for 6 of the 9 places you found, and 5 of these fit the key.'],
    [9, 6, 1, 'You chose a kind for 6 of the 9 places you found, and 1 of these fits the key.'],
    [9, 6, 6, 'You chose a kind for 6 of the 9 places you found, and all 6 of these fit the key.'],
    [9, 2, 2, 'You chose a kind for 2 of the 9 places you found, and both of these fit the key.'],
    [9, 1, 1, 'You chose a kind for 1 of the 9 places you found, and it fits the key.'],
    [9, 6, 0, 'You chose a kind for 6 of the 9 places you found. The key chose a different kind each time.'],
    [9, 1, 0, 'You chose a kind for 1 of the 9 places you found. The key chose a different one.'],
    [8, 8, 8, 'You chose the kind for all 8, and all 8 are right.'],
    [8, 8, 3, 'You chose a kind for all 8, and 3 of these fit the key.'],
    [3, 3, 0, 'You chose a kind for all 3. The key chose a different kind each time.'],
    [2, 2, 2, 'You chose the kind for both, and both are right.'],
    [1, 1, 1, 'You chose the kind for the one place you found, and it is right.'],
    [1, 1, 0, 'You chose a kind for the one place you found. The key chose a different one.'],
  ])('says of %i found, %i named, %i right kinds', (found, named, right, line) =>
    expect(lines(withKinds(found, named, right))).toContain(line),
  );

  it.each([
    [9, 3, '9 sentences hold no claim to mark. You marked something as a claim in 3 of them.'],
    [9, 0, '9 sentences hold no claim to mark. You left all 9 alone.'],
    [2, 2, '2 sentences hold no claim to mark. You marked something as a claim in both.'],
    [3, 3, '3 sentences hold no claim to mark. You marked something as a claim in all 3.'],
    [2, 0, '2 sentences hold no claim to mark. You left both alone.'],
    [1, 1, '1 sentence holds no claim to mark. You marked something as a claim in it.'],
    [1, 0, '1 sentence holds no claim to mark. You left it alone.'],
    [
      0,
      0,
      'Every sentence here has a claim or words that come near one, so only marks outside the key count as false alarms.',
    ],
  ])('ends with the false alarms: %i safe, %i flagged', (safe, falseAlarms, line) => {
    expect(lines(withClaims({ discernment: { targets: 2, hits: 1, safe, falseAlarms } })).at(-1)).toBe(line);
  });

  it('does not call a close mark one in the key', () => {
    const marks = [
      markOn('hedge', 'close'),
      markOn('hedge', 'last week'),
      markOn('hedge', 'Some shop owners claim'),
    ];
    expect(lines(grade(...marks), ['hedge'])[0]).toBe(
      'You found 1 of 2 hedges. All 3 of your hedge marks are in the answer key or close to it.',
    );
  });

  it('counts close and wide marks once per place', () => {
    const close = [markOn('hedge', 'close', null, 'a'), markOn('hedge', 'close', null, 'b')];
    const wide = markOn('claim', 'on Monday at nine.\nSales fell by half', null, 'wide');
    const [hedge, claim] = describeGrade(grade(...close, { ...wide, start: wide.start - 30 }));
    expect([hedge?.layer, claim?.layer]).toEqual(['hedge', 'claim']);
    expect(hedge?.marks).toBe('Your one hedge mark is close to a place in the answer key.');
    expect(hedge?.more).toContain('1 mark is close: widen it to reach the words that matter.');
    expect(claim?.marks).toBe('Your one claim mark reaches far beyond the key.');
  });

  describe('of places where careful readers can differ', () => {
    const fair = (...marks: Mark[]) =>
      lines(grade(...marks), ['hedge']).filter((line) => line.includes('careful readers'));
    const stray = markOn('hedge', 'nice');

    it('counts marks on them, and says nothing of one inside a mark that is counted already', () => {
      const week = markOn('hedge', 'last week');
      const one = 'is on a place where careful readers can differ. That is fair, but not needed.';
      expect(fair(week)).toEqual([`You found 0 of 2 hedges. Your one hedge mark ${one}`]);
      expect(fair(week, stray)).toEqual([`1 of your 2 hedge marks ${one}`]);
      expect(fair(week, { ...week, id: 'again' }, stray)).toEqual([`1 of your 2 hedge marks ${one}`]);
      const over = { ...markOn('hedge', 'Some shop owners claim'), end: week.end };
      expect(grade(over).layers.hedge).toMatchObject({ found: 1, acceptedFound: 1 });
      expect(fair(over)).toEqual([]);
      expect(fair(over, stray)).toEqual([]);
    });

    it('agrees in number', () => {
      const { start, end } = markOn('hedge', 'last week');
      const both = [
        { ...markOn('hedge', 'last week', null, 'a'), end: end - 1 },
        { ...markOn('hedge', 'last week', null, 'b'), start: start + 1 },
      ];
      const are = 'on places where careful readers can differ. That is fair, but not needed.';
      expect(fair(...both)).toEqual([`Both are ${are}`]);
      expect(fair(...both, stray)).toEqual([`2 of your 3 hedge marks are ${are}`]);
    });
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

  it('never counts what was credited as found', () => {
    const credits = new Map([['maybe', 'It counts for you.']]);
    const key = { ...KEY, spans: KEY.spans.map((span) => ({ ...span, subType: 'maybe' as const })) };
    const hedges = key.spans.filter(({ layer, status }) => layer === 'hedge' && status === 'required');
    const marked = gradeMarks([], key, UNITS, { own: [], credits });
    expect(nextSteps(marked, key, ['hedge'])).toContainEqual(
      expect.stringContaining(`You found 0 of ${hedges.length}, and 1 is credited to you.`),
    );
  });

  it('names foils hit, marks that stop short, and kinds that are open', () => {
    expect(steps(...right, markOn('hedge', 'must decide'))).toEqual([
      'You marked 1 place that looks like one to mark, but is not. Read the reason there.',
    ]);
    expect(steps(...without('sales'), markOn('claim', 'Sales fell', 'no-source'))).toContain(
      '1 mark stops short of the words that matter. See how far it should reach.',
    );
    expect(steps(...right.map((mark) => ({ ...mark, subType: null })))).toEqual([
      'The kind is still missing or different for 2 hedges and 2 claims you found. Go through them and name the kind.',
    ]);
  });

  it('speaks of the same kinds as the sentences before it', () => {
    const one = [
      markOn('claim', 'Sales fell by half', 'no-source'),
      markOn('hedge', 'could'),
      markOn('hedge', 'last week'),
    ];
    expect(lines(grade(...one))).toContain(
      'You chose the kind for the one place you found, and it is right.',
    );
    expect(steps(...one)).toContain(
      'The kind is still missing or different for 1 hedge you found. Go through it and name the kind.',
    );
  });

  it('never says that nothing is left while a mark falls outside the key', () => {
    expect(steps(...right, markOn('hedge', 'nice'))).toEqual([
      '1 mark falls outside the key. Read the note on it.',
    ]);
    expect(steps(...right, markOn('hedge', 'nice'), markOn('claim', 'old'))).toEqual([
      '2 marks fall outside the key. Read the note on each of them.',
    ]);
  });

  it('puts over-marking and under-marking first, and says no more than three things', () => {
    const safe = ['nice', 'old', 'house', 'must decide'].map((quote) => markOn('hedge', quote));
    const all = steps(...safe, markOn('hedge', 'owners'));
    expect(all).toHaveLength(3);
    expect(all[0]).toBe(
      '4 of your 5 hedge marks fall outside the key. Mark less, and read the note on each of them.',
    );
    expect(all[1]).toBe(
      'You made no claim marks; the key has 2. Read the text once more for this alone. Ask of each statement: who stands behind it, and could I check it?',
    );
  });

  it('holds few marks against the key', () => {
    const few = { required: 29, found: 1, marks: 1 };
    expect(nextSteps(withClaims(few), KEY, ['claim'])[0]).toMatch(
      /^You made 1 claim mark; the key has 29\. /,
    );
    expect(nextSteps(withClaims({ ...few, marks: 9 }), KEY, ['claim'])[0]).toMatch(
      /^You made 9 claim marks; the key has 29\. /,
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
