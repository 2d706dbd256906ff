import { z } from 'zod';
import type { KeyEdit } from '../grading/key-edit';
import { claimSubType, hedgeSubType } from './answer-key-schema';

const MOST_EDITS = 20;
const MOST_ALTERNATIVES = 5;
const LONGEST_TEXT = 600;

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });
const layer = z.enum(['hedge', 'claim']);
const subType = z.union([hedgeSubType, claimSubType]);
const alternatives = z.array(subType).max(MOST_ALTERNATIVES);
const status = z.enum(['required', 'accepted']);
/** Of an entry of any key. */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
/** Of an entry that a class adds: never one that an author wrote, nor one of a single attempt. */
const addedId = z
  .string()
  .regex(/^added-[a-z0-9-]+$/)
  .max(60);
const words = z.string().trim().max(LONGEST_TEXT);

const keyEdit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add'),
    span: z.strictObject({
      id: addedId,
      layer,
      core: span,
      outer: span,
      subType,
      alternatives,
      status,
      rationale: words,
    }),
  }),
  z.strictObject({ kind: z.literal('remove'), spanId: id }),
  z.strictObject({ kind: z.literal('extent'), spanId: id, core: span, outer: span }),
  z.strictObject({ kind: z.literal('sub-type'), spanId: id, subType, alternatives }),
  z.strictObject({ kind: z.literal('status'), spanId: id, status }),
  z.strictObject({
    kind: z.literal('add-foil'),
    foil: z.strictObject({ ...span.shape, id: addedId, layer, reason: words }),
  }),
  z.strictObject({ kind: z.literal('remove-foil'), foilId: id }),
]);

/** The edits of one change, as a browser sends them and as the database keeps them. */
export const keyEditsSchema: z.ZodType<readonly KeyEdit[]> = z.array(keyEdit).min(1).max(MOST_EDITS);
