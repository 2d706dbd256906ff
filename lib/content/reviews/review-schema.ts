import { z } from 'zod';
import { claimSubType, hedgeSubType, quoteSchema, spokenSchema } from '../answer-key-schema';

// How authors write the key of a mixed review: for each item the layer that its own key in the bank leaves out.

const extent = {
  /** The widest fair mark. Stands once in the item's text. */
  outer: quoteSchema,
  /** Stands once in `outer`; left out where the two are the same. */
  core: quoteSchema.optional(),
  status: z.enum(['required', 'accepted']).default('required'),
  /** One or two sentences to the student that quote the words that show it, in “curly quotes”. */
  rationale: spokenSchema,
};
const hedge = z.strictObject({
  ...extent,
  subType: hedgeSubType,
  alternatives: z.array(hedgeSubType).default([]),
});
const claim = z.strictObject({
  ...extent,
  subType: claimSubType,
  alternatives: z.array(claimSubType).default([]),
});
const foils = z.array(z.strictObject({ quote: quoteSchema, reason: spokenSchema })).default([]);
const itemId = z.string().min(1);

const entry = z.discriminatedUnion('layer', [
  z.strictObject({ itemId, layer: z.literal('hedge'), spans: z.array(hedge).default([]), foils }),
  z.strictObject({ itemId, layer: z.literal('claim'), spans: z.array(claim).default([]), foils }),
]);

/** `entries` are the paragraphs of the review, in their order; `layer` is the one that the item does not ask. */
export const reviewSchema = z.strictObject({
  id: z.string().regex(/^review-\d+$/),
  entries: z.array(entry).min(1),
});

/** As written by an author, before defaults. */
export type ReviewSource = z.input<typeof reviewSchema>;
