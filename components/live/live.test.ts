import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPlaces, groupLive, readLiveState } from './live-state';
import type { LiveStudent } from './live-state';
import { describeChange, describeClassLive, describePlace, listNames } from './live-words';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const student = (name: string, facts: Partial<LiveStudent> = {}): LiveStudent => {
  return { personId: name, name, handedIn: false, open: null, ...facts };
};
const open = (minutes: number, made = 3, at: number | null = 2) => {
  return { open: { changedAt: NOW - minutes * MINUTE, made, at } };
};

describe('the state of a student', () => {
  it.each([
    ['nothing begun', {}, 'not-started'],
    ['handed in', { handedIn: true }, 'handed-in'],
    ['changed just now', open(0), 'working'],
    ['almost 4 minutes without a change', open(3.99), 'working'],
    ['4 minutes without a change', open(4), 'stuck'],
    ['almost 30 minutes', open(29.99), 'stuck'],
    ['30 minutes', open(30), 'left'],
    ['begun, no mark, 4 minutes', open(4, 0, null), 'stuck'],
    ['trying again', { ...open(1), handedIn: true }, 'working'],
    ['stuck in a second try', { ...open(5), handedIn: true }, 'stuck'],
    ['a second try that was left', { ...open(60), handedIn: true }, 'handed-in'],
    ['a clock that runs ahead', open(-5), 'working'],
  ] as const)('%s', (_, facts, state) => {
    expect(readLiveState(student('Ada', facts), NOW)).toBe(state);
  });

  it('puts everybody in exactly one group', () => {
    const facts = fc.record({
      handedIn: fc.boolean(),
      open: fc.option(
        fc.record({
          changedAt: fc.integer({ min: NOW - 60 * MINUTE, max: NOW }),
          made: fc.nat(9),
          at: fc.option(fc.integer({ min: 1, max: 6 })),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(facts), (list) => {
        const students = list.map((one, at) => student(`s${at}`, one));
        const names = Object.values(groupLive(students, NOW)).flatMap((group) =>
          group.map(({ name }) => name),
        );
        expect(names.sort()).toEqual(students.map(({ name }) => name).sort());
      }),
    );
  });
});

describe('a class at work', () => {
  const students = [
    student('Ada', open(1)),
    student('Ben', open(5, 4, 3)),
    student('Cem', open(9, 0, null)),
    student('Dora', { handedIn: true }),
    student('Eli'),
    student('Fay', open(2, 7, 3)),
    student('Gus', open(45)),
  ];
  const groups = groupLive(students, NOW);

  it('has those first who have been stuck the longest', () => {
    expect(groups.stuck.map(({ name }) => name)).toEqual(['Cem', 'Ben']);
  });

  it('is counted by place, without those who left', () => {
    expect(countPlaces(groups)).toEqual([
      { at: null, students: 1 },
      { at: 2, students: 1 },
      { at: 3, students: 2 },
    ]);
  });

  it.each([
    [
      'two seem stuck',
      students,
      'Look in on Cem and Ben: they seem stuck, with no change for 4 minutes or more.',
    ],
    [
      'one does',
      [student('Ben', open(5))],
      'Look in on Ben: this student seems stuck, with no change for 4 minutes or more.',
    ],
    ['nobody does', [student('Ada', open(1)), student('Eli')], 'Nobody seems stuck: 1 of 2 is at work.'],
    ['all handed in', [student('Dora', { handedIn: true })], 'Everybody has handed in.'],
    ['none started', [student('Eli')], 'Nobody has started yet.'],
    [
      'the rest left',
      [student('Dora', { handedIn: true }), student('Gus', open(45))],
      'Nobody is at work right now; 1 of 2 have handed in.',
    ],
    ['no students', [], 'Nobody has joined yet: show your class the code.'],
  ])('says what to do when %s', (_, list, words) => {
    const now = groupLive(list, NOW);
    expect(describeClassLive(now, listNames(now.stuck))).toBe(words);
  });
});

describe('one student in words', () => {
  it.each([
    ['in a text', open(0, 7, 3), { kind: 'exercise', steps: null }, 'paragraph 3, 7 marks'],
    ['with one mark', open(0, 1, 1), { kind: 'exercise', steps: null }, 'paragraph 1, 1 mark'],
    ['without a mark', open(0, 0, null), { kind: 'exercise', steps: null }, 'reading, no marks yet'],
    ['in a lesson', open(0, 2, 4), { kind: 'lesson', steps: 16 }, 'step 4 of 16'],
    ['in a check', open(0, 12, null), { kind: 'test', steps: null }, '12 texts answered'],
  ] as const)('%s', (_, facts, part, words) => {
    expect(describePlace(student('Ada', facts), part)).toBe(words);
  });

  it.each([
    [0.5, 'changed just now'],
    [1, 'no change for 1 minute'],
    [5.5, 'no change for 5 minutes'],
    [500, 'no change for hours'],
  ])('%d minutes after the last change', (minutes, words) => {
    expect(describeChange(student('Ada', open(minutes)), NOW)).toBe(words);
  });

  it('names as many as can be taken in at a glance', () => {
    const named = (count: number) =>
      listNames(['Ada', 'Ben', 'Cem', 'Dora'].slice(0, count).map((n) => student(n)));
    expect([0, 1, 2, 3, 4].map(named)).toEqual([
      '',
      'Ada',
      'Ada and Ben',
      'Ada, Ben and Cem',
      'Ada, Ben and 2 more',
    ]);
  });
});
