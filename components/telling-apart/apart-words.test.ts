import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findNeed, NEED_NAMES } from '@/components/students/needs';
import type { PlaceCounts } from '@/lib/grading/class-places';
import { ApartTable } from './apart-table';
import { describeCounts, describeDecisions, describeHabits, describeSum, leadApart } from './apart-words';

const counts = (found: number, alarms: number): PlaceCounts => ({
  found,
  credited: 0,
  entries: 40,
  alarms,
  safe: 45,
});
const [careful, over, guessing, sparing] = [counts(36, 1), counts(40, 32), counts(4, 5), counts(12, 2)];
const times = (count: number, of: PlaceCounts) => Array.from({ length: count }, () => of);

describe('the words for how somebody reads', () => {
  it.each([
    [careful, 'Tells apart', 'of 1, 1 finds half or more and leaves safe places alone.'],
    [
      over,
      'Marks too readily',
      'of 1, 1 marks more than a tenth of what is safe, but entries clearly more often.',
    ],
    [guessing, 'Hardly tells apart', 'of 1, 1 marks safe places about as often as entries of the key.'],
    [
      sparing,
      'Finds little, leaves safe places alone',
      'of 1, 1 leaves safe places alone, but finds less than half.',
    ],
  ])(
    'are the same among the students, by name beside the chart, and in the sums: %o',
    (of, name, counted) => {
      expect(NEED_NAMES[findNeed(of, false)]).toBe(name);
      const student = { personId: 'p', name: 'Ana', attemptId: 'a', counts: of };
      const decisions = { targets: 1, hits: 1, safe: 1, falseAlarms: 0 };
      const row = renderToStaticMarkup(createElement(ApartTable, { students: [{ ...student, decisions }] }));
      expect(row).toContain(name);
      expect(describeHabits([of])).toBe(counted);
    },
  );
});

describe('how the class tells apart', () => {
  it('is told first, and then to talk with the few who do not tell apart yet, where most do', () => {
    const { main, more } = leadApart([...times(9, careful), over], 12);
    expect(main).toBe(
      'How the class tells apart: of 10, 1 marks more than a tenth of what is safe, but entries clearly more often; 9 find half or more and leave safe places alone.',
    );
    expect(more).toEqual([
      'Most of the class tells the two apart: talk with the one who does not yet, by name below.',
    ]);
    expect(leadApart([...times(9, careful), over, sparing], 12).more.join()).toContain(
      'the 2 who do not yet',
    );
  });
  it.each([
    [over, 'why they are safe'],
    [guessing, 'what is marked and why'],
    [sparing, 'what was missed'],
  ])('is for the whole class what most of those who need something need', (of, words) => {
    expect(leadApart([...times(4, careful), ...times(2, of)], 6).more.join()).toContain(words);
  });
  it('needs nothing where all tell apart', () => {
    expect(leadApart(times(5, careful), 5).more).toEqual([
      'The class tells the two apart: nothing to mend here.',
    ]);
  });
  it.each([
    [0, 0, 'Nobody has joined yet. Show your class the code.'],
    [0, 4, 'Nobody has handed this in yet.'],
    [2, 4, '2 students have handed in. Wait for 3 to see how the class reads.'],
  ])('with %i handed in of %i is said', (handedIn, students, main) => {
    expect(leadApart(times(handedIn, careful), students)).toEqual({ main, more: [] });
  });
});

describe('in words', () => {
  it('what was found never stands without the false alarms', () => {
    expect(describeCounts(careful)).toBe('found 36 of 40, false alarms 1 of 45');
    expect(describeSum(over)).toBe(
      'Taken together, the class found 100% of what there is to find, and marked 71% of what is safe.',
    );
  });
  const sum = { hits: 50, targets: 100, falseAlarms: 6, safe: 24 };
  it('below 16 safe sentences there are counts and the reason, and no number', () => {
    const told = describeDecisions(sum, { hits: 0, targets: 25, falseAlarms: 0, safe: 6 }, null, 16).join(
      ' ',
    );
    expect(told).toContain('50 of 100 times');
    expect(told).toContain('6 of 24 times a safe one');
    expect(told).toContain('only 6 safe sentences, and it takes 16');
    expect(told).not.toContain('d′');
  });
  it('too few who handed in are another reason', () => {
    const told = describeDecisions(sum, { hits: 0, targets: 25, falseAlarms: 0, safe: 20 }, null, 16).join(
      ' ',
    );
    expect(told).toContain('too few who handed in');
  });
  it.each([
    [-0.5, '−0.50', 'quick to mark'],
    [0.5, '0.50', 'slow to mark'],
    [-0.001, '0.00', 'neither quick nor slow'],
  ])('d′ comes with its error, and a leaning of %f as %s is %s', (criterion, shown, words) => {
    const measured = { dPrime: 1.234, criterion, standardError: 0.321 };
    const told = describeDecisions(
      sum,
      { hits: 0, targets: 25, falseAlarms: 0, safe: 20 },
      measured,
      16,
    ).join(' ');
    expect(told).toContain('1.23');
    expect(told).toContain('0.32 (standard error)');
    expect(told).toContain(`${shown}. The class is ${words}`);
  });
});
