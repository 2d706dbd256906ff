import { andCredited, countOf } from '@/lib/grading/phrases';
import { canShowPoints } from '@/lib/grading/room-for-points';
import type { Grade, Layer } from '@/lib/grading/types';

export type Result = {
  readonly layers: Grade['layers'];
  /** Marks that reach far beyond the key. */
  readonly wide: Readonly<Record<Layer, number>>;
};

/**
 * One layer of one attempt: what was found and what fell outside stand together; the points sum them up. Where points
 * were kept or set by hand, what the key alone gives stands beside them.
 */
export function ResultCell({
  result,
  layer,
  asked,
}: {
  result: Result | null;
  layer: Layer;
  /** Points are shown for all of these or for none. */
  asked: readonly Layer[];
}) {
  if (!result || !asked.includes(layer))
    return (
      <td className="relative text-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{result ? 'not asked' : 'nothing handed in'}</span>
      </td>
    );
  const { found, required, credited, inPart, marks, outside, points, byKey } = result.layers[layer];
  return (
    <td className="min-w-44 tabular-nums">
      <p>
        Found {found} of {required}
        {andCredited(credited)}
        {inPart > 0 ? <span className="text-soft">, {inPart} in part</span> : null}
      </p>
      <p className="text-sm text-soft">
        {marks === 0 ? 'no marks' : `${outside} of ${countOf(marks, 'mark')} outside`}
        {result.wide[layer] > 0 ? `, ${result.wide[layer]} far too long` : ''}
        {canShowPoints(result.layers, asked) ? `; ${countOf(Math.round(points), 'point')}` : ''}
        {byKey === undefined ? '' : `, ${Math.round(byKey)} by the key alone`}
      </p>
    </td>
  );
}
