import type { Stamp } from '@/lib/marking/records';
import type { PendingStore } from '../saving/pending-store';
import { browserPendingStore } from '../saving/pending-store';
import type { Draft } from './practice-types';
import type { PracticeState } from './session-model';

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

const SESSION_KEY = 'says-who:practice-session';

/** The last session: what was said of answered sentences, and where one is. */
export type KeptSession = {
  readonly state: PracticeState;
  /** The server's clock minus this browser's, in ms. */
  readonly offset: number;
};

/** Storage that is full or forbidden is not fatal: the session goes on in this page, and the server has its answers. */
export function keepSession(session: KeptSession): void {
  try {
    localStorage.setItem(SESSION_KEY, JSON.stringify(session));
  } catch {
    // As said above.
  }
}

export function findKeptSession(id: string): KeptSession | null {
  try {
    const kept = JSON.parse(localStorage.getItem(SESSION_KEY) ?? 'null') as KeptSession | null;
    return kept?.state.id === id ? kept : null;
  } catch {
    return null;
  }
}

export function forgetKeptSession(): void {
  try {
    localStorage.removeItem(SESSION_KEY);
  } catch {
    // Nothing was kept either.
  }
}
