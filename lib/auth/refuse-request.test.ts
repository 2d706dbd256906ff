import { expect, test } from 'vitest';
import { refuseRequest } from './refuse-request';

/** As the server sees it: a browser's Request would drop these headers. */
function answerTo(method: string, path: string, headers: Record<string, string> = {}): number | null {
  const request = {
    method,
    url: `http://a.test${path}`,
    headers: new Headers({ host: 'a.test', ...headers }),
  };
  return refuseRequest(request as Request)?.status ?? null;
}

const own = { origin: 'http://a.test' };

test.each<[string, Record<string, string>, number | null]>([
  ['POST', own, null],
  ['POST', {}, 403],
  ['POST', { origin: 'null' }, 403],
  ['POST', { origin: 'http://b.test' }, 403],
  ['POST', { ...own, 'sec-fetch-site': 'cross-site' }, 403],
  ['DELETE', {}, 403],
  ['GET', {}, null],
  ['HEAD', { 'sec-fetch-site': 'cross-site' }, null],
  ['GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }, null],
  ['GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }, 403],
  ['GET', { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty' }, null],
])('%s to a page with %j: %s', (method, headers, status) => {
  expect(answerTo(method, '/account', headers)).toBe(status);
});

test.each([
  ['/join/%ff', 400],
  ['/join/%E0%A4%A', 400],
  ['/join/%F0%9F%98%80', null],
  ['/', null],
])('%s: %s', (path, status) => {
  expect(answerTo('GET', path)).toBe(status);
});
