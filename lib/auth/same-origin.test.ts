import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin';

const cases: [string, Record<string, string>, boolean][] = [
  [
    'a fetch of our own page',
    { 'sec-fetch-site': 'same-origin', origin: 'http://a.test', host: 'a.test' },
    true,
  ],
  [
    'a page of another site',
    { 'sec-fetch-site': 'cross-site', origin: 'http://b.test', host: 'a.test' },
    false,
  ],
  ['another subdomain', { 'sec-fetch-site': 'same-site', origin: 'http://x.a.test', host: 'a.test' }, false],
  ['an address typed by the user', { 'sec-fetch-site': 'none', host: 'a.test' }, false],
  [
    'http without Sec-Fetch-Site, same origin',
    { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' },
    true,
  ],
  ['http without Sec-Fetch-Site, another origin', { origin: 'http://b.test', host: 'a.test' }, false],
  ['another port of the same machine', { origin: 'http://a.test:81', host: 'a.test:80' }, false],
  ['behind a proxy', { origin: 'https://a.test', host: 'inner:3000', 'x-forwarded-host': 'a.test' }, true],
  ['a sandboxed frame', { origin: 'null', host: 'a.test' }, false],
  ['neither header', { host: 'a.test' }, false],
];

test.each(cases)('%s', (_title, headers, expected) => {
  expect(isSameOrigin({ headers: new Headers(headers) } as Request)).toBe(expected);
});
