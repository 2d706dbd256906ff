import type { DisputeState as DbState } from '@/prisma/generated/client';
import type { DisputeState } from '../grading/contest';

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
