import { z } from 'zod';
import type { AnswerKey, Layer } from '../../grading/types';
import { keyVersionSchema } from '../key-version-schema';

/** An item of a test as its feedback needs it. */
export type StoredItem = {
  readonly item: { readonly id: string; readonly layer: Layer; readonly text: string };
  readonly key: Omit<AnswerKey, 'version'>;
  /** Why there is nothing to find; null for a target. */
  readonly safe: string | null;
};

/** A form of the tests as ContentVersion.content stores it. Drops unknown fields. */
export const formVersionSchema: z.ZodType<{ readonly items: readonly StoredItem[] }> = z.object({
  items: z.array(
    z.object({
      item: z.object({ id: z.string(), layer: z.enum(['hedge', 'claim']), text: z.string() }),
      key: keyVersionSchema,
      safe: z.string().nullable(),
    }),
  ),
});
