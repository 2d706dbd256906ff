import type { OpenedSession } from './practice-types';
import type { PracticeState } from './session-model';

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
  const kept = readKept();
  return kept?.state.id === id ? kept : null;
}

/**
 * The session whose last sentence somebody comes back to: it is over for the server, which has opened another by now.
 * Only with the browser's Back, and only to a verdict.
 */
export function findLeftSession({ id }: OpenedSession): OpenedSession | null {
  const state = readKept()?.state;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!state?.at || state.id === id || visit?.type !== 'back_forward' || !state.checked[state.at])
    return null;
  return { ...state, answered: Object.values(state.checked) };
}

function readKept(): KeptSession | null {
  try {
    return JSON.parse(localStorage.getItem(SESSION_KEY) ?? 'null') as KeptSession | null;
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
