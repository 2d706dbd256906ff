import { joinWords, LAYER_NOUNS } from './phrases';
import { movesPoints } from './regrade';
import type { LayerPoints } from './regrade-preview';
import { LAYERS } from './types';

/** One change of a grade: the points of each layer before and after, 0..100, unrounded. */
export type GradeStep = { readonly before: LayerPoints; readonly after: LayerPoints };

/**
 * What several steps come to. Moved: whole points differ from what they were. Back: they moved on the way, and are what
 * they were. Steady: they moved at no step, so that only counts or notes are other ones.
 */
type NetChange = GradeStep & { readonly kind: 'moved' | 'back' | 'steady' };

/** From before the oldest to after the newest step; null for none. The newest comes first. */
export function sumSteps(steps: readonly GradeStep[]): NetChange | null {
  const [newest, oldest] = [steps[0], steps.at(-1)];
  if (!newest || !oldest) return null;
  const net = { before: oldest.before, after: newest.after };
  const moves = ({ before, after }: GradeStep) => movesPoints(before, after);
  const kind = moves(net) ? 'moved' : steps.some(moves) ? 'back' : 'steady';
  return { ...net, kind };
}

/** "hedges from 40 to 46 points", in whole points, of the layers that moved; '' where none did. */
export function describeMove({ before, after }: GradeStep): string {
  const moves = LAYERS.flatMap((layer) => {
    const [from, to] = [Math.round(before[layer]), Math.round(after[layer])];
    return from === to ? [] : [`${LAYER_NOUNS[layer]} from ${from} to ${to} points`];
  });
  return joinWords(moves);
}

/**
 * What came of all steps, in a clause: "your grade changed, hedges from 40 to 46 points". Points are told only where
 * the text is long enough to give points.
 */
export function describeNet(net: NetChange, whose: 'your' | 'this', withPoints: boolean): string {
  if (net.kind === 'back') return `${whose} grade was changed and changed back, and is what it was`;
  if (net.kind === 'steady')
    return withPoints
      ? `counts or notes changed, and the points are what they were`
      : `counts or notes changed`;
  return withPoints ? `${whose} grade changed, ${describeMove(net)}` : `${whose} grade changed`;
}
