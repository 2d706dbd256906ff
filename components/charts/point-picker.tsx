'use client';

import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode, RefObject } from 'react';
import { walkTo } from '@/components/ui/walk';
import { findNearest, PLOT } from './plot';
import type { PlacedPoint } from './plot';

const { width, height } = PLOT;
/** How near, in units of the drawing, a pointer must come to a point. A finger is given more room. */
const NEAR = { mouse: 16, pen: 20, touch: 40 };
/** How wide a letter of a name is at most, in units of the drawing. */
const LETTER = 8.5;

type Props = {
  points: readonly PlacedPoint[];
  /** What the list of points is called. */
  label: string;
  hint: string;
  /** Whether the points tell of students by name, and are covered with the names. */
  named: boolean;
  /** The drawing over which the points lie. */
  children: ReactNode;
};

/**
 * Lets one read the points of a plot by mouse, finger and keyboard. To the keyboard they are one list box, a single
 * stop of the tab key in which arrows walk from left to right: a class has thirty points, and nobody wants to tab
 * through thirty of them to get past the picture.
 */
export function PointPicker({ points, label, hint, named, children }: Props) {
  const [active, setActive] = useState(0);
  const [shown, setShown] = useState(false);
  const options = useRef<(SVGGElement | null)[]>([]);
  const link = useRef<HTMLAnchorElement>(null);
  const hintId = useId();
  const show = (at: number) => {
    setActive(at);
    setShown(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setShown(false);
    const goesOn = event.key === 'Enter' || event.key === ' ';
    const next = walkTo(event, active, points.length);
    if (next === null && !goesOn) return;
    event.preventDefault();
    if (next === null) link.current?.focus();
    else options.current[next]?.focus();
  };
  const onKeyInReading = (event: KeyboardEvent) => {
    if (event.key === 'Escape') options.current[active]?.focus();
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = {
      x: ((event.clientX - box.left) * width) / box.width,
      y: ((event.clientY - box.top) * height) / box.height,
    };
    const near =
      event.pointerType === 'touch' ? NEAR.touch : NEAR[event.pointerType === 'pen' ? 'pen' : 'mouse'];
    const nearest = findNearest(points, place, near);
    if (nearest >= 0) show(nearest);
  };
  const point = shown ? points[active] : undefined;
  return (
    <div className="grid gap-2">
      <div className="relative" onPointerMove={onPointer} onPointerDown={onPointer}>
        {children}
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className={`screen-only absolute inset-0 size-full ${named ? 'by-name' : ''}`}
        >
          <g role="listbox" aria-label={label} aria-describedby={hintId} onKeyDown={onKeyDown}>
            {points.map(({ id, at, name, says }, index) => (
              <g
                key={id}
                ref={(element) => {
                  options.current[index] = element;
                }}
                role="option"
                aria-selected={point?.id === id}
                aria-label={`${name}: ${says}`}
                tabIndex={index === active ? 0 : -1}
                onFocus={() => show(index)}
                className="outline-none"
              >
                <circle cx={at.x} cy={at.y} r="9" fill="transparent" />
                {point?.id === id ? <Ring point={point} /> : null}
              </g>
            ))}
          </g>
        </svg>
      </div>
      <div className={`screen-only min-h-16 text-sm ${named ? 'by-name' : ''}`} onKeyDown={onKeyInReading}>
        <p id={hintId} className={point ? 'sr-only' : 'text-soft'}>
          {hint}
        </p>
        {point ? <Reading point={point} link={link} /> : null}
      </div>
      {named ? (
        <p className="without-names screen-only text-sm text-soft">
          Names are hidden, so that the points stay without names.
        </p>
      ) : null}
    </div>
  );
}

/** The ring that shows the focus, and the name beside it, on the side where there is room. */
function Ring({ point: { at, from, name } }: { point: PlacedPoint }) {
  const before = at.x > width / 2;
  const room = Math.floor(((before ? at.x : width - at.x) - 24) / LETTER);
  const short = name.length > room ? `${name.slice(0, room - 2).trimEnd()} …` : name;
  return (
    <>
      {from ? (
        <line x1={from.x} y1={from.y} x2={at.x} y2={at.y} stroke="var(--focus)" strokeWidth="3" />
      ) : null}
      <circle cx={at.x} cy={at.y} r="10" fill="none" stroke="var(--focus)" strokeWidth="3" />
      <text
        x={at.x + (before ? -16 : 16)}
        y={at.y + 5}
        textAnchor={before ? 'end' : 'start'}
        fontSize="15"
        fontWeight="600"
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth="5"
        paintOrder="stroke"
        aria-hidden="true"
      >
        {short}
      </text>
    </>
  );
}

function Reading({
  point: { name, says, link },
  link: toLink,
}: {
  point: PlacedPoint;
  link: RefObject<HTMLAnchorElement | null>;
}) {
  return (
    <>
      <p>
        <b>{name}</b>: {says}
      </p>
      {link ? (
        <a ref={toLink} href={link.href} className="text-link">
          {link.text}
        </a>
      ) : null}
    </>
  );
}
