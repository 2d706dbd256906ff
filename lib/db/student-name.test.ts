import { expect, test } from 'vitest';
import { readStudentName, tidyName } from './student-name';

test.each([
  ['  Period  3 ', 'Period 3'],
  ['a\u0000b', 'a b'],
  ['a\nb', 'a b'],
  ['\u202eevil', 'evil'],
  ['\u200b\u00ad', ''],
  ['<b>x</b>', '<b>x</b>'],
])('%j is tidied to %j', (typed, name) => {
  expect(tidyName(typed)).toBe(name);
});

test.each(['', '\u200b', '…', 'x'.repeat(41)])('%j is no name of a student', (typed) => {
  expect(readStudentName(typed)).toBeNull();
});

test('two students of a class cannot look the same', () => {
  expect(readStudentName('Eve\u200b')?.nameKey).toBe(readStudentName('EVE')?.nameKey);
});
