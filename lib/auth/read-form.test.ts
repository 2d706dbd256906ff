import { expect, it } from 'vitest';
import { cleanText, readForm } from './read-form';

it.each([
  ['plain text', 'Ada’s reason 🙂', 'Ada’s reason 🙂'],
  ['zero bytes', 'a\u0000b', 'ab'],
  ['what turns the rest round', 'see \u202Eabc\u2067', 'see abc'],
  ['half a character', 'a\ud83d b', 'a\uFFFD b'],
])('keeps %s in a form that the database can hold', (_, typed, kept) => {
  expect(cleanText(typed)).toBe(kept);
  const sent = new FormData();
  sent.append('reason', typed);
  sent.append('reason', 'second');
  expect(readForm(sent).getAll('reason')).toEqual([kept, 'second']);
});

it.each([null, undefined, 'text', {}])('takes %j for an empty form', (sent) => {
  expect([...readForm(sent).keys()]).toEqual([]);
});
