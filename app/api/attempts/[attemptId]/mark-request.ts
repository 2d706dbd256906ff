import type { SyncRequest } from '@/lib/marking/records';
import type { AttemptOwner } from '@/lib/policy';
import { readTextWithin } from '@/lib/auth/read-text-within';
import { resolveAttemptOwner } from '@/lib/auth/require';
import { isSameOrigin } from '@/lib/auth/same-origin';
import { parseSyncRequest } from './sync-request';

const MOST_BYTES = 4_000_000;

/** An answer that no cache keeps. */
export function answer(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

type Asked =
  | { readonly ok: true; readonly owner: AttemptOwner; readonly request: SyncRequest }
  | { readonly ok: false; readonly response: Response };

const refuse = (status: number, problem: string): Asked => ({
  ok: false,
  response: answer(status, { problem }),
});

/** Origin, owner, then the body: what both endpoints of an attempt ask before they do anything. */
export async function readMarkRequest(req: Request, attemptId: string): Promise<Asked> {
  if (!isSameOrigin(req)) return refuse(403, 'This request did not come from a page of Says Who.');
  const resolved = await resolveAttemptOwner(attemptId);
  if (!resolved.ok)
    return resolved.reason === 'signed-out'
      ? refuse(401, 'You are signed out. Sign in again; your marks are kept in your browser.')
      : refuse(404, 'There is no such attempt.');
  const text = await readTextWithin(req, MOST_BYTES);
  if (text === null) return refuse(413, 'Too much at once.');
  const request = parseSyncRequest(text);
  if (!request) return refuse(400, 'These marks could not be read. Reload the page and try again.');
  return { ok: true, owner: resolved.actor, request };
}
