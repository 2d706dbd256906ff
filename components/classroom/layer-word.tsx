import type { ReactNode } from 'react';
import type { Layer } from '@/lib/grading/types';

export const LAYER_NAMES: Readonly<Record<Layer, { one: string; many: string }>> = {
  hedge: { one: 'Hedge', many: 'Hedges' },
  claim: { one: 'Claim', many: 'Claims' },
};

const LINE: Readonly<Record<Layer, string>> = {
  hedge: 'decoration-hedge decoration-dotted',
  claim: 'decoration-claim decoration-solid',
};

/** Words under the line of their layer, as in the article: dotted for hedges, solid for claims. */
export function LayerLine({ layer, children }: { layer: Layer; children: ReactNode }) {
  return <span className={`underline decoration-2 underline-offset-4 ${LINE[layer]}`}>{children}</span>;
}
