/** Waits between tries, in ms. Asking again is harmless: the server does each thing once. */
const WAITS = [0, 1000, 2000, 4000];

export type Posted<Body> =
  | { readonly ok: true; readonly body: Body }
  /** `final`: trying again by itself would not help. */
  | { readonly ok: false; readonly problem: string; readonly final: boolean };

const SIGNED_OUT =
  'You are signed out. Your work is kept in this browser. Come back with your return code, then try again.';
const UNREACHABLE =
  'We cannot reach Says Who right now. Your work is safe in this browser. Try again in a moment.';

/**
 * Posts a piece of work that must arrive, with a few tries, and says in words why it did not. `makeBody` is
 * asked before each try, for what was edited meanwhile.
 */
export async function postWork<Body>(url: string, makeBody: () => unknown): Promise<Posted<Body>> {
  let last: Posted<Body> = { ok: false, problem: UNREACHABLE, final: false };
  for (const wait of WAITS) {
    if (wait) await new Promise((done) => setTimeout(done, wait));
    last = await post<Body>(url, makeBody());
    if (last.ok || last.final) break;
  }
  return last;
}

async function post<Body>(url: string, body: unknown): Promise<Posted<Body>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    if (response.ok) return { ok: true, body: (await response.json()) as Body };
    if (response.status === 401 || response.status === 404)
      return { ok: false, problem: SIGNED_OUT, final: true };
    if (response.status < 500) {
      const { problem } = (await response.json()) as { problem?: string };
      return { ok: false, problem: problem ?? UNREACHABLE, final: problem !== undefined };
    }
  } catch {
    // Offline, timed out or cut off: the words below say so, and the caller tries again.
  }
  return { ok: false, problem: UNREACHABLE, final: false };
}
