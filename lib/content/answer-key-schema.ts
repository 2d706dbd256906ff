import { z } from 'zod';

// How authors write a key: by quote, paragraph by paragraph. resolve-key.ts turns quotes into offsets.

const id = z.string().regex(/^p\d+-(h|c|hf|cf)-[a-z0-9-]+$/);
export const quoteSchema = z.string().min(2);

/** What is said to the student: whole sentences, never an exclamation mark. */
export const spokenSchema = z
  .string()
  .min(40)
  .regex(/^[^!]*[.?]$/, 'Ends with a full stop or question mark and holds no exclamation mark');

export const hedgeSubType = z.enum([
  'maybe',
  'soft-verb',
  'faceless-source',
  'hidden-speaker',
  'vague-detail',
  'caveat',
]);
export const claimSubType = z.enum(['no-source', 'faceless-group', 'one-unnamed', 'hearsay', 'motive']);

const place = {
  id,
  /** A longer quote around `outer`, where `outer` alone stands more than once in the paragraph. */
  within: quoteSchema.optional(),
};

const extent = {
  ...place,
  outer: quoteSchema,
  /** Stands once in `outer`; left out where the two are the same. */
  core: quoteSchema.optional(),
  status: z.enum(['required', 'accepted']),
  rationale: spokenSchema,
};

const hedgeEntry = z
  .strictObject({ ...extent, subType: hedgeSubType, alternatives: z.array(hedgeSubType).default([]) })
  .refine(hasDistinctSubTypes, 'Alternatives differ from the sub-type and from one another');

const claimEntry = z
  .strictObject({ ...extent, subType: claimSubType, alternatives: z.array(claimSubType).default([]) })
  .refine(hasDistinctSubTypes, 'Alternatives differ from the sub-type and from one another');

const foilEntry = z.strictObject({ ...place, quote: quoteSchema, reason: spokenSchema });

/** The key to one paragraph, both layers. `paragraph` counts from 1. */
export const keySectionSchema = z.strictObject({
  paragraph: z.int().positive(),
  hedges: z.array(hedgeEntry),
  claims: z.array(claimEntry),
  hedgeFoils: z.array(foilEntry),
  claimFoils: z.array(foilEntry),
});

export const keySourceSchema = z.strictObject({
  articleId: z.string().min(1),
  sections: z.array(keySectionSchema).min(1),
});

/** As written by an author, before defaults. */
export type KeySection = z.input<typeof keySectionSchema>;
export type KeySource = z.input<typeof keySourceSchema>;

function hasDistinctSubTypes(entry: { subType: string; alternatives: readonly string[] }): boolean {
  return new Set([entry.subType, ...entry.alternatives]).size === entry.alternatives.length + 1;
}
