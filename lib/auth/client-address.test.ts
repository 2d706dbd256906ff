import { expect, test } from 'vitest';
import { readClientAddress } from './client-address';

test.each([
  [undefined, 'unknown'],
  ['', 'unknown'],
  ['203.0.113.7', '203.0.113.7'],
  ['1.2.3.4, 203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('x-forwarded-for %s counts as %s', (header, expected) => {
  expect(readClientAddress({ 'x-forwarded-for': header })).toBe(expected);
});
