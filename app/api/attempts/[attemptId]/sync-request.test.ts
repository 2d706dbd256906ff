import { expect, test } from 'vitest';
import { parseSyncRequest } from './sync-request';

const ID = 'b3b6f0a4-6a3e-4d0f-8b55-0c9d3c1f2a7e';
const record = {
  id: ID,
  layer: 'hedge',
  start: 0,
  end: 5,
  subType: null,
  note: '',
  removed: false,
  editedAt: 1000,
  editor: ID,
};
const parse = (more: object, since = 0) =>
  parseSyncRequest(JSON.stringify({ since, changes: [{ ...record, ...more }] }));

test('a plain mark passes as it is', () => {
  expect(parse({})).toEqual({ since: 0, changes: [record] });
});

test('what the database could not hold is changed so that it can', () => {
  expect(parse({ note: 'a\u0000b' })?.changes[0]?.note).toBe('ab');
  expect(parse({ id: ID.toUpperCase() })?.changes[0]?.id).toBe(ID);
  expect(parse({ subType: '__proto__' })?.changes[0]?.subType).toBeNull();
  expect(parse({ subType: 'motive' })?.changes[0]?.subType).toBeNull();
});

test('one id in two spellings is the same mark twice', () => {
  const changes = [record, { ...record, id: ID.toUpperCase() }];
  expect(parseSyncRequest(JSON.stringify({ since: 0, changes }))).toBeNull();
});

test.each([
  [{ note: 'x'.repeat(1000) }, true],
  [{ note: 'x'.repeat(1001) }, false],
  [{ start: 0.5 }, false],
  [{ start: 5, end: 5 }, false],
  [{ end: 2 ** 33 }, false],
  [{ editedAt: Number.MAX_SAFE_INTEGER }, true],
  [{ editedAt: -1 }, false],
  [{ editedAt: 1e300 }, false],
])('%j is taken: %s', (more, taken) => {
  expect(parse(more) !== null).toBe(taken);
});

test('a revision that no attempt can have is refused before the database sees it', () => {
  expect(parse({}, 2 ** 31 - 1)).not.toBeNull();
  expect(parse({}, 2 ** 31)).toBeNull();
  expect(parse({}, -1)).toBeNull();
});

test.each(['', '{', 'null', '[]', '{"since":0}', '['.repeat(100_000)])(
  'text that is no request is none',
  (text) => {
    expect(parseSyncRequest(text)).toBeNull();
  },
);

test('a time that no clock shows leaves room for a later one', () => {
  const time = parse({ editedAt: Number.MAX_SAFE_INTEGER })?.changes[0]?.editedAt ?? NaN;
  expect(Number.isSafeInteger(time + 1)).toBe(true);
  expect(new Date(time).getTime()).toBe(time);
});
