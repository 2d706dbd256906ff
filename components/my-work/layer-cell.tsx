import { andCredited } from '@/lib/grading/phrases';
import type { LayerGrade } from '@/lib/grading/types';

/** What was found and what fell outside; points only where there is room for them (lib/grading/room-for-points). */
export function LayerCell({ grade, withPoints }: { grade: LayerGrade; withPoints: boolean }) {
  return (
    <td className="sm:min-w-44">
      <p>
        found {grade.found} of {grade.required}
        {andCredited(grade.credited)},{' '}
        <span className="inline-block">
          {grade.outside} of {grade.marks} outside
        </span>
      </p>
      {withPoints ? <p className="text-sm text-soft">{Math.round(grade.points)} of 100 points</p> : null}
    </td>
  );
}

/** For a layer that was not asked. */
export function NoLayerCell() {
  return (
    <td className="text-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">not asked</span>
    </td>
  );
}
