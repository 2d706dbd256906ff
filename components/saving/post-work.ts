/** Waits between tries, in ms. Asking again is harmless: the server does each thing once. */
const WAITS = [0, 1000, 2000, 4000];
const LONGEST_WAIT = 15_000;
const TIMEOUT = 15_000;

export type Posted<Body> =
  | { readonly ok: true; readonly body: Body }
  /** `final`: trying again by itself would not help. */
  | { readonly ok: false; readonly problem: string; readonly final: boolean };

export type Patience = {
  /** Gives it up. */
  readonly signal: AbortSignal;
  /** It did not arrive, and is tried again by itself: at once when there is a connection again. */
  readonly onWaiting: (why: 'offline' | 'unreachable') => void;
};

const SIGNED_OUT =
  'You are signed out. Your work is kept in this browser. Come back with your return code, then try again.';
/** What to say where there is no such work of whoever is signed in; without its full stop. */
export const GONE =
  'We cannot find this work. Somebody else may be signed in here now, or it was erased. What you did last is kept in this browser. If it is yours, come back with your return code';
const UNREACHABLE =
  'We cannot reach Says Who right now. Your work is safe in this browser. Try again in a moment.';

/**
 * Posts a piece of work that must arrive, with a few tries, and says in words why it did not; without a connection at
 * once. `makeBody` is asked before each try, for what was edited meanwhile.
 */
export async function postWork<Body>(url: string, makeBody: () => unknown): Promise<Posted<Body>> {
  let last: Posted<Body> = { ok: false, problem: UNREACHABLE, final: false };
  for (const wait of WAITS) {
    if (wait) await waitForConnection(wait);
    last = await post<Body>(url, makeBody());
    if (last.ok || last.final || isOffline()) break;
  }
  return last;
}

/** As `postWork`, but tries until it arrives, is refused, or is given up: then null. */
export async function postUntilDone<Body>(
  url: string,
  makeBody: () => unknown,
  { signal, onWaiting }: Patience,
): Promise<Posted<Body> | null> {
  for (let wait = 1000; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    const last = await post<Body>(url, makeBody(), signal);
    if (signal.aborted) return null;
    if (last.ok || last.final) return last;
    onWaiting(isOffline() ? 'offline' : 'unreachable');
    await waitForConnection(wait, signal);
    if (signal.aborted) return null;
  }
}

function isOffline(): boolean {
  return !(navigator.onLine ?? true);
}

/** At most `longest` ms: a browser may think that it is connected, or not, and be wrong. */
function waitForConnection(longest: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, longest);
    window.addEventListener('online', end);
    signal?.addEventListener('abort', end);
  });
}

async function post<Body>(url: string, body: unknown, signal?: AbortSignal): Promise<Posted<Body>> {
  const cut = new AbortController();
  const stop = () => cut.abort();
  const timer = setTimeout(stop, TIMEOUT);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: cut.signal,
    });
    if (response.ok) return { ok: true, body: (await response.json()) as Body };
    if (response.status === 401) return { ok: false, problem: SIGNED_OUT, final: true };
    if (response.status === 404) return { ok: false, problem: `${GONE}, then try again.`, final: true };
    if (response.status < 500) {
      const { problem } = (await response.json()) as { problem?: string };
      return { ok: false, problem: problem ?? UNREACHABLE, final: problem !== undefined };
    }
  } catch {
    // Offline, timed out or cut off: the words below say so, and the caller tries again.
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
  return { ok: false, problem: UNREACHABLE, final: false };
}
