import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server';
import { expect, test } from 'vitest';
import { config } from '@/proxy';

test.each([
  ['/', true],
  ['/account', true],
  ['/api/practice/session', true],
  ['/api/authority', true],
  ['/_next/imagefoo', true],
  ['/_next/image/foo', true],
  ['/_next/staticfoo', true],
  ['/icon.svgfoo', true],
  ['/_next/image?url=%2Ficon.svg&w=64&q=75', false],
  ['/_next/static/chunks/a.js', false],
  ['/icon.svg', false],
  ['/api/auth/session', false],
])('%s goes through the door: %s', (path, passes) => {
  expect(unstable_doesMiddlewareMatch({ config, url: `http://a.test${path}` })).toBe(passes);
});
