import { z } from 'zod';
import type { AnswerKey } from '../grading/types';

const span = z.object({ start: z.int().min(0), end: z.int().min(1) });
const layer = z.enum(['hedge', 'claim']);
const subType = z.enum([
  ...(['maybe', 'soft-verb', 'faceless-source', 'hidden-speaker', 'vague-detail', 'caveat'] as const),
  ...(['no-source', 'faceless-group', 'one-unnamed', 'hearsay', 'motive'] as const),
]);

export const keySpanSchema = z.object({
  id: z.string().min(1),
  layer,
  core: span,
  outer: span,
  subType,
  alternatives: z.array(subType),
  status: z.enum(['required', 'accepted']),
  rationale: z.string(),
});

/** A resolved key as AnswerKeyVersion.content stores it; the version is the row's own column. Drops unknown fields. */
export const keyVersionSchema: z.ZodType<Omit<AnswerKey, 'version'>> = z.object({
  articleId: z.string().min(1),
  spans: z.array(keySpanSchema),
  foils: z.array(span.extend({ id: z.string().min(1), layer, reason: z.string() })),
});
