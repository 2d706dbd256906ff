import { describe, expect, it } from 'vitest';
import { findFirstOpen, findNext } from './open-steps';

/** r: to read, d: done, o: open. */
const steps = (letters: string) =>
  [...letters].map((letter) => ({ done: letter === 'r' ? null : letter === 'd' }));

describe('the step to go on with', () => {
  it.each([
    ['rrooo', 1, 1, 'a lesson just begun'],
    ['rrooo', 2, 2, 'in the middle of what is to be read'],
    ['rroro', 5, 3, 'only looked at the steps'],
    ['rrddrod', 7, 6, 'one skipped step, however far one went'],
    ['rrddroo', 2, 5, 'looked back: what is to be read before the open step'],
    ['rrddroo', 5, 5, 'reading before the open step'],
    ['rrddd', 3, null, 'nothing open'],
  ])('%s, last at %i: %s (%s)', (letters, position, expected, _why) => {
    expect(findFirstOpen(steps(letters), position)).toBe(expected);
  });
});

describe('the way on', () => {
  it.each([
    ['rroo', 1, 2, 'in order'],
    ['rrdo', 3, 4, 'in order'],
    ['rrddrdo', 3, 7, 'past what is done'],
    ['rrddrro', 3, 5, 'past what is done, but not past what is to be read then'],
    ['rrdddd', 3, null, 'nothing open any more'],
    ['rododd', 4, 2, 'back to what was skipped before'],
    ['rodood', 2, 4, 'skipped once more'],
    ['rrdrr', 3, 4, 'to read at the end'],
    ['rood', 4, null, 'behind the last step stands the end, which lists what is open'],
  ])('%s, from %i: %s (%s)', (letters, at, expected, _why) => {
    expect(findNext(steps(letters), at)).toBe(expected);
  });
});
