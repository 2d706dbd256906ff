import { describe, expect, it } from 'vitest';
import { mergeSpans } from '../spans/merge';
import type { Span } from '../spans/span';
import { scoreOffsets } from './score-offsets';

const span = (start: number, end: number): Span => ({ start, end });
const exact = (start: number, end: number) => ({ core: span(start, end), outer: span(start, end) });
const input = { marks: [], required: [], accepted: [], blind: [], textLength: 100 };

describe('scoring plain offsets', () => {
  it('gives the value of the SemEval-2020 Task 11 scorer for its example', () => {
    const gold = mergeSpans([span(0, 59), span(171, 181), span(0, 9), span(115, 167), span(740, 759)]);
    const marks = [span(0, 50), span(161, 172), span(0, 10), span(115, 167)];
    const required = gold.map(({ start, end }) => exact(start, end));
    const score = scoreOffsets({ ...input, marks, required, textLength: 800 });
    expect(score.precision).toBeCloseTo(0.964912, 6);
    expect(score.recall).toBeCloseTo(0.486864, 6);
    expect(score.f).toBeCloseTo(0.647181, 6);
  });

  it.each([
    ['nothing to find, nothing marked', [], [], [], { precision: 1, recall: 1, f: 1, points: 100 }],
    ['nothing to find, something marked', [span(0, 5)], [], [], { precision: 0, recall: 1, f: 0, points: 0 }],
    [
      'something to find, nothing marked',
      [],
      [exact(0, 5)],
      [],
      { precision: 0, recall: 0, f: 0, points: 0 },
    ],
    [
      'only accepted spans, nothing marked',
      [],
      [],
      [span(0, 5)],
      { precision: 1, recall: 1, f: 1, points: 100 },
    ],
    [
      'only accepted spans, one marked',
      [span(0, 5)],
      [],
      [span(0, 5)],
      { precision: 1, recall: 1, f: 1, points: 100 },
    ],
    ['marks beside the key', [span(5, 9)], [exact(0, 5)], [], { precision: 0, recall: 0, f: 0, points: 0 }],
    [
      'everything is the key',
      [span(0, 100)],
      [exact(0, 100)],
      [],
      { precision: 1, recall: 1, f: 1, points: 0 },
    ],
  ])('%s', (_, marks, required, accepted, expected) => {
    expect(scoreOffsets({ ...input, marks, required, accepted })).toMatchObject(expected);
  });

  it('corrects the points by the best of the blind strategies', () => {
    const required = [exact(0, 10), exact(50, 60)];
    const blind = [
      [span(0, 50), span(50, 100)],
      [span(0, 20), span(20, 50), span(50, 70)],
    ];
    const score = scoreOffsets({ ...input, required, blind, marks: [span(0, 10)] });
    const blindF = (2 * (1 / 3)) / (1 / 3 + 1);
    expect(score.blindF).toBeCloseTo(blindF, 12);
    expect(score.points).toBeCloseTo((100 * (2 / 3 - blindF)) / (1 - blindF), 9);
  });

  it('counts words inside outer neither against nor for the student', () => {
    const required = [{ core: span(10, 20), outer: span(5, 30) }];
    expect(scoreOffsets({ ...input, required, marks: [span(5, 30)] })).toMatchObject({
      precision: 1,
      recall: 1,
    });
    expect(scoreOffsets({ ...input, required, marks: [span(20, 30)] })).toMatchObject({
      precision: 1,
      recall: 0,
      points: 0,
    });
  });

  it.each([
    ['empty', span(3, 3)],
    ['reversed', span(5, 3)],
    ['negative', span(-1, 3)],
    ['past the end', span(90, 101)],
    ['fractional', span(0, 2.5)],
    ['not a number', span(NaN, 3)],
  ])('refuses a span that is %s', (_, mark) => {
    expect(() => scoreOffsets({ ...input, marks: [mark] })).toThrow(RangeError);
  });
});
