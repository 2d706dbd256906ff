import { expect, test } from 'vitest';
import { toCsvLine } from './csv';

test.each([
  ['plain', 'plain'],
  ['', ''],
  [null, ''],
  [-3, '-3'],
  [0.5, '0.5'],
  [true, 'yes'],
  [new Date(0), '1970-01-01T00:00:00.000Z'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  [' =1', `"' =1"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['＝1', `"'＝1"`],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['well-known', 'well-known'],
])('%j is written as %s', (cell, written) => {
  expect(toCsvLine([cell, 'end'])).toBe(`${written},end\r\n`);
});
