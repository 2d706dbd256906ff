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
    ? ', and in a text as full of hedges and claims as this one that is easy to equal: so look at what you found first'
    : '';
  return `Points count what you did better than marking without reading. Marking everything, or every sentence, earns 0${full}. 100 is the whole key with nothing beside it.`;
}
