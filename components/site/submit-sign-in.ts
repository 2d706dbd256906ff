import { forgetKeptPage } from '../practice/kept-page';

/*
 * Signing in over next-auth's own addresses, without its browser package: that one asks the server four times,
 * leaves the page when one of these fails, and is larger than the form it serves.
 */
export type SignInMethod = 'password' | 'class-code' | 'return-code' | 'guest';
export type SignInResult = { readonly ok: true } | { readonly ok: false; readonly problem: string };

const OFFLINE = { ok: false, problem: 'offline' } as const;
const UNAVAILABLE = { ok: false, problem: 'unavailable' } as const;

async function postToAuth(path: string, fields: Readonly<Record<string, string>>): Promise<URL | null> {
  const token = await fetch('/api/auth/csrf', { cache: 'no-store' });
  if (!token.ok) return null;
  const { csrfToken } = (await token.json()) as { csrfToken: string };
  const answer = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    body: new URLSearchParams({ callbackUrl: '/', ...fields, csrfToken, json: 'true' }),
  });
  const { url } = (await answer.json()) as { url?: string };
  return url ? new URL(url, location.href) : null;
}

/** On success this browser has the new session. A problem is a word for `explainProblem`. */
export async function submitSignIn(
  method: SignInMethod,
  fields: Readonly<Record<string, string>>,
): Promise<SignInResult> {
  try {
    const url = await postToAuth(`callback/${method}`, fields);
    if (!url || url.searchParams.has('csrf')) return UNAVAILABLE;
    const problem = url.searchParams.get('error');
    if (problem) return { ok: false, problem };
    await forgetKeptPage();
    return { ok: true };
  } catch (error) {
    // fetch throws a TypeError when nothing answers; anything else is an answer that is not ours.
    return error instanceof TypeError ? OFFLINE : UNAVAILABLE;
  }
}

/** Where to go to sign in at Google or Microsoft, or null. */
export async function findOtherSiteUrl(site: string, next: string): Promise<string | null> {
  try {
    const url = await postToAuth(`signin/${site}`, { callbackUrl: next });
    if (!url || url.origin === location.origin) return null;
    // Whoever comes back from there may be somebody else.
    await forgetKeptPage();
    return url.href;
  } catch {
    return null;
  }
}

/** Ends the session of this browser. */
export async function submitSignOut(): Promise<boolean> {
  try {
    const done = (await postToAuth('signout', {})) !== null;
    if (done) await forgetKeptPage();
    return done;
  } catch {
    return false;
  }
}
