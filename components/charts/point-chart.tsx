import type { ReactNode } from 'react';
import { placePoints } from './plot';
import type { Axis, PlotPoint } from './plot';
import { PlotFrame } from './plot-frame';
import { PointPicker } from './point-picker';

/** Points between two axes, to be read one by one. The table behind it stands on the same page. */
export function PointChart({
  title,
  how,
  summary,
  list,
  hint,
  x,
  y,
  points,
  named,
  legend,
  over,
  children,
}: {
  title: string;
  /** How to read it, in a sentence or two. */
  how: ReactNode;
  /** What there is to see, in words, for whoever does not see it. */
  summary: string;
  /** What the points are called together. */
  list: string;
  hint: string;
  x: Axis;
  y: Axis;
  points: readonly PlotPoint[];
  named: boolean;
  /** The signs in words, where there is more than one. */
  legend?: ReactNode;
  /** Drawn above the points. */
  over?: ReactNode;
  /** Drawn below the points. */
  children?: ReactNode;
}) {
  const placed = placePoints(points, x, y);
  return (
    <figure className="keep grid max-w-lg content-start gap-3">
      <figcaption className="grid gap-1">
        <span className="font-semibold">{title}</span>
        <span className="text-sm text-soft">{how}</span>
        {legend}
      </figcaption>
      <PointPicker points={placed} label={list} hint={hint} named={named}>
        <PlotFrame x={x} y={y} points={placed} summary={summary} over={over}>
          {children}
        </PlotFrame>
      </PointPicker>
    </figure>
  );
}
