import type { NumberedPeriod, PeriodKind } from './periods';
import { LEAST_FOR_BAR, nameWeek, shareToDraw } from './periods';

const WIDTH = 372;
const HEIGHT = 206;
const LEFT = 42;
const TOP = 10;
const BOTTOM = 30;
const BAR = 14;
/** No bar at all would look like no number. */
const LEAST_HEIGHT = 2;
const yOf = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);

/** Two bars for each stretch of time: hits filled, false alarms hatched. The table holds the numbers. */
export function PeriodChart({ kind, periods }: { kind: PeriodKind; periods: readonly NumberedPeriod[] }) {
  const step = (WIDTH - LEFT) / periods.length;
  return (
    <figure className="grid content-start gap-3">
      <figcaption className="grid gap-1">
        <span className="font-semibold">
          In practice, {kind} by {kind}
        </span>
        <Legend />
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={describe(kind, periods)}
        className="w-full max-w-md font-plain"
      >
        <Hatch id="hatch-chart" />
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={WIDTH} y1={yOf(share)} y2={yOf(share)} stroke="var(--rule)" />
            <text x={LEFT - 8} y={yOf(share) + 4} textAnchor="end" fontSize="13" fill="var(--ink-soft)">
              {share * 100}%
            </text>
          </g>
        ))}
        {periods.map(({ number, from, pooled }, at) => {
          const x = LEFT + (at + 0.5) * step;
          return (
            <g key={number}>
              <Bar x={x - BAR - 1} share={shareToDraw(pooled.hits, pooled.targets)} look="hits" />
              <Bar x={x + 1} share={shareToDraw(pooled.falseAlarms, pooled.safe)} look="alarms" />
              <text x={x} y={HEIGHT - 9} textAnchor="middle" fontSize="12" fill="var(--ink-soft)">
                {kind === 'week' ? nameWeek(from) : number}
              </text>
            </g>
          );
        })}
      </svg>
      <p className="text-sm text-soft">
        The best picture has high filled bars and low hatched ones. With few texts a bar moves a lot by luck.
        A dash stands for fewer than {LEAST_FOR_BAR} texts.
      </p>
    </figure>
  );
}

function Bar({ x, share, look }: { x: number; share: number | null; look: 'hits' | 'alarms' }) {
  if (share === null)
    return (
      <text x={x + BAR / 2} y={yOf(0) - 4} textAnchor="middle" fontSize="13" fill="var(--ink-soft)">
        –
      </text>
    );
  const height = Math.max(LEAST_HEIGHT, yOf(0) - yOf(share));
  const fill = look === 'hits' ? 'var(--ink)' : 'url(#hatch-chart)';
  const stroke = look === 'hits' ? 'var(--ink)' : 'var(--accent)';
  return (
    <rect
      x={x}
      y={yOf(0) - height}
      width={BAR}
      height={height}
      fill={fill}
      stroke={stroke}
      strokeWidth="1.5"
    />
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--paper)" />
        <line x1="0" x2="0" y1="0" y2="5" stroke="var(--accent)" strokeWidth="3" />
      </pattern>
    </defs>
  );
}

function Legend() {
  return (
    <span className="flex flex-wrap gap-x-5 text-sm">
      <span className="inline-flex items-center gap-2">
        <svg width="14" height="14" aria-hidden="true">
          <rect width="14" height="14" fill="var(--ink)" />
        </svg>
        Marked, with something there
      </span>
      <span className="inline-flex items-center gap-2">
        <svg width="14" height="14" aria-hidden="true">
          <Hatch id="hatch-legend" />
          <rect
            x="0.75"
            y="0.75"
            width="12.5"
            height="12.5"
            fill="url(#hatch-legend)"
            stroke="var(--accent)"
            strokeWidth="1.5"
          />
        </svg>
        False alarms
      </span>
    </span>
  );
}

function describe(kind: PeriodKind, periods: readonly NumberedPeriod[]): string {
  const name = kind === 'week' ? 'weeks' : 'sittings';
  const first = periods.at(0);
  const last = periods.at(-1);
  if (!first || !last) return 'No answers yet';
  const words = ({ pooled: { hits, targets, falseAlarms, safe } }: NumberedPeriod) =>
    `marked ${hits} of ${targets} with something there, false alarms ${falseAlarms} of ${safe}`;
  return `${periods.length} ${name}. First: ${words(first)}. Last: ${words(last)}. The table has them all.`;
}
