import { describe, expect, it } from 'vitest';
import type { KeySpan } from '@/lib/grading/types';
import { describeWhole, explainItem, explainWhole, marginOf } from './figure-words';
import { findHardest, findMostMarked, listToReview, parseItemChoice, selectItems } from './item-view';
import type { ItemNumbers, ItemView, WholeNumbers } from './item-view';
import {
  describeDone,
  describeReview,
  describeStrongest,
  describeTogether,
  leadItems,
  quoteOf,
} from './item-words';

const entry: KeySpan = {
  id: 'e',
  layer: 'hedge',
  core: { start: 0, end: 1 },
  outer: { start: 0, end: 1 },
  subType: 'maybe',
  alternatives: [],
  status: 'required',
  rationale: '',
};
const plain: ItemNumbers = {
  facility: 50,
  discrimination: 30,
  efficiency: 40,
  effectiveWeight: 2,
  strongest: { students: 10, disagree: 1, others: 18, othersDisagree: 9 },
  flags: { review: false, discrimination: null },
};
function place(id: string, side: 'find' | 'leave', figures: Partial<ItemNumbers> = {}): ItemView {
  const common = {
    id,
    layer: 'hedge' as const,
    span: { start: 0, end: 1 },
    quote: id,
    credits: [1, 0.5, 0],
    figures: { ...plain, ...figures },
  };
  return side === 'find'
    ? { ...common, kind: 'entry', side, entry }
    : {
        ...common,
        kind: 'safe-phrase',
        side,
        credits: [1, 1, 0],
        foil: { ...entry.core, id, layer: 'hedge', reason: '' },
      };
}
const done = (item: ItemView, credits: number[]): ItemView => ({ ...item, credits });
const flagged = (disagree: number, othersDisagree: number): Partial<ItemNumbers> => ({
  strongest: { students: 10, disagree, others: 18, othersDisagree },
  flags: { review: true, discrimination: 'negative' },
});
const all = [
  place('a', 'find', { facility: 70 }),
  place('b', 'leave', { facility: 30, discrimination: null }),
  place('c', 'find', { facility: 40, discrimination: -20 }),
];

describe('which places are shown', () => {
  it.each([
    [{}, 'a b c'],
    [{ show: 'entries' }, 'a c'],
    [{ show: 'safe' }, 'b'],
    [{ show: 'claim' }, ''],
    [{ order: 'hardest' }, 'b c a'],
    [{ order: 'against' }, 'c a b'],
    [{ show: 'nonsense', order: ['text'] }, 'a b c'],
  ])('for %o: %s', (search, ids) => {
    expect(
      selectItems(all, parseItemChoice(search))
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });
  it('those first that the strongest see otherwise than the others do', () => {
    const both = [
      place('all', 'find', flagged(9, 17)),
      place('strong', 'find', flagged(8, 2)),
      place('no', 'find'),
    ];
    expect(listToReview(both).map(({ id }) => id)).toEqual(['strong', 'all']);
  });
  it('the hardest is the entry that most missed; of those, the one that fewer saw a part of', () => {
    const some = [done(place('part', 'find'), [0.5, 0, 0]), done(place('none', 'find'), [0, 0, 0])];
    expect(findHardest([done(place('safe', 'leave'), [0, 0, 0]), ...some])?.id).toBe('none');
    expect(findHardest([done(place('a', 'find'), [1, 1])])).toBeNull();
    expect(findHardest([])).toBeNull();
  });
  it('the safe place marked most is none where all left all alone', () => {
    expect(findMostMarked(all)?.id).toBe('b');
    expect(findMostMarked([done(place('b', 'leave'), [1, 1]), place('a', 'find')])).toBeNull();
  });
});

describe('which places stand out', () => {
  it('first that where the strongest disagree with the key, then the hardest entry and what was marked most', () => {
    const lead = leadItems([...all, place('wrong', 'find', flagged(10, 8))], 30, 28);
    expect(lead.main).toBe('Look at this key entry again: “wrong”.');
    expect(lead.more).toEqual([
      'All 10 strongest students left it out; of the 18 others, 8 did.',
      'Hardest key entry: “a”. 1 of 3 found it, 1 in part.',
      'Marked most although safe: “b”. 1 of 3 marked it.',
    ]);
    expect(lead.items.map(({ id }) => id)).toEqual(['wrong', 'a', 'b']);
  });
  it('says of a place to look at again that it is also the hardest, and names no other', () => {
    const wrong = done(place('wrong', 'find', flagged(10, 8)), [0, 0, 0]);
    const { more, items } = leadItems([...all, wrong], 30, 28);
    expect(more).toContain('It is also the hardest key entry: 0 of 3 found it.');
    expect(items.map(({ id }) => id)).toEqual(['wrong', 'b']);
  });
  it('a place that the others did not find either is hard rather than wrong', () => {
    const hard = done(place('hard', 'find', flagged(10, 18)), [0, 0, 0]);
    expect(leadItems([...all, hard], 30, 28).main).toBe('Hardest key entry: “hard”. 0 of 3 found it.');
  });
  it('the hardest entry never stands without what was marked although safe', () => {
    expect(leadItems(all, 30, 28)).toMatchObject({
      main: 'Hardest key entry: “a”. 1 of 3 found it, 1 in part.',
      more: ['Marked most although safe: “b”. 1 of 3 marked it.'],
    });
    expect(leadItems(all.slice(2), 30, 28).more).toEqual(['Nobody marked a safe place.']);
  });
  it.each([
    [0, 0, 'Nobody has joined yet. Show your class the code.'],
    [5, 0, 'Nobody has handed this in yet. Each place of the key will be counted here.'],
    [5, 1, '1 student has handed in. Wait for 3 to see which places are hard.'],
    [5, 2, '2 students have handed in. Wait for 3 to see which places are hard.'],
  ])('with %i joined and %i handed in is said', (students, handedIn, main) => {
    expect(leadItems(all, students, handedIn)).toEqual({ main, more: [], items: [] });
  });
  it('are none where the class got every place right', () => {
    expect(leadItems([done(place('a', 'find'), [1, 1, 1])], 5, 5)).toEqual({
      main: 'No key entry was hard: everybody found all of them.',
      more: ['Nobody marked a safe place.'],
      items: [],
    });
  });
});

describe('a place in words', () => {
  it('says what the class did', () => {
    expect(describeDone({ side: 'find', credits: [1, 1, 0] })).toBe('2 of 3 found it');
    expect(describeDone({ side: 'find', credits: [1, 0.5, 0], given: [false, true, true] })).toBe(
      '1 of 3 found it, 1 in part, 2 were given credit',
    );
    expect(describeDone({ side: 'leave', credits: [1, 1, 1] })).toBe('All 3 left it alone');
  });
  it.each([
    [-1, 'did worse'],
    [0, 'too little to go by'],
    [19.9, 'too little to go by'],
    [20, 'tend to do better'],
    [50, 'clearly do better'],
    [null, 'All students did the same'],
  ])('tells a discrimination of %s as “%s”', (discrimination, words) => {
    expect(describeTogether(place('a', 'find', { discrimination }), true)).toContain(words);
  });
  it('tells a weak discrimination only where it is flagged', () => {
    const flags = { review: false, discrimination: 'weak' } as const;
    expect(describeTogether(place('a', 'find', { discrimination: 5, flags }), true)).toContain(
      'little to do',
    );
  });
  it('tells nothing that compares students where they may not be compared', () => {
    expect(describeTogether(place('a', 'find', { discrimination: null }), false)).toBe('');
    expect(describeStrongest(place('a', 'find', { strongest: null }))).toBeNull();
  });
  it('tells the strongest apart from the others, and counts nobody as nobody', () => {
    expect(describeStrongest(place('a', 'leave', flagged(7, 0)))).toBe(
      '7 of the 10 strongest students marked it; of the 18 others, nobody did.',
    );
  });
  it.each([
    ['find', 9, 4, 'asks for something that is not there'],
    ['find', 6, 14, 'hard to see'],
    ['leave', 9, 4, 'fair to mark'],
    ['leave', 6, 14, 'share a mistake'],
  ] as const)(
    'gives the reason for a second look: %s, %i of 10 and %i of 18',
    (side, strong, others, words) => {
      expect(describeReview(place('a', side, flagged(strong, others)))).toContain(words);
    },
  );
  it('is cut at a word where it is long', () => {
    expect(quoteOf({ quote: 'one two three' }, 9)).toBe('“one two …”');
    expect(quoteOf({ quote: 'one two' }, 9)).toBe('“one two”');
  });
});

describe('figures', () => {
  it('stand with a sentence each, and a sentence says why where there is none', () => {
    const told = explainItem(
      place('a', 'find', { discrimination: -12.4, efficiency: null, effectiveWeight: null }),
      80,
    );
    expect(told.map(({ name, value }) => [name, value])).toEqual([
      ['Facility', '50%'],
      ['Discrimination', '−12'],
      ['Efficiency', null],
      ['Effective weight', null],
    ]);
    for (const { means } of told) expect(means).toMatch(/^[A-Z].+\.$/);
    expect(told[2]?.means).toMatch(/^There is none/);
  });
  it('say what an equal share would weigh', () => {
    expect(explainItem(place('a', 'find'), 80)[3]?.means).toContain('1.3%');
  });
  const whole: WholeNumbers = {
    students: 28,
    items: 86,
    mean: 65.2,
    standardDeviation: 14,
    consistency: 94,
    errorRatio: 24.5,
    standardError: 3.44,
  };
  it.each([
    [94, 3.44, 'go together well, but totals of two students that lie less than 11 places apart'],
    [70, 2, 'go together fairly well, but totals of two students that lie less than 6'],
    [63.9, 2, 'little in common'],
    [-5, 2, 'pull against each other'],
    [null, null, 'all students have the same total'],
  ])('of the whole: a consistency of %s reads “%s”', (consistency, standardError, words) => {
    expect(describeWhole({ ...whole, consistency, standardError }).toLowerCase()).toContain(
      String(words).toLowerCase(),
    );
  });
  it('of the whole are shown with negative signs, and with a reason where there are none', () => {
    expect(
      explainWhole({ ...whole, consistency: -266.7, errorRatio: 191.4 }).map(({ value }) => value),
    ).toEqual(['65.2 of 86', '−267 of 100', '191%', '3.4 places']);
    const none = explainWhole({ ...whole, consistency: null, errorRatio: null, standardError: null });
    expect(none.slice(1).map(({ value }) => value)).toEqual([null, null, null]);
    for (const { means } of none.slice(1)) expect(means).toMatch(/^There is none/);
  });
  it('come with how far luck alone carries them', () => {
    expect(marginOf(28)).toBe(38);
    expect(marginOf(101)).toBe(20);
  });
});
