import type { CourseAttemptOwner } from '@/lib/policy';
import { readTextWithin } from '@/lib/auth/read-text-within';
import { resolveCourseAttemptOwner } from '@/lib/auth/require';
import { isSameOrigin } from '@/lib/auth/same-origin';

/** A test's answers, or a lesson's with every page of writing full. */
const MOST_BYTES = 1_000_000;

/** An answer that no cache keeps. */
export function answer(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

type Asked<Request> =
  | { readonly ok: true; readonly owner: CourseAttemptOwner; readonly request: Request }
  | { readonly ok: false; readonly response: Response };

const refuse = (status: number, problem: string) => ({
  ok: false as const,
  response: answer(status, { problem }),
});

/** Origin, owner, then the body: what the endpoints of a course attempt ask before they do anything. */
export async function readAnswerRequest<Parsed>(
  req: Request,
  courseAttemptId: string,
  parse: (text: string) => Parsed | null,
): Promise<Asked<Parsed>> {
  if (!isSameOrigin(req)) return refuse(403, 'This request did not come from a page of Says Who.');
  const resolved = await resolveCourseAttemptOwner(courseAttemptId);
  if (!resolved.ok)
    return resolved.reason === 'signed-out'
      ? refuse(401, 'You are signed out. Sign in again; your answers are kept in your browser.')
      : refuse(404, 'There is no such work.');
  const text = await readTextWithin(req, MOST_BYTES);
  if (text === null) return refuse(413, 'Too much at once.');
  const request = parse(text);
  if (request === null) return refuse(400, 'These answers could not be read. Reload the page and try again.');
  return { ok: true, owner: resolved.actor, request };
}
