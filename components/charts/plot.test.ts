import { describe, expect, it } from 'vitest';
import { findNearest, PLOT, placePoints, placeValue } from './plot';
import type { Axis, PlotPoint } from './plot';

const axis = (low: number, high: number): Axis => ({ label: '', low, high, ticks: [] });
const point = (id: string, x: number, y: number): PlotPoint => ({
  id,
  x,
  y,
  look: 'dot',
  name: id,
  says: '',
  link: null,
});
const [x, y] = [axis(0, 1), axis(-100, 100)];

describe('a value in a plot', () => {
  it('lies within the axes, low at the lower left and high at the upper right', () => {
    const { width, height, left, right, top, bottom, inset } = PLOT;
    expect(placeValue(x, y, { x: 0, y: -100 })).toEqual({ x: left + inset, y: height - bottom - inset });
    expect(placeValue(x, y, { x: 1, y: 100 })).toEqual({ x: width - right - inset, y: top + inset });
  });
});

describe('points', () => {
  it('are walked from left to right, and upwards where they stand above each other', () => {
    const placed = placePoints([point('c', 1, 0), point('b', 0.5, 50), point('a', 0.5, -50)], x, y);
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
  it('of the same values are spread so that none covers another, the first on its place', () => {
    const placed = placePoints(
      Array.from({ length: 12 }, (_, at) => point(String(at), 0.5, 0)),
      x,
      y,
    );
    expect(placed[0]?.at).toEqual(placeValue(x, y, { x: 0.5, y: 0 }));
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1))
        expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThan(6);
  });
  it('carry where they came from', () => {
    const [placed] = placePoints([{ ...point('a', 1, 0), from: { x: 0, y: 0 } }], x, y);
    expect(placed?.from).toEqual(placeValue(x, y, { x: 0, y: 0 }));
  });
  it('are found by the nearest place, and not from afar', () => {
    const placed = [{ at: { x: 10, y: 10 } }, { at: { x: 30, y: 10 } }];
    expect(findNearest(placed, { x: 24, y: 12 }, 16)).toBe(1);
    expect(findNearest(placed, { x: 90, y: 90 }, 16)).toBe(-1);
    expect(findNearest([], { x: 0, y: 0 }, 16)).toBe(-1);
  });
});
