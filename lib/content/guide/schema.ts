import { z } from 'zod';

/** Words for the screen: no exclamation mark, no HTML. */
const words = z
  .string()
  .min(2)
  .regex(/^[^!<]*$/, 'Holds no exclamation mark and no HTML');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const example = z
  .strictObject({
    text: words,
    marks: z.array(z.strictObject({ quote: words, layer: z.enum(['hedge', 'claim']) })),
  })
  .refine(
    ({ text, marks }) => marks.every(({ quote }) => text.split(quote).length === 2),
    'Every quote stands once in the text',
  );

export const glossarySchema = z
  .array(
    z.strictObject({
      id,
      term: words,
      group: z.enum(['hedge', 'claim', 'reading', 'key']),
      meaning: words,
      example: example.nullable(),
      notThis: words.nullable(),
      see: z.array(id),
    }),
  )
  .refine(hasDistinctIds, 'No two entries have the same id')
  .refine(
    (entries) =>
      entries.every(({ see }) => see.every((other) => entries.some((entry) => entry.id === other))),
    'Every reference leads to an entry',
  );

const kind = z.strictObject({
  id,
  name: words,
  is: words,
  isNot: words.nullable(),
  optional: words.nullable(),
});
const step = z.strictObject({ id, question: words, body: words });

export const codebookSchema = z
  .array(
    z.strictObject({
      id,
      title: words,
      body: words,
      kinds: z.array(kind),
      steps: z.array(step),
      after: words.nullable(),
    }),
  )
  .refine(
    (sections) =>
      hasDistinctIds(sections.flatMap((section) => [section, ...section.kinds, ...section.steps])),
    'No two anchors are the same',
  );

function hasDistinctIds(entries: readonly { readonly id: string }[]): boolean {
  return new Set(entries.map((entry) => entry.id)).size === entries.length;
}
