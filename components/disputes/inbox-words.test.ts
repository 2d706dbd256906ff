import { expect, it } from 'vitest';
import { describeInbox, describePlace } from './inbox-words';

it.each([
  [[], 'No contest waits for your answer.'],
  [[{ quote: 'a', contests: 1 }], 'One contest waits for your answer: it is about “a”.'],
  [[{ quote: 'a', contests: 3 }], '3 contests wait for your answer, all about “a”.'],
  [
    [
      { quote: 'a', contests: 1 },
      { quote: 'b', contests: 1 },
    ],
    '2 contests about 2 places wait for your answer.',
  ],
  [
    [
      { quote: 'a', contests: 3 },
      { quote: 'b', contests: 1 },
    ],
    '4 contests about 2 places wait for your answer. Begin with “a”: 3 readers see it differently there.',
  ],
])('sums up %j', (groups, sentence) => expect(describeInbox(groups)).toBe(sentence));

it('tells what the class did at an entry, with the kinds', () => {
  const kinds = [
    { subType: 'soft-verb', students: 2 },
    { subType: null, students: 1 },
  ] as const;
  const entry = { found: 3, inPart: 1, missed: 4 };
  expect(describePlace({ students: 8, entry, credited: 0, marked: 3, kinds }, 'hedge')).toEqual([
    'Of 8 students, 3 found it, 1 in part, 4 missed it.',
    'Kinds chosen: Soft reporting verb 2, none 1.',
  ]);
});

it.each([
  [1, '1 was given credit for it, which is not counted as found.'],
  [2, '2 were given credit for it, which is not counted as found.'],
])('says at a place where %i was given credit', (credited, sentence) => {
  const entry = { found: 3, inPart: 1, missed: 4 };
  expect(describePlace({ students: 8, entry, credited, marked: 3, kinds: [] }, 'hedge')).toEqual([
    'Of 8 students, 3 found it, 1 in part, 4 missed it.',
    sentence,
  ]);
});

it('tells how many marked words that are not in the key', () =>
  expect(describePlace({ students: 8, entry: null, credited: 0, marked: 5, kinds: [] }, 'claim')).toEqual([
    '5 of 8 students marked these words as a claim.',
  ]));

it('says so when nobody chose a kind', () => {
  const kinds = [{ subType: null, students: 5 }];
  expect(describePlace({ students: 8, entry: null, credited: 0, marked: 5, kinds }, 'claim')).toContain(
    'Nobody chose a kind for it.',
  );
});

it('says so when nobody has handed in', () =>
  expect(describePlace({ students: 0, entry: null, credited: 0, marked: 0, kinds: [] }, 'claim')).toEqual([
    'Nobody has handed in work on this place.',
  ]));
