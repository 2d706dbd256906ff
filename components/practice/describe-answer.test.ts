import { expect, test } from 'vitest';
import type { MarkResult } from '@/lib/grading/judge-item';
import { countAnswers, describeOneAnswer } from './describe-answer';
import { areOftenLong } from './long-marks';
import type { CheckedAnswer } from './practice-types';

const mark = {
  markId: '1',
  layer: 'hedge',
  start: 0,
  end: 3,
  verdict: 'found',
  spanId: 's',
  foilId: null,
} as const;
const result = (wide: boolean, spanId: string | null = 's'): MarkResult => ({
  ...{ kind: 'mark', credit: 0, layer: 'hedge', spans: [], safe: null },
  marks: [{ ...mark, spanId, wide, subType: null, explanation: '' }],
});
const answer = (target: boolean, flagged: boolean, correct = target === flagged): CheckedAnswer => ({
  ...{ id: 'a', itemId: 'i', correct, target, skill: null, none: !flagged, sure: null },
  marks: flagged ? [{ start: 0, end: 3 }] : [],
  result: result(false),
});
const ten = (flag: (at: number) => boolean) =>
  Array.from({ length: 10 }, (_, at) => answer(at % 2 === 0, flag(at)));

test('marking in a text that holds something is no hit that came out right', () => {
  const counts = countAnswers([answer(true, true, false), answer(true, true), answer(false, true)]);
  expect(counts).toMatchObject({ targets: 2, hits: 2, found: 1, safe: 1, falseAlarms: 1, right: 1 });
});

test('one answer to all is told after a whole session, and one exception ends it', () => {
  expect(describeOneAnswer(ten(() => false))).toContain('“nothing” all 10 times');
  expect(describeOneAnswer(ten(() => true))).toContain('marked something all 10 times');
  expect(describeOneAnswer(ten((at) => at === 3))).toBeNull();
  expect(describeOneAnswer(ten(() => false).slice(1))).toBeNull();
});

test('marks are often long when half or more of those in the right place are, from three on', () => {
  expect(areOftenLong([true, true, false, false].map((wide) => result(wide)))).toBe(true);
  expect(areOftenLong([true, true, false, false, false].map((wide) => result(wide)))).toBe(false);
  expect(areOftenLong([true, true].map((wide) => result(wide)))).toBe(false);
  expect(areOftenLong([result(true), result(true), result(true), result(false, null)])).toBe(true);
});
