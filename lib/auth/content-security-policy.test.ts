import { expect, test } from 'vitest';
import { makeContentSecurityPolicy } from './content-security-policy';

const live = makeContentSecurityPolicy('abc', { development: false, secure: true });

test('no script runs without the nonce of this response', () => {
  const scripts = live.split('; ').find((part) => part.startsWith('script-src '));
  expect(scripts).toBe(`script-src 'self' 'nonce-abc' 'strict-dynamic'`);
  expect(live).not.toContain('unsafe-eval');
});

test('no other host appears', () => {
  expect(live).not.toMatch(/https?:|\*|\.[a-z]/);
});

test('only an https site asks for https', () => {
  expect(live).toContain('upgrade-insecure-requests');
  expect(makeContentSecurityPolicy('abc', { development: false, secure: false })).not.toContain('upgrade');
});
