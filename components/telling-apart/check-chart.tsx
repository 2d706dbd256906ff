import { PointChart } from '@/components/charts/point-chart';
import { placeValue } from '@/components/charts/plot';
import type { Axis, PlotPoint } from '@/components/charts/plot';
import type { DiscernmentCounts } from '@/lib/grading/types';
import { ALARMS, Guides, HITS } from './apart-chart';
import { shareOf } from '@/lib/grading/reading-habit';

const X: Axis = { ...ALARMS, label: 'False alarms: texts with nothing to mark' };
const Y: Axis = { ...HITS, label: 'Found: texts with something to mark' };

type BeforeAfter = { readonly before: DiscernmentCounts; readonly after: DiscernmentCounts };
export type CheckStudent = BeforeAfter & { readonly personId: string; readonly name: string };

/** From the first check to the second, a line for each student and a thick arrow for the class. */
export function CheckChart({
  students,
  sum,
  summary,
}: {
  students: readonly CheckStudent[];
  sum: BeforeAfter;
  summary: string;
}) {
  return (
    <PointChart
      title="From the first check to the second"
      how="A point is a student in the second check; its line comes from where the student was in the first. The thick arrow is the class. Upwards is more found, to the left is fewer false alarms; along the dashed line upwards is only more suspicion."
      summary={summary}
      list="Students, from few false alarms in the second check to many"
      hint="Point at a student, tap, or walk with the arrow keys."
      x={X}
      y={Y}
      points={students.map(toPoint)}
      named
      over={<Arrow from={valuesOf(sum.before)} to={valuesOf(sum.after)} />}
    >
      <Guides />
    </PointChart>
  );
}

function Arrow({ from, to }: { from: { x: number; y: number }; to: { x: number; y: number } }) {
  const [start, end] = [placeValue(X, Y, from), placeValue(X, Y, to)];
  return (
    <g stroke="var(--accent)" strokeWidth="4">
      <defs>
        <marker
          id="arrow-head"
          viewBox="0 0 10 10"
          refX="8"
          refY="5"
          markerWidth="4.5"
          markerHeight="4.5"
          orient="auto"
        >
          <path d="M0 0L10 5L0 10Z" fill="var(--accent)" stroke="none" />
        </marker>
      </defs>
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} stroke="var(--paper)" strokeWidth="9" />
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} markerEnd="url(#arrow-head)" />
    </g>
  );
}

function toPoint({ personId, name, before, after }: CheckStudent): PlotPoint {
  return {
    id: personId,
    ...valuesOf(after),
    from: valuesOf(before),
    look: 'dot',
    name,
    says:
      `first check, found ${before.hits} of ${before.targets}, false alarms ${before.falseAlarms} of ${before.safe}; ` +
      `second, found ${after.hits} of ${after.targets}, false alarms ${after.falseAlarms} of ${after.safe}.`,
    link: null,
  };
}

function valuesOf({ hits, targets, falseAlarms, safe }: DiscernmentCounts) {
  return { x: shareOf(falseAlarms, safe), y: shareOf(hits, targets) };
}
