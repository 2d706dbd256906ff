import { expect, test } from 'vitest';
import { describeRoster } from './describe-roster';

test.each([
  [0, 0, 'Nobody is in this class yet. Import your list'],
  [1, 0, 'One student is in this class, and all have a way'],
  [28, 0, '28 students are in this class, and all have a way'],
  [28, 1, '28 students are in this class. One of them cannot come in yet: make slips'],
  [28, 3, '3 of them cannot come in yet: make slips'],
  [28, 28, 'None of them can come in yet: make slips'],
])('of %i students, %i without a way in, it is said what to do', (students, withoutWayIn, words) => {
  expect(describeRoster({ students, withoutWayIn })).toContain(words);
});
