import { canShowPoints, isEasyToEqual } from '@/lib/grading/room-for-points';
import type { Grade, Layer } from '@/lib/grading/types';
import { CountsTable } from './counts-table';

/** The counts, and the points where the text is long enough to give any. */
export function InNumbers({ grade, layers }: { grade: Grade; layers: readonly Layer[] }) {
  const withPoints = canShowPoints(grade.layers, layers);
  return (
    <section aria-labelledby="numbers" className="grid content-start gap-3">
      <h2 id="numbers">In numbers</h2>
      <CountsTable grade={grade} layers={layers} withPoints={withPoints} />
      <p className="text-sm text-soft">
        {withPoints ? describePoints(isEasyToEqual(grade.layers, layers)) : NO_POINTS}
      </p>
    </section>
  );
}

const NO_POINTS =
  'This text is too short for points: one mark more or less would change them a lot. What you found, and what lies outside, says more.';

function describePoints(easyToEqual: boolean): string {
  const full = easyToEqual
    ? ' This text is so full of hedges and claims that guessing finds many, so look first at what you found.'
    : '';
  return `Points go from 0 to 100. Marking everything without reading earns 0. You get points for doing better than that: for finding much and marking little beside it. With only a few marks you can have 0 points though all of them are right.${full}`;
}
