import { describe, expect, it } from 'vitest';
import { formatTable, percentile, spreadOf } from './numbers';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

  it.each([
    [[7], 0.5, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [hundred, 0.95, 95],
    [hundred, 1, 100],
    [hundred, 0, 1],
    [[1, 2, 3, 4, 5], 0.95, 5],
  ])('of %j at %d is %d', (measurements, share, expected) => {
    expect(percentile(measurements, share)).toBe(expected);
  });

  it('is not a number for no measurements, and leaves the list as it was', () => {
    const list = [2, 1];
    percentile(list, 0.5);
    expect(list).toEqual([2, 1]);
    expect(spreadOf([])).toEqual({ median: NaN, p95: NaN, count: 0 });
  });
});

describe('a table', () => {
  it('aligns names to the left and numbers to the right', () => {
    expect(
      formatTable(
        ['what', 'ms'],
        [
          ['a', '1.0'],
          ['longer', '10.0'],
        ],
      ),
    ).toBe(['what      ms', '------  ----', 'a        1.0', 'longer  10.0'].join('\n'));
  });
});
