import type { Layer, LayerGrade } from '@/lib/grading/types';

export type ChartPoint = { readonly attempt: number; readonly found: number; readonly outside: number };

/** Share of what there is to find, and share of one's marks outside the key; 0..1. No marks: none outside. */
export function toChartPoint(attempt: number, grade: LayerGrade): ChartPoint {
  return {
    attempt,
    found: grade.required === 0 ? 0 : grade.found / grade.required,
    outside: grade.marks === 0 ? 0 : grade.outside / grade.marks,
  };
}

const WIDTH = 372;
const HEIGHT = 190;
const LEFT = 44;
const RIGHT = 76;
const TOP = 12;
const BOTTOM = 34;
const yOf = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);

/** Found and outside over the attempts. Shape and line style tell them apart; the table holds the numbers. */
export function ShareChart({ layer, points }: { layer: Layer; points: readonly ChartPoint[] }) {
  const title = layer === 'hedge' ? 'Hedges' : 'Claims';
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, points.length - 1);
  const xOf = (index: number) => LEFT + index * step;
  const every = Math.ceil(points.length / 10);
  return (
    <figure className="grid gap-2">
      <figcaption className="font-semibold">{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${title}: ${describe(points)}`}
        className="w-full max-w-md font-plain"
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={yOf(share)} y2={yOf(share)} stroke="var(--rule)" />
            <text x={LEFT - 8} y={yOf(share) + 4} textAnchor="end" fontSize="13" fill="var(--ink-soft)">
              {share * 100}%
            </text>
          </g>
        ))}
        {points.map((point, index) =>
          index % every === 0 ? (
            <text
              key={point.attempt}
              x={xOf(index)}
              y={HEIGHT - 12}
              textAnchor="middle"
              fontSize="13"
              fill="var(--ink-soft)"
            >
              {point.attempt}
            </text>
          ) : null,
        )}
        <Outside points={points} xOf={xOf} />
        <Found points={points} xOf={xOf} />
        <EndLabels points={points} />
      </svg>
    </figure>
  );
}

type LineProps = { points: readonly ChartPoint[]; xOf: (index: number) => number };

function Found({ points, xOf }: LineProps) {
  const at = points.map((point, index) => ({ key: point.attempt, x: xOf(index), y: yOf(point.found) }));
  return (
    <g fill="var(--ink)">
      <polyline
        points={at.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2.5"
      />
      {at.map(({ key, x, y }) => (
        <circle key={key} cx={x} cy={y} r="4.5" />
      ))}
    </g>
  );
}

function Outside({ points, xOf }: LineProps) {
  const at = points.map((point, index) => ({ key: point.attempt, x: xOf(index), y: yOf(point.outside) }));
  return (
    <g stroke="var(--accent)" strokeWidth="2">
      <polyline points={at.map(({ x, y }) => `${x},${y}`).join(' ')} fill="none" strokeDasharray="6 5" />
      {at.map(({ key, x, y }) => (
        <rect key={key} x={x - 4} y={y - 4} width="8" height="8" fill="var(--paper)" />
      ))}
    </g>
  );
}

/** Names stand at the end of their line, pushed apart where the lines meet. */
function EndLabels({ points }: { points: readonly ChartPoint[] }) {
  const last = points.at(-1);
  if (!last) return null;
  const gap = yOf(last.outside) - yOf(last.found);
  const push = Math.max(0, (16 - Math.abs(gap)) / 2) * (gap < 0 ? -1 : 1);
  return (
    <g fontSize="13" fontWeight="600">
      <text x={WIDTH - RIGHT + 14} y={yOf(last.found) + 4 - push} fill="var(--ink)">
        found
      </text>
      <text x={WIDTH - RIGHT + 14} y={yOf(last.outside) + 4 + push} fill="var(--accent)">
        outside
      </text>
    </g>
  );
}

function describe(points: readonly ChartPoint[]): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last) return 'no attempts';
  return (
    `found ${percent(first.found)} in attempt ${first.attempt} and ${percent(last.found)} in attempt ` +
    `${last.attempt}; outside ${percent(first.outside)} and ${percent(last.outside)}.`
  );
}
