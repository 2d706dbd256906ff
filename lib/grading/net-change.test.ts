import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeMove, describeNet, sumSteps } from './net-change';
import type { GradeStep } from './net-change';

const points = (hedge: number, claim = 50) => ({ hedge, claim });
const step = (from: number, to: number): GradeStep => ({ before: points(from), after: points(to) });

describe('several changes of a grade', () => {
  test.each<[string, GradeStep[], string]>([
    ['one that moved', [step(40, 46)], 'your grade changed, hedges from 40 to 46 points'],
    [
      'two that moved, from before the first to after the last',
      [step(46, 52), step(40, 46)],
      'your grade changed, hedges from 40 to 52 points',
    ],
    [
      'counted, taken back, counted again',
      [step(40, 46), step(46, 40), step(40, 46)],
      'your grade changed, hedges from 40 to 46 points',
    ],
    [
      'counted and taken back',
      [step(46, 40), step(40, 46)],
      'your grade was changed and changed back, and is what it was',
    ],
    [
      'one that shows in no whole point',
      [step(40.1, 40.3)],
      'counts or notes changed, and the points are what they were',
    ],
  ])('%s', (_, steps, words) => {
    const net = sumSteps(steps);
    expect(net && describeNet(net, 'your', true)).toBe(words);
  });

  test('without points where the text gives none, and to a teacher of this grade', () => {
    const [moved, back, steady] = [[step(0, 9)], [step(9, 0), step(0, 9)], [step(0, 0)]].map(sumSteps);
    const say = (net: typeof moved) => net && describeNet(net, 'this', false);
    expect(say(moved)).toBe('this grade changed');
    expect(say(back)).toBe('this grade was changed and changed back, and is what it was');
    expect(say(steady)).toBe('counts or notes changed');
  });

  test('both layers are named when both moved, none when none did', () => {
    const both = { before: { hedge: 1, claim: 20 }, after: { hedge: 2, claim: 10 } };
    expect(describeMove(both)).toBe('hedges from 1 to 2 points and claims from 20 to 10 points');
    expect(describeMove(step(3, 3))).toBe('');
  });

  test('none come to nothing', () => expect(sumSteps([])).toBeNull());

  const anyPoints = fc.record({
    hedge: fc.double({ min: 0, max: 100, noNaN: true }),
    claim: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  /** Grades one after another, as the steps between them, the newest first. */
  const anySteps = fc.array(anyPoints, { minLength: 2, maxLength: 8 }).map((grades) =>
    grades
      .slice(1)
      .map((after, at): GradeStep => ({ before: grades[at] ?? after, after }))
      .reverse(),
  );

  test('come to the same however many steps lie between, and to no change where the grade is what it was', () => {
    fc.assert(
      fc.property(anySteps, anyPoints, (steps, detour) => {
        const net = sumSteps(steps);
        const last = net?.after ?? points(0);
        const thereAndBack = [
          { before: detour, after: last },
          { before: last, after: detour },
        ];
        const longer = sumSteps([...thereAndBack, ...steps]);
        expect(longer).toMatchObject({ before: net?.before, after: net?.after });
        expect(longer?.kind === 'moved').toBe(net?.kind === 'moved');
        expect(sumSteps(thereAndBack)?.kind).not.toBe('moved');
      }),
    );
  });

  test('a change is told only with whole points that differ', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const net = sumSteps(steps);
        if (net) expect(describeMove(net) !== '').toBe(net.kind === 'moved');
      }),
    );
  });
});
