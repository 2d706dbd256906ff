import { PointChart } from '@/components/charts/point-chart';
import { placeValue } from '@/components/charts/plot';
import type { Axis, PlotPoint } from '@/components/charts/plot';
import { Point } from '@/components/charts/plot-frame';
import type { PlaceCounts } from '@/lib/grading/class-places';
import { countOf } from '@/lib/grading/phrases';
import { shareOf } from '@/lib/grading/reading-habit';
import { describeCounts, describeSum } from './apart-words';

const TICKS = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: `${at * 100}%` }));
export const ALARMS: Axis = { label: 'False alarms: share of what is safe', low: 0, high: 1, ticks: TICKS };
export const HITS: Axis = { label: 'Found: share of what is there', low: 0, high: 1, ticks: TICKS };

export type ApartStudent = {
  readonly personId: string;
  readonly name: string;
  readonly attemptId: string;
  readonly counts: PlaceCounts;
};

/** A point for each student: high is much found, far to the left is few false alarms. */
export function ApartChart({ students, sum }: { students: readonly ApartStudent[]; sum: PlaceCounts }) {
  const middle = placeValue(ALARMS, HITS, {
    x: shareOf(sum.alarms, sum.safe),
    y: shareOf(sum.found, sum.entries),
  });
  return (
    <PointChart
      title="Found against false alarms, a point for each student"
      how="The best place is the upper left: much found, little marked that is safe. On the dashed line, safe places are marked as often as entries of the key, as by guessing."
      summary={`${countOf(students.length, 'student')}. ${describeSum(sum)} The table below has everybody’s counts.`}
      list="Students, from few false alarms to many"
      hint="Point at a student, tap, or walk with the arrow keys; Enter goes to the link below, Escape comes back."
      x={ALARMS}
      y={HITS}
      points={students.map(toPoint)}
      named
      over={
        <g>
          <Point x={middle.x} y={middle.y} look="diamond" />
          <text
            x={middle.x + 13}
            y={middle.y + 5}
            fontSize="14"
            fontWeight="600"
            fill="var(--accent)"
            stroke="var(--paper)"
            strokeWidth="4"
            paintOrder="stroke"
          >
            the class
          </text>
        </g>
      }
    >
      <Guides />
    </PointChart>
  );
}

/** The line of guessing, and what it means to stand in a corner. */
export function Guides() {
  const [from, to] = [placeValue(ALARMS, HITS, { x: 0, y: 0 }), placeValue(ALARMS, HITS, { x: 1, y: 1 })];
  return (
    <g>
      <line
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
        stroke="var(--rule-strong)"
        strokeWidth="1.5"
        strokeDasharray="6 5"
      />
      <g fontSize="13" fontStyle="italic" fill="var(--ink-soft)">
        <text x={to.x} y={to.y - 22} textAnchor="end">
          marks nearly everything
        </text>
        <text x={to.x} y={from.y - 8} textAnchor="end">
          marks the wrong places
        </text>
      </g>
    </g>
  );
}

function toPoint({ personId, name, attemptId, counts }: ApartStudent): PlotPoint {
  return {
    id: personId,
    x: shareOf(counts.alarms, counts.safe),
    y: shareOf(counts.found, counts.entries),
    look: 'dot',
    name,
    says: `${describeCounts(counts)}.`,
    link: { href: `/attempts/${attemptId}`, text: 'See the marked article' },
  };
}
