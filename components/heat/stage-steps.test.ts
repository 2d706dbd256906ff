import { describe, expect, it } from 'vitest';
import { readStageKey, stepStage } from './stage-steps';
import type { StageAt } from './stage-steps';

const at = (place: number, beat: StageAt['beat']): StageAt => ({ place, beat });

describe('stepping through the places', () => {
  it.each([
    ['shows the key after the marks', at(0, 'marks'), 1, at(0, 'key')],
    ['then why', at(0, 'key'), 1, at(0, 'why')],
    ['then the next place', at(0, 'why'), 1, at(1, 'marks')],
    ['goes back to all of the place before', at(1, 'marks'), -1, at(0, 'why')],
    ['stays at the beginning', at(0, 'marks'), -1, at(0, 'marks')],
    ['stays at the end', at(1, 'why'), 1, at(1, 'why')],
  ] as const)('%s', (_, from, by, to) => {
    expect(stepStage(from, by, 2)).toEqual(to);
  });

  it.each([
    ['ArrowRight', 1],
    ['PageDown', 1],
    ['ArrowLeft', -1],
    ['PageUp', -1],
    ['ArrowDown', null],
    ['a', null],
    ['toString', null],
  ])('the key %s leads %s', (key, by) => {
    expect(readStageKey(key)).toBe(by);
  });
});
