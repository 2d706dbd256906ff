import type { Stamp } from '@/lib/marking/records';
import type { PendingStore } from '../saving/pending-store';
import { browserPendingStore } from '../saving/pending-store';
import type { Draft } from './practice-types';

/** An answer on its way. Its id is made here, once, so that sending it twice is harmless. */
export type KeptAnswer = Draft &
  Stamp & {
    readonly id: string;
    readonly sessionId: string;
    readonly itemId: string;
    /** By the server's clock as this browser knows it, ms since 1970. */
    readonly answeredAt: number;
  };

/** Of all sessions: one that was left without a network has its answers sent from the next. */
export function browserAnswerStore(): PendingStore<KeptAnswer> {
  return browserPendingStore<KeptAnswer>('practice', ({ id }) => id);
}
