import { describe, expect, it } from 'vitest';
import { judgeOption, sayAll } from './option-verdict';

describe('an option after the check', () => {
  it.each([
    // many, chosen, fits
    [false, true, true, 'right', '✓ You chose it, and it fits.'],
    [false, false, true, 'right', '✓ This is the answer.'],
    [false, true, false, 'wrong', '✗ You chose it. It does not fit.'],
    [false, false, false, 'neither', 'Not the answer.'],
    [true, false, true, 'wrong', '✗ You left it out, but it fits.'],
    [true, false, false, 'right', '✓ You left it out, rightly.'],
  ] as const)('many %s, chosen %s, fits %s: %s, “%s”', (many, chosen, fits, bar, words) => {
    expect(judgeOption(many, chosen, fits)).toEqual({ bar, words });
  });
});

describe('a question with several answers', () => {
  it('says once that all are asked', () => {
    expect(sayAll('Which of his thoughts went wrong?')).toBe('Choose all that fit.');
    expect(sayAll('Which get past question 1? Choose all that do.')).toBeNull();
  });
});
