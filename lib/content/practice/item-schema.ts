import { z } from 'zod';
import { claimSubType, hedgeSubType, quoteSchema, spokenSchema } from '../answer-key-schema';

// How authors write a practice item: one or two sentences, one layer asked, and its key by quote.

export const TOPICS = [
  'school',
  'sport',
  'weather',
  'town-council',
  'health',
  'technology',
  'science',
  'transport',
  'culture',
  'consumer',
] as const;

/** Families of tempting but safe words, from the codebook. The first eight tempt on hedges, the rest on claims. */
export const HEDGE_FOIL_FAMILIES = [
  /** should, must, need to */
  'duty-word',
  /** said, noted, revealed, showed, warned, urged: no doubt in them */
  'firm-verb',
  /** "the bridge was closed" */
  'plain-passive',
  /** can, will */
  'can-or-will',
  /** "she said it would rain" */
  'past-future',
  /** "a police officer said": one person, layer 2 */
  'one-unnamed-voice',
  /** a vague word where nothing is reported: mood or advice */
  'mood-or-advice',
  /** a plain report that people disagree about a policy */
  'plain-disagreement',
] as const;
export const CLAIM_FOIL_FAMILIES = [
  /** a named person or body, however strong the words */
  'named-source',
  /** a document, a date that can be looked up, a figure with an origin */
  'sourced-figure',
  /** advice, wishes, metaphors, mood, general truths */
  'advice-or-mood',
  /** the main verb of the statement is softened: hedged, not claimed */
  'softened',
  /** that somebody spoke, and how */
  'that-somebody-spoke',
  /** a clause that only says something is unsure or unchecked */
  'caveat-clause',
  /** a thing mentioned only as a topic: "a talk about how rivals cheat" */
  'topic-only',
] as const;

const status = z.enum(['required', 'accepted']);
const extent = {
  /** The widest fair mark. Stands once in the text, or once in `within`. */
  outer: quoteSchema,
  /** A longer quote around `outer`, where `outer` alone stands more than once in the text. */
  within: quoteSchema.optional(),
  /** Stands once in `outer`; left out where the two are the same. */
  core: quoteSchema.optional(),
  status: status.default('required'),
  /** One or two sentences to the student that quote the words that show it, in “curly quotes”. */
  rationale: spokenSchema,
};
const foil = { quote: quoteSchema, within: quoteSchema.optional(), reason: spokenSchema };
const common = {
  /** Of the bank "school-01", of a lesson "lesson-2-01". */
  id: z.string().regex(/^(lesson-\d+|[a-z-]+)-\d\d$/),
  topic: z.enum(TOPICS),
  /** The author's guess: 1 is plain to nearly everybody, 5 divides careful readers until they look twice. */
  difficulty: z.int().min(1).max(5),
  text: z.string().regex(/^[^!]*[.?”]$/),
  /** Said when there is nothing to mark: why the whole text is safe on this layer. Given exactly then. */
  safe: spokenSchema.optional(),
};

const hedgeItem = z.strictObject({
  ...common,
  layer: z.literal('hedge'),
  spans: z
    .array(
      z.strictObject({
        ...extent,
        subType: hedgeSubType,
        alternatives: z.array(hedgeSubType).default([]),
      }),
    )
    .default([]),
  foils: z.array(z.strictObject({ ...foil, family: z.enum(HEDGE_FOIL_FAMILIES) })).default([]),
});
const claimItem = z.strictObject({
  ...common,
  layer: z.literal('claim'),
  spans: z
    .array(
      z.strictObject({
        ...extent,
        subType: claimSubType,
        /**
         * One rule for `motive` in the whole bank. The text itself names a wish, an aim, or a cause as such ("wants",
         * "is meant to", "caused"): `motive` alone. A cause that lies in the verb of a plain statement ("makes people
         * walk"): two careful readers may take it for one or the other, so `motive` or `no-source` with the other as
         * alternative. Where a source says any of these: the source's type, with `motive` as alternative.
         */
        alternatives: z.array(claimSubType).default([]),
      }),
    )
    .default([]),
  foils: z.array(z.strictObject({ ...foil, family: z.enum(CLAIM_FOIL_FAMILIES) })).default([]),
});

/**
 * A target holds exactly one required span (and perhaps accepted ones); a safe item holds no span at all and
 * says why.
 */
export const practiceItemSchema = z
  .discriminatedUnion('layer', [hedgeItem, claimItem])
  .refine(
    ({ spans }) => spans.length === 0 || spans.filter((span) => span.status === 'required').length === 1,
    'A target has exactly one required span',
  )
  .refine(
    ({ spans, safe }) => (spans.length === 0) === (safe !== undefined),
    'An item says why it is safe exactly when there is nothing to mark',
  );

/** As written by an author, before defaults. */
export type PracticeItemSource = z.input<typeof practiceItemSchema>;
export type ParsedPracticeItem = z.output<typeof practiceItemSchema>;
export type Topic = (typeof TOPICS)[number];
export type FoilFamily = (typeof HEDGE_FOIL_FAMILIES)[number] | (typeof CLAIM_FOIL_FAMILIES)[number];
