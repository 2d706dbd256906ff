import { expect, test } from 'vitest';
import { parseAnswerRequest, parseCheckRequest } from './answer-sync-request';

const EDITOR = 'b3b6f0a4-6a3e-4d0f-8b55-0c9d3c1f2a7e';
const record = {
  itemId: 'step-1',
  answer: { kind: 'choose', chosen: ['a'] },
  editedAt: 1000,
  editor: EDITOR,
};
const parse = (more: object, since = 0) =>
  parseAnswerRequest(JSON.stringify({ since, changes: [{ ...record, ...more }] }));
const answer = (value: object) => parse({ answer: value });

test('a plain answer passes as it is', () => {
  expect(parse({})).toEqual({ since: 0, changes: [record] });
});

test.each([
  [{ kind: 'choose', chosen: [] }],
  [{ kind: 'mark', marks: [{ start: 0, end: 5 }], none: false }],
  [{ kind: 'sort', bins: { a: 'named' } }],
  [{ kind: 'order', cards: ['a', 'b'] }],
  [{ kind: 'write', fields: { who: 'Somebody' }, ratings: { clear: 'not-yet' } }],
  [{ kind: 'flag', flagged: false }],
])('%j is an answer', (value) => {
  expect(answer(value)?.changes[0]?.answer).toEqual(value);
});

test('what the database could not hold is changed so that it can', () => {
  const written = answer({ kind: 'write', fields: { who: 'a\u0000b\ud83dc' }, ratings: {} });
  expect(written?.changes[0]?.answer).toMatchObject({ fields: { who: 'ab\ufffdc' } });
  const whole = answer({ kind: 'write', fields: { who: 'a 😀 b' }, ratings: {} });
  expect(whole?.changes[0]?.answer).toMatchObject({ fields: { who: 'a 😀 b' } });
});

test('what no answer has does not come along', () => {
  expect(answer({ kind: 'flag', flagged: true, credit: 1 })?.changes[0]?.answer).toEqual({
    kind: 'flag',
    flagged: true,
  });
});

test.each([
  [{ itemId: '' }],
  [{ itemId: '__proto__' }],
  [{ itemId: 'x'.repeat(81) }],
  [{ editor: 'me' }],
  [{ editedAt: -1 }],
  [{ editedAt: 1e300 }],
  [{ answer: null }],
  [{ answer: { kind: 'essay' } }],
  [{ answer: { kind: 'choose', chosen: Array.from({ length: 61 }, (_, at) => `a${at}`) } }],
  [{ answer: { kind: 'mark', marks: [{ start: -1, end: 5 }], none: false } }],
  [{ answer: { kind: 'mark', marks: [{ start: 0.5, end: 5 }], none: false } }],
  [{ answer: { kind: 'sort', bins: { a: 1 } } }],
  [{ answer: { kind: 'write', fields: { who: 'x'.repeat(4001) }, ratings: {} } }],
  [{ answer: { kind: 'write', fields: {}, ratings: { clear: 'great' } } }],
])('%j is refused', (more) => {
  expect(parse(more)).toBeNull();
});

test('the same question twice in one request is refused', () => {
  expect(parseAnswerRequest(JSON.stringify({ since: 0, changes: [record, record] }))).toBeNull();
});

test('a revision that no attempt can have is refused before the database sees it', () => {
  expect(parse({}, 2 ** 31 - 1)).not.toBeNull();
  expect(parse({}, 2 ** 31)).toBeNull();
  expect(parse({}, -1)).toBeNull();
});

test('a check names the step', () => {
  const body = { since: 0, changes: [record] };
  expect(parseCheckRequest(JSON.stringify({ ...body, itemId: 'step-1' }))).toEqual({
    ...body,
    itemId: 'step-1',
  });
  expect(parseCheckRequest(JSON.stringify(body))).toBeNull();
});

test.each(['', '{', 'null', '[]', '{"since":0}', '['.repeat(100_000)])(
  'text that is no request is none',
  (text) => {
    expect(parseAnswerRequest(text)).toBeNull();
  },
);
