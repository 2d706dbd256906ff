import { z } from 'zod';
import type { SentAnswer } from '@/lib/db/practice-judge';
import type { SignedIn } from '@/lib/policy';
import { readTextWithin } from '@/lib/auth/read-text-within';
import { resolveSignedIn } from '@/lib/auth/require';
import { isSameOrigin } from '@/lib/auth/same-origin';
import { readJson } from '../read-json';

/** A few sessions without a network are some 20 kB. */
const MOST_BYTES = 200_000;
/** More than a session ever lays out. */
const MOST_ANSWERS = 60;
const MOST_MARKS = 60;
const LAST_OFFSET = 100_000;

/** An answer that no cache keeps. */
export function answer(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

export const NO_SUCH_SESSION = { problem: 'There is no such session.' };

type Asked<Request> =
  | { readonly ok: true; readonly actor: SignedIn; readonly request: Request }
  | { readonly ok: false; readonly response: Response };

const refuse = (status: number, problem: string) => ({
  ok: false as const,
  response: answer(status, { problem }),
});

/** Origin, who, then the body: what the endpoints of practice ask before they do anything. */
export async function readPracticeRequest<Parsed>(
  req: Request,
  parse: (text: string) => Parsed | null,
): Promise<Asked<Parsed>> {
  if (!isSameOrigin(req)) return refuse(403, 'This request did not come from a page of Says Who.');
  const resolved = await resolveSignedIn();
  if (!resolved.ok)
    return refuse(401, 'You are signed out. Sign in again; your answers are kept in your browser.');
  const text = await readTextWithin(req, MOST_BYTES);
  if (text === null) return refuse(413, 'Too much at once.');
  const request = parse(text);
  if (request === null) return refuse(400, 'These answers could not be read. Reload the page and try again.');
  return { ok: true, actor: resolved.actor, request };
}

// The database knows no case in an id, so two spellings of one must not pass for two.
const uuid = z.uuid().toLowerCase();
const offset = z.int().min(0).max(LAST_OFFSET);
const sentAnswer: z.ZodType<SentAnswer> = z.object({
  id: uuid,
  itemId: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  marks: z.array(z.object({ start: offset, end: offset })).max(MOST_MARKS),
  none: z.boolean(),
  sure: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  answeredAt: z.int().min(0),
});
const answersRequest = z.object({
  sessionId: uuid,
  answers: z
    .array(sentAnswer)
    .max(MOST_ANSWERS)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Each answer once.'),
});
const finishRequest = z.object({ sessionId: uuid });

export type AnswersRequest = z.output<typeof answersRequest>;

/** What a browser sent as text, as answers that can be stored, or null when it is anything else. */
export function parseAnswersRequest(text: string): AnswersRequest | null {
  return answersRequest.safeParse(readJson(text)).data ?? null;
}

export function parseFinishRequest(text: string): { readonly sessionId: string } | null {
  return finishRequest.safeParse(readJson(text)).data ?? null;
}

/** A session is asked for with an empty object; what else is sent does not matter. */
export function parseSessionRequest(text: string): object | null {
  return z.object({}).safeParse(readJson(text)).data ?? null;
}
