import { countOf } from '@/lib/grading/phrases';
import type { RegradeMove, RegradePreview } from '@/lib/grading/regrade-preview';
import { LAYERS, type Layer } from '@/lib/grading/types';

/** Who would move, in one sentence; whole points. */
export function describePreview({ attempts, movedUp, movedDown, unchanged }: RegradePreview): string {
  if (attempts === 0)
    return 'No work has been handed in on this text yet, so no grade moves. The change holds for all that comes.';
  const graded = `${countOf(attempts, 'attempt')} would be graded anew`;
  if (movedUp + movedDown === 0) return `${graded}, and no points would move.`;
  const parts = [
    movedUp > 0 ? `${movedUp} with more points` : '',
    movedDown > 0 ? `${movedDown} with fewer` : '',
    unchanged > 0 ? `${unchanged} as before` : '',
  ].filter(Boolean);
  return `${graded}: ${parts.join(', ')}.`;
}

/** Points of one layer before and after, in whole points; null where they stay. */
export function describeMove(
  { before, after }: RegradeMove,
  layer: Layer,
): { from: number; to: number } | null {
  const [from, to] = [Math.round(before[layer]), Math.round(after[layer])];
  return from === to ? null : { from, to };
}

/** How far the most points move, up and down, for a sentence. Null when none do. */
export function describeSpread(moves: readonly RegradeMove[]): string | null {
  const by = moves.flatMap((move) =>
    LAYERS.flatMap((layer) => {
      const points = describeMove(move, layer);
      return points ? [points.to - points.from] : [];
    }),
  );
  const [up, down] = [Math.max(0, ...by), Math.min(0, ...by)];
  const parts = [up > 0 ? `up by ${up}` : '', down < 0 ? `down by ${-down}` : ''].filter(Boolean);
  return parts.length ? `At most ${parts.join(' and ')} of 100 points on a layer.` : null;
}
