import { z } from 'zod';
import { courseAnswerSchema } from '@/lib/content/lessons/answer-schema';
import type { AnswerRecord, AnswerSyncRequest } from '@/lib/marking/answer-records';
import { LAST_MOMENT } from '@/lib/marking/records';
import { readJson } from '../../read-json';

/** The largest that an integer column holds. */
const LAST_REVISION = 2_147_483_647;
/** More than any lesson or test asks. */
const MOST_ANSWERS = 200;

const itemId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

const record: z.ZodType<AnswerRecord> = z.object({
  itemId,
  answer: courseAnswerSchema,
  editedAt: z
    .int()
    .min(0)
    .transform((time) => Math.min(time, LAST_MOMENT)),
  editor: z.uuid(),
});

const fields = {
  since: z.int().min(0).max(LAST_REVISION),
  changes: z
    .array(record)
    .max(MOST_ANSWERS)
    .refine((list) => new Set(list.map((r) => r.itemId)).size === list.length, 'Each answer once.'),
};
const request: z.ZodType<AnswerSyncRequest> = z.object(fields);
const checkRequest: z.ZodType<AnswerCheckRequest> = z.object({ ...fields, itemId });

/** `itemId`: the step to check. */
export type AnswerCheckRequest = AnswerSyncRequest & { readonly itemId: string };

/** What a browser sent as text, as answers that can be stored, or null when it is anything else. */
export function parseAnswerRequest(text: string): AnswerSyncRequest | null {
  return request.safeParse(readJson(text)).data ?? null;
}

export function parseCheckRequest(text: string): AnswerCheckRequest | null {
  return checkRequest.safeParse(readJson(text)).data ?? null;
}
