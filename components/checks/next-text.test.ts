import { describe, expect, it } from 'vitest';
import { findNextText } from './next-text';

const open = (letters: string) => [...letters].map((letter) => letter === 'o');

describe('the text after this one in a check', () => {
  it.each([
    ['dooo', 1, true, 2, 'in order'],
    ['ddddoo', 2, true, 5, 'past what is answered, after a skipped text was answered'],
    ['oodd', 2, true, 5, 'nothing open behind: the list of all, which shows what was skipped'],
    ['dddd', 4, true, 5, 'all answered: the list of all'],
    ['dddd', 2, false, 3, 'looking back over what is answered, one after another'],
    ['dddd', 4, false, 5, 'looked at the last one'],
  ])('%s, from %i, open before: %s: %i (%s)', (letters, place, wasOpen, expected) => {
    expect(findNextText(open(letters), place, wasOpen)).toBe(expected);
  });
});
