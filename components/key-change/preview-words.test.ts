import { describe, expect, it } from 'vitest';
import type { RegradeMove, RegradePreview } from '@/lib/grading/regrade-preview';
import { describeMove, describePreview, describeSpread } from './preview-words';

const preview = (movedUp: number, movedDown: number, unchanged: number): RegradePreview => ({
  ...{ token: 't', attempts: movedUp + movedDown + unchanged, moves: [], older: 0, idle: [] },
  ...{ movedUp, movedDown, unchanged },
});
const move = (before: number, after: number): RegradeMove => ({
  ...{ attemptId: 'a', personId: 'p', name: 'Ada', exerciseId: 'e', number: 1 },
  ...{ before: { hedge: before, claim: 50 }, after: { hedge: after, claim: 50 } },
});

describe('a preview in words', () => {
  it.each([
    [preview(0, 0, 0), /^No work has been handed in/],
    [preview(0, 0, 1), /^1 attempt would be graded anew, and no points would move\.$/],
    [preview(5, 1, 6), /^12 attempts would be graded anew: 5 with more points, 1 with fewer, 6 as before\.$/],
    [preview(0, 2, 0), /^2 attempts would be graded anew: 2 with fewer\.$/],
  ])('%j', (of, words) => expect(describePreview(of)).toMatch(words));

  it('tells the largest moves up and down', () => {
    expect(describeSpread([move(40, 45.2), move(40, 38)])).toBe(
      'At most up by 5 and down by 2 of 100 points on a layer.',
    );
    expect(describeSpread([move(40, 40.2)])).toBeNull();
  });

  it('leaves out a layer that stays in whole points', () => {
    expect(describeMove(move(40, 45.2), 'hedge')).toEqual({ from: 40, to: 45 });
    expect(describeMove(move(40, 45.2), 'claim')).toBeNull();
  });
});
