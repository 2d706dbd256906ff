import { describe, expect, it } from 'vitest';
import type { KeySpan } from '@/lib/grading/types';
import { describeWhole, explainItem, explainWhole, marginOf } from './figure-words';
import { findHardest, listToReview, parseItemChoice, selectItems } from './item-view';
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
  it('the hardest is that with the least credit, and none where all is right', () => {
    expect(findHardest(all)?.id).toBe('b');
    expect(findHardest([place('a', 'find', { facility: 100 })])).toBeNull();
    expect(findHardest([])).toBeNull();
  });
});

describe('what to do next', () => {
  it('is to look at the key where the strongest disagree with it, then to talk about the hardest place', () => {
    const lead = leadItems([...all, place('wrong', 'find', flagged(10, 8))], 30, 28);
    expect(lead.main).toBe('Look at this key entry again: “wrong”.');
    expect(lead.more).toEqual([
      'All 10 strongest students left it out; of the 18 others, 8 did.',
      'Then talk about this safe phrase: “b”. 1 of 3 marked it.',
    ]);
  });
  it('is to talk about a place that the others did not find either: it is rather hard than wrong', () => {
    const hard = place('hard', 'find', { ...flagged(10, 18), facility: 0 });
    expect(leadItems([...all, hard], 30, 28).main).toBe(
      'Talk about this key entry: “hard”. 1 of 3 found it, 1 in part.',
    );
  });
  it('is to talk about the hardest place where the key is not in doubt', () => {
    expect(leadItems(all, 30, 28)).toMatchObject({
      main: 'Talk about this safe phrase: “b”. 1 of 3 marked it.',
      more: [],
    });
    expect(leadItems(all.slice(2), 30, 28).main).toBe(
      'Talk about this key entry: “c”. 1 of 3 found it, 1 in part.',
    );
  });
  it.each([
    [0, 0, 'Nobody has joined yet. Show your class the code.'],
    [5, 0, 'Nobody has handed this in yet. Each place of the key will be counted here.'],
    [5, 1, '1 student has handed in. Wait for 3 to see what to talk about.'],
    [5, 2, '2 students have handed in. Wait for 3 to see what to talk about.'],
  ])('with %i joined and %i handed in is said', (students, handedIn, main) => {
    expect(leadItems(all, students, handedIn)).toEqual({ main, more: [], items: [] });
  });
  it('is nothing where the class got every place right', () => {
    expect(leadItems([place('a', 'find', { facility: 100 })], 5, 5).main).toMatch(/got every place right/);
  });
});

describe('a place in words', () => {
  it('says what the class did', () => {
    expect(describeDone({ side: 'find', credits: [1, 1, 0] })).toBe('2 of 3 found it');
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
