import { z } from 'zod';

// How authors write the introduction to a skill: two screens and a worked example, read in two minutes.

const line = z
  .string()
  .min(1)
  .regex(/^[^!<]*$/, 'Holds no exclamation mark and no HTML');

/** `body` is markdown as in a lesson. */
const screen = z.strictObject({ title: line, body: line });

/** A fresh invented text, with a thought aloud about each quote of it. */
const example = z.strictObject({
  text: line,
  thoughts: z
    .array(
      z.strictObject({
        /** Stands once in the text. */
        quote: line,
        /** null for words that are tempting but left unmarked. */
        layer: z.enum(['hedge', 'claim']).nullable(),
        think: line,
      }),
    )
    .min(2)
    .max(3),
  conclusion: line,
});

export const introductionSchema = z.strictObject({
  skillId: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** First what it is and how to spot it, then what it is not, or how it can be honest. */
  screens: z.tuple([screen, screen]),
  example,
});

/** As written by an author. */
export type IntroductionSource = z.input<typeof introductionSchema>;
