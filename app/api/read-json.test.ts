import { describe, expect, it } from 'vitest';
import { cleanText } from '@/lib/auth/read-form';
import { readJson } from './read-json';

describe('a body', () => {
  it('is read as it was sent', () => {
    expect(readJson('{"text": " a\\u0000b ", "n": [1, null]}')).toEqual({
      text: ' a\u0000b ',
      n: [1, null],
    });
  });

  it('has every text in it cleaned where that is asked for, and nothing else', () => {
    const sent = { text: 'a\u0000b', n: [1, null, 'c\u0000'], on: true };
    expect(readJson(JSON.stringify(sent), cleanText)).toEqual({ text: 'ab', n: [1, null, 'c'], on: true });
  });

  it.each(['', '{', 'undefined', '{"a": 1,}'])('that is no JSON is nothing: %j', (text) => {
    expect(readJson(text)).toBeNull();
    expect(readJson(text, cleanText)).toBeNull();
  });
});
