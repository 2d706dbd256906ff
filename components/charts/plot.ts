/** One axis: what it shows, in which range, and where the lines of the grid lie. */
export type Axis = {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
};
/** A dot is filled, a box hollow, a diamond stands on its corner: told apart by shape, not by colour alone. */
export type PointLook = 'dot' | 'box' | 'diamond';
export type PlotPoint = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly look: PointLook;
  /** Whose or what point it is. */
  readonly name: string;
  /** The values in words. */
  readonly says: string;
  readonly link: { readonly href: string; readonly text: string } | null;
  /** Where the same point was before, for a line from there. */
  readonly from?: { readonly x: number; readonly y: number };
};
/** A point where it is drawn, in units of the drawing. */
export type PlacedPoint = Omit<PlotPoint, 'x' | 'y' | 'from'> & {
  readonly at: Place;
  readonly from: Place | null;
};
export type Place = { readonly x: number; readonly y: number };

export const PLOT = { width: 430, height: 400, left: 62, right: 14, top: 26, bottom: 58, inset: 16 };

/** The distance between points that would lie on one another. */
const APART = 6.4;
/** The golden angle spreads any number of points evenly around their place. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** The place of a pair of values in the drawing. The inset keeps points at the ends off the axes. */
export function placeValue(x: Axis, y: Axis, value: Place): Place {
  const { width, height, left, right, top, bottom, inset } = PLOT;
  const across = (value.x - x.low) / (x.high - x.low);
  const up = (value.y - y.low) / (y.high - y.low);
  return {
    x: left + inset + across * (width - left - right - 2 * inset),
    y: height - bottom - inset - up * (height - top - bottom - 2 * inset),
  };
}

/**
 * Places all points from left to right, then upwards, the order in which arrow keys walk them. Points of the same
 * values are spread around their place, the first on it, so that each can be seen and pointed at.
 */
export function placePoints(points: readonly PlotPoint[], x: Axis, y: Axis): PlacedPoint[] {
  const seen = new Map<string, number>();
  return points
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .map(({ x: valueX, y: valueY, from, ...point }) => {
      const place = placeValue(x, y, { x: valueX, y: valueY });
      const key = `${Math.round(place.x)}:${Math.round(place.y)}`;
      const earlier = seen.get(key) ?? 0;
      seen.set(key, earlier + 1);
      const away = APART * Math.sqrt(earlier);
      return {
        ...point,
        at: {
          x: round(place.x + away * Math.cos(earlier * TURN)),
          y: round(place.y + away * Math.sin(earlier * TURN)),
        },
        from: from ? placeValue(x, y, from) : null,
      };
    });
}

/** The nearest of the points to a place, within `within`; its index, or −1. */
export function findNearest(points: readonly { readonly at: Place }[], place: Place, within: number): number {
  const distances = points.map(({ at }) => Math.hypot(at.x - place.x, at.y - place.y));
  const least = Math.min(...distances);
  return least <= within ? distances.indexOf(least) : -1;
}

/** Servers and browsers may differ in the last digits of a sine; what they draw must not. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
