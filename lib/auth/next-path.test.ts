import { expect, test } from 'vitest';
import { readNextPath } from './next-path';

test.each([
  ['/classrooms?x=1#y', '/classrooms?x=1#y'],
  ['/', '/'],
  ['//evil.test', '/fallback'],
  ['/\\evil.test', '/fallback'],
  ['/\t/evil.test', '/fallback'],
  ['https://evil.test/', '/fallback'],
  ['javascript:alert(1)', '/fallback'],
  ['/..//evil.test', '/fallback'],
  ['', '/fallback'],
  [undefined, '/fallback'],
  [['/a', '/b'], '/fallback'],
])('next=%s leads to %s', (value, expected) => {
  expect(readNextPath(value, '/fallback')).toBe(expected);
});
