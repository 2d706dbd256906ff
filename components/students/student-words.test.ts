import { describe, expect, it } from 'vitest';
import { LAYERS } from '@/lib/grading/types';
import type { LayerGrade } from '@/lib/grading/types';
import { describeChange, describeInCourse, describeStudent } from './student-words';

function attempt(found: number, outside: number, marks: number, wide = 0) {
  const none = { found: 0, required: 0, marks: 0, outside: 0 };
  const layer = (counts: typeof none): LayerGrade => ({
    ...{ points: 0, precision: 0, recall: 0, f: 0, blindF: 0, inPart: 0, missed: 0, acceptedFound: 0 },
    subTypes: { found: 0, named: 0, right: 0 },
    discernment: { targets: 0, safe: 0, hits: 0, falseAlarms: 0 },
    ...counts,
  });
  return {
    layers: { hedge: layer({ found, required: 20, marks, outside }), claim: layer(none) },
    wide: { hedge: wide, claim: 0 },
  };
}
const say = (attempts: ReturnType<typeof attempt>[], isOpen = false) =>
  describeStudent({ about: 'the whole article', asked: LAYERS, attempts, isOpen });

describe('the sentence above the work of one student', () => {
  it.each([
    [[], false, 'Nothing is handed in yet: help with the start.'],
    [[], true, 'A first attempt is under way.'],
    [
      [attempt(0, 0, 0)],
      true,
      'Look for what was missed: in the whole article, 0 of 20 found, no mark was made.',
    ],
    [
      [attempt(19, 9, 28, 2)],
      false,
      'Go through the false alarms: in the whole article, 19 of 20 found, 9 of 28 marks fell outside, 2 are far too long.',
    ],
    [
      [attempt(1, 9, 10)],
      false,
      'Begin again together: in the whole article, 1 of 20 found, 9 of 10 marks fell outside.',
    ],
    [
      [attempt(1, 9, 10), attempt(19, 0, 19)],
      false,
      'In the whole article, 19 of 20 found, 0 of 19 marks fell outside.',
    ],
  ])('%#', (attempts, isOpen, sentence) => {
    expect(say(attempts, isOpen)).toBe(sentence);
  });

  it('names what was credited beside what was found', () => {
    const one = attempt(18, 0, 19);
    const hedge = { ...one.layers.hedge, credited: 1 };
    expect(say([{ ...one, layers: { ...one.layers, hedge } }])).toBe(
      'In the whole article, 18 of 20 found and 1 credited, 0 of 19 marks fell outside.',
    );
  });

  it('speaks of the lessons where no text is marked yet', () => {
    const done = { open: null, finished: { outcome: { checkOut: { right: 2, of: 3 } }, falseAlarms: 1 } };
    expect(describeInCourse([])).toBe('Nothing is handed in yet: help with the start.');
    expect(describeInCourse([{ open: {}, finished: null }])).toBe('The first lesson is under way.');
    expect(describeInCourse([done])).toBe(
      'On track: 1 lesson finished, 2 of 3 check-out questions all right, 1 false alarm.',
    );
    expect(describeInCourse([done, done])).toBe(
      'Go through the false alarms: 2 lessons finished, 4 of 6 check-out questions all right, 2 false alarms.',
    );
  });

  it('compares the latest two attempts, both ways', () => {
    expect(describeChange([attempt(9, 9, 9)], LAYERS)).toBeNull();
    expect(describeChange([attempt(0, 0, 0), attempt(5, 3, 8), attempt(7, 2, 9)], LAYERS)).toBe(
      'Compared with the attempt before: 2 more found, 1 fewer outside the key.',
    );
    expect(describeChange([attempt(7, 2, 9), attempt(7, 2, 9)], LAYERS)).toBe(
      'Compared with the attempt before: as many found, as many outside the key.',
    );
  });
});
