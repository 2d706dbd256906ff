import type { DisputeState as DbState, Layer as DbLayer } from '@/prisma/generated/client';
import type { DisputeState } from '../grading/contest';
import type { Layer } from '../grading/types';

/** How a dispute lies in the database, and how it is called everywhere else. */

const STATES: Readonly<Record<DbState, DisputeState>> = {
  OPEN: 'open',
  UPHELD: 'upheld',
  ACCEPTED: 'accepted',
  KEY_CHANGED: 'key-changed',
  WITHDRAWN: 'withdrawn',
};

export function stateOfRow(state: DbState): DisputeState {
  return STATES[state];
}

export function layerOfRow(layer: DbLayer): Layer {
  return layer === 'HEDGE' ? 'hedge' : 'claim';
}

export function rowOfLayer(layer: Layer): DbLayer {
  return layer === 'hedge' ? 'HEDGE' : 'CLAIM';
}
