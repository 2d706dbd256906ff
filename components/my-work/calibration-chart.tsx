import type { CalibrationRow } from './calibration-words';
import { describeShare, SURE_WORDS } from './calibration-words';

const WIDTH = 372;
const LEFT = 92;
const RIGHT = 20;
const TOP = 8;
const ROW = 38;
const xOf = (share: number) => LEFT + share * (WIDTH - LEFT - RIGHT);

/** For each step of sureness the share of right answers, with the stretch where the true share may lie. */
export function CalibrationChart({ rows }: { rows: readonly CalibrationRow[] }) {
  const bottom = TOP + rows.length * ROW;
  return (
    <figure className="grid content-start gap-2">
      <svg
        viewBox={`0 0 ${WIDTH} ${bottom + 24}`}
        role="img"
        aria-label={`Share of right answers. ${rows.map((row) => `${SURE_WORDS[row.sure]}: ${describeShare(row)}`).join('. ')}.`}
        className="w-full max-w-md font-plain"
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={xOf(share)} x2={xOf(share)} y1={TOP} y2={bottom} stroke="var(--rule)" />
            <text x={xOf(share)} y={bottom + 17} textAnchor="middle" fontSize="13" fill="var(--ink-soft)">
              {share * 100}%
            </text>
          </g>
        ))}
        {rows.toReversed().map((row, at) => (
          <Row key={row.sure} row={row} y={TOP + (at + 0.5) * ROW} />
        ))}
      </svg>
      <figcaption className="text-sm text-soft">
        The dot is your share of right answers. The line is where the true share may well lie.
      </figcaption>
    </figure>
  );
}

function Row({ row: { sure, share, interval }, y }: { row: CalibrationRow; y: number }) {
  return (
    <g>
      <text x={LEFT - 12} y={y + 4} textAnchor="end" fontSize="13" fontWeight="600" fill="var(--ink)">
        {SURE_WORDS[sure]}
      </text>
      {share === null || interval === null ? (
        <text x={xOf(0) + 8} y={y + 4} fontSize="13" fill="var(--ink-soft)">
          too few
        </text>
      ) : (
        <g stroke="var(--ink)" strokeWidth="2">
          <line x1={xOf(interval.low)} x2={xOf(interval.high)} y1={y} y2={y} />
          <line x1={xOf(interval.low)} x2={xOf(interval.low)} y1={y - 5} y2={y + 5} />
          <line x1={xOf(interval.high)} x2={xOf(interval.high)} y1={y - 5} y2={y + 5} />
          <circle cx={xOf(share)} cy={y} r="5.5" fill="var(--ink)" />
        </g>
      )}
    </g>
  );
}
