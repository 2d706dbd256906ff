import { z } from 'zod';
import { findSubType } from '@/lib/grading/sub-types';
import { LAST_MOMENT, type MarkRecord, type SyncRequest } from '@/lib/marking/records';
import { readJson } from '../../read-json';

const LAST_OFFSET = 10_000_000;
/** The largest that an integer column holds. */
const LAST_REVISION = 2_147_483_647;

const record: z.ZodType<MarkRecord> = z
  .object({
    // The database knows no case in an id, so two spellings of one must not pass for two.
    id: z.uuid().toLowerCase(),
    layer: z.enum(['hedge', 'claim']),
    start: z.int().min(0).max(LAST_OFFSET),
    end: z.int().min(1).max(LAST_OFFSET),
    subType: z
      .string()
      .nullable()
      .transform((id) => (id === null ? null : (findSubType(id)?.id ?? null))),
    // The one character that PostgreSQL cannot store; refusing it would hold up every mark sent with this one.
    note: z
      .string()
      .max(1000)
      .transform((text) => text.replaceAll('\u0000', '')),
    removed: z.boolean(),
    editedAt: z
      .int()
      .min(0)
      .transform((time) => Math.min(time, LAST_MOMENT)),
    editor: z.uuid(),
  })
  .refine((m) => m.start < m.end, 'A mark has at least one character.')
  .transform((m) => (m.subType && findSubType(m.subType)?.layer !== m.layer ? { ...m, subType: null } : m));

const request: z.ZodType<SyncRequest> = z.object({
  since: z.int().min(0).max(LAST_REVISION),
  changes: z
    .array(record)
    .max(3000)
    .refine((list) => new Set(list.map((r) => r.id)).size === list.length, 'Each mark once.'),
});

/** What a browser sent as text, as marks that can be stored, or null when it is anything else. */
export function parseSyncRequest(text: string): SyncRequest | null {
  return request.safeParse(readJson(text)).data ?? null;
}
