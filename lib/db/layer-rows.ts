import type { Layer as DbLayer } from '@/prisma/generated/client';
import type { Layer } from '../grading/types';

/** A layer as it is called everywhere else than in the database. */
export function layerOfRow(layer: DbLayer): Layer {
  return layer === 'HEDGE' ? 'hedge' : 'claim';
}

/** A layer as the database calls it. */
export function rowOfLayer(layer: Layer): DbLayer {
  return layer === 'hedge' ? 'HEDGE' : 'CLAIM';
}
