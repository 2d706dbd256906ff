import { z } from 'zod';
import { findSubType } from '@/lib/grading/sub-types';
import type { MarkRecord, SyncRequest } from '@/lib/marking/records';
import type { AttemptOwner } from '@/lib/policy';
import { resolveAttemptOwner } from '@/lib/auth/require';
import { isSameOrigin } from '@/lib/auth/same-origin';

const LAST_OFFSET = 10_000_000;

const record: z.ZodType<MarkRecord> = z
  .object({
    id: z.uuid(),
    layer: z.enum(['hedge', 'claim']),
    start: z.int().min(0).max(LAST_OFFSET),
    end: z.int().min(1).max(LAST_OFFSET),
    subType: z
      .string()
      .nullable()
      .transform((id) => (id === null ? null : (findSubType(id)?.id ?? null))),
    note: z.string().max(1000),
    removed: z.boolean(),
    editedAt: z.int().min(0),
    editor: z.uuid(),
  })
  .refine((m) => m.start < m.end, 'A mark has at least one character.')
  .transform((m) => (m.subType && findSubType(m.subType)?.layer !== m.layer ? { ...m, subType: null } : m));

const request: z.ZodType<SyncRequest> = z.object({
  since: z.int().min(0),
  changes: z
    .array(record)
    .max(3000)
    .refine((list) => new Set(list.map((r) => r.id)).size === list.length, 'Each mark once.'),
});

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
  if (Number(req.headers.get('content-length') ?? 0) > MOST_BYTES) return refuse(413, 'Too much at once.');
  const body: unknown = await req.json().catch(() => null);
  const parsed = request.safeParse(body);
  if (!parsed.success) return refuse(400, 'These marks could not be read. Reload the page and try again.');
  return { ok: true, owner: resolved.actor, request: parsed.data };
}
