import { expect, it } from 'vitest';
import { countFlags, sumUpLesson } from './course-outcome';
import type { CourseAnswer, CourseKey } from './steps';

const flagKey = (layer: 'hedge' | 'claim', target: boolean): CourseKey => ({ kind: 'flag', layer, target });
const flag = (flagged: boolean): CourseAnswer => ({ kind: 'flag', flagged });

it('counts hits and false alarms of a test on each layer', () => {
  const keys = new Map([
    ['h1', flagKey('hedge', true)],
    ['h2', flagKey('hedge', true)],
    ['h3', flagKey('hedge', false)],
    ['c1', flagKey('claim', false)],
    ['c2', flagKey('claim', false)],
    ['c3', flagKey('claim', true)],
  ]);
  const answers = new Map([
    ['h1', flag(true)],
    ['h2', flag(false)],
    ['h3', flag(true)],
    ['c1', flag(false)],
    ['c2', flag(false)],
  ]);
  expect(countFlags(answers, keys)).toEqual({
    hedge: { targets: 2, safe: 1, hits: 1, falseAlarms: 1 },
    claim: { targets: 0, safe: 2, hits: 0, falseAlarms: 0 },
  });
});

it('sums up a lesson without its open answers', () => {
  const step = (isCheckOut: boolean, credit: number | null) => ({ isCheckOut, credit });
  expect(
    sumUpLesson([
      step(false, 1),
      step(false, 0.5),
      step(false, null),
      step(true, 1),
      step(true, 0.9),
      step(true, 1),
    ]),
  ).toEqual({ kind: 'lesson', checkOut: { right: 2, of: 3 }, practice: { credit: 1.5, of: 2 } });
});
