import { z } from 'zod';
import { cleanText } from '@/lib/auth/read-form';
import { readTextWithin } from '@/lib/auth/read-text-within';
import { resolveTeacherOf } from '@/lib/auth/require';
import { isSameOrigin } from '@/lib/auth/same-origin';
import { keyEditsSchema } from '@/lib/content/key-edit-schema';
import { hasKeyChange } from '@/lib/db/key-change-list';
import { takeAttempt } from '@/lib/db/rate-limit';
import { REGRADE_POLICIES } from '@/lib/grading/regrade-preview';
import type { ClassroomTeacher } from '@/lib/policy';
import { readJson } from '../../../read-json';

/** Twenty edits with their reasons are some 20 kB; the ids of disputes another 40. */
const MOST_BYTES = 120_000;
const MOST_DISPUTES = 1_000;
const LONGEST_TYPED = 4_000;

const articleId = z.string().max(80);
const policy = z.enum(REGRADE_POLICIES);
/** Its length is judged where it is used, with a message in words. */
const reason = z.string().max(LONGEST_TYPED);
const token = z.string().max(100);

export const previewRequest = z.object({ articleId, edits: keyEditsSchema, policy });
export const applyRequest = previewRequest.extend({
  reason,
  token,
  disputeIds: z.array(z.uuid()).max(MOST_DISPUTES).default([]),
});
export const takeBackRequest = z.object({ reason, token });
/** A preview of taking back needs nothing but the address. */
export const emptyRequest = z.object({});

type Asked<Body> =
  | { readonly ok: true; readonly actor: ClassroomTeacher; readonly body: Body }
  | { readonly ok: false; readonly response: Response };

/** An answer that no cache keeps. */
export function answer(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

const refuse = (status: number, problem: string) => ({
  ok: false as const,
  response: answer(status, { problem }),
});

/** Origin, who, how often, then the body: what every one of these endpoints asks before it does anything. */
export async function readKeyChangeRequest<Body>(
  req: Request,
  classroomId: string,
  schema: z.ZodType<Body>,
): Promise<Asked<Body>> {
  if (!isSameOrigin(req)) return refuse(403, 'This request did not come from a page of Says Who.');
  const resolved = await resolveTeacherOf(classroomId);
  if (!resolved.ok)
    return resolved.reason === 'signed-out'
      ? refuse(401, 'You are signed out. Sign in again in another tab, then go on here.')
      : refuse(404, 'There is no such class.');
  const { actor } = resolved;
  const taken = await takeAttempt([['key-change', actor.personId]]);
  if (!taken.ok)
    return refuse(429, 'Too many previews and changes at once. Wait a few minutes, then try again.');
  const text = await readTextWithin(req, MOST_BYTES);
  if (text === null) return refuse(413, 'Too much at once. Make the change in two steps.');
  const parsed = schema.safeParse(readJson(text, cleanText));
  if (!parsed.success) return refuse(400, 'This change could not be read. Reload the page and try again.');
  return { ok: true, actor, body: parsed.data };
}

/** The id of a change of this class from an address, or null: the guard for what comes from outside. */
export async function findChangeId(actor: ClassroomTeacher, typed: string): Promise<string | null> {
  const id = z.uuid().safeParse(typed).data;
  return id !== undefined && (await hasKeyChange(actor, id)) ? id : null;
}
