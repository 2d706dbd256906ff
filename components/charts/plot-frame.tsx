import type { ReactNode } from 'react';
import { PLOT, placeValue } from './plot';
import type { Axis, PlacedPoint, PointLook } from './plot';

const { width, height, left, right, top, bottom } = PLOT;

/**
 * The drawing itself, an image with its summary in words: axes, grid and a point for each, without names. Everything in
 * it can be read without colour and in print. `children` lie below the points.
 */
export function PlotFrame({
  x,
  y,
  points,
  summary,
  over,
  children,
}: {
  x: Axis;
  y: Axis;
  points: readonly PlacedPoint[];
  summary: string;
  /** Drawn above the points. */
  over?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summary}
      className="block w-full font-plain"
    >
      <Grid x={x} y={y} />
      {children}
      {points.map(({ id, at, from }) =>
        from ? (
          <line
            key={id}
            x1={from.x}
            y1={from.y}
            x2={at.x}
            y2={at.y}
            stroke="var(--rule-strong)"
            strokeWidth="1"
          />
        ) : null,
      )}
      {points.map(({ id, at, look }) => (
        <Point key={id} x={at.x} y={at.y} look={look} />
      ))}
      {over}
    </svg>
  );
}

function Grid({ x, y }: { x: Axis; y: Axis }) {
  return (
    <g fontSize="14" fill="var(--ink-soft)">
      {y.ticks.map(({ at, text }) => {
        const place = placeValue(x, y, { x: x.low, y: at });
        return (
          <g key={text}>
            <line x1={left} x2={width - right} y1={place.y} y2={place.y} stroke="var(--rule)" />
            <text x={left - 8} y={place.y + 4} textAnchor="end">
              {text}
            </text>
          </g>
        );
      })}
      {x.ticks.map(({ at, text }) => {
        const place = placeValue(x, y, { x: at, y: y.low });
        return (
          <g key={text}>
            <line x1={place.x} x2={place.x} y1={top} y2={height - bottom} stroke="var(--rule)" />
            <text x={place.x} y={height - bottom + 18} textAnchor="middle">
              {text}
            </text>
          </g>
        );
      })}
      <text
        x={(left + width - right) / 2}
        y={height - 12}
        textAnchor="middle"
        fill="var(--ink)"
        fontWeight="600"
      >
        {x.label}
      </text>
      <text
        transform={`translate(15 ${(top + height - bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
        fill="var(--ink)"
        fontWeight="600"
      >
        {y.label}
      </text>
    </g>
  );
}

/** Each look has a shape of its own. */
export function Point({ x, y, look }: { x: number; y: number; look: PointLook }) {
  if (look === 'box')
    return (
      <rect
        x={x - 4.5}
        y={y - 4.5}
        width="9"
        height="9"
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth="2"
      />
    );
  if (look === 'diamond')
    return (
      <path
        d={`M${x} ${y - 9}L${x + 9} ${y}L${x} ${y + 9}L${x - 9} ${y}Z`}
        fill="var(--accent)"
        stroke="var(--paper)"
        strokeWidth="1.5"
      />
    );
  return <circle cx={x} cy={y} r="5.5" fill="var(--ink)" stroke="var(--paper)" strokeWidth="1.5" />;
}
