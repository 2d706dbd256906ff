import { z } from 'zod';
import type { CourseAnswer, StepResult } from '../../grading/steps';

/*
 * Answers as they come from a browser, and answers and results as the database stores them. Sizes are bounded
 * here; whether the ids are those of the step is asked in lib/grading/step-answer.ts.
 */

const MOST_PARTS = 60;
/** A page of writing. */
const LONGEST_FIELD = 4_000;
const LAST_OFFSET = 100_000;

/** Ids become keys of objects: none may be one that objects have by themselves. */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const ids = z.array(id).max(MOST_PARTS);
/** Without what PostgreSQL refuses in JSON: the null character and halves of characters. */
const written = z
  .string()
  .max(LONGEST_FIELD)
  .transform((text) => text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD'));
const boundedRecord = <Value extends z.ZodType>(value: Value) =>
  z.record(id, value).refine((record) => Object.keys(record).length <= MOST_PARTS, 'Too many parts');
const span = z.object({
  start: z.int().min(0).max(LAST_OFFSET),
  end: z.int().min(1).max(LAST_OFFSET),
});

export const courseAnswerSchema: z.ZodType<CourseAnswer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choose'), chosen: ids }),
  z.object({ kind: z.literal('mark'), marks: z.array(span).max(MOST_PARTS), none: z.boolean() }),
  z.object({ kind: z.literal('sort'), bins: boundedRecord(id) }),
  z.object({ kind: z.literal('order'), cards: ids }),
  z.object({
    kind: z.literal('write'),
    fields: boundedRecord(written),
    ratings: boundedRecord(z.enum(['yes', 'partly', 'not-yet'])),
  }),
  z.object({ kind: z.literal('flag'), flagged: z.boolean() }),
]);

const share = z.number().min(0).max(1);
const layer = z.enum(['hedge', 'claim']);
const notes = z.array(z.object({ id: z.string(), right: z.boolean(), text: z.string() }));
const subType = z.enum([
  ...(['maybe', 'soft-verb', 'faceless-source', 'hidden-speaker', 'vague-detail', 'caveat'] as const),
  ...(['no-source', 'faceless-group', 'one-unnamed', 'hearsay', 'motive'] as const),
]);
const gradedMark = span.extend({
  markId: z.string(),
  layer,
  verdict: z.enum(['found', 'in-part', 'close', 'other-layer', 'other-sub-type', 'foil', 'outside']),
  spanId: z.string().nullable(),
  foilId: z.string().nullable(),
  subType: z.enum(['right', 'accepted', 'other', 'none']).nullable(),
  wide: z.boolean(),
  explanation: z.string(),
});
const shownSpan = span.extend({
  id: z.string(),
  core: span,
  subType,
  accepted: z.boolean(),
  verdict: z.enum(['found', 'in-part', 'missed']),
  explanation: z.string(),
});
const words = z.record(z.string(), z.string());

/** A StepResult as the database stores it. Throws a ZodError on a malformed one when parsing. */
export const stepResultSchema: z.ZodType<StepResult> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choose'), credit: share, right: z.array(z.string()), notes }),
  z.object({
    kind: z.literal('mark'),
    credit: share,
    layer,
    marks: z.array(gradedMark),
    spans: z.array(shownSpan),
    safe: z.string().nullable(),
  }),
  z.object({ kind: z.literal('sort'), credit: share, right: words, notes }),
  z.object({ kind: z.literal('order'), credit: share, right: z.array(z.string()), notes }),
  z.object({
    kind: z.literal('write'),
    credit: z.null(),
    samples: z.array(z.object({ title: z.string(), fields: words, comment: z.string() })),
  }),
]);
