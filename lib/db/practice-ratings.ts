import type { CheckedAnswer } from '../scheduling/learner-state';
import type { ItemRating } from '../scheduling/types';
import { findItem } from '../content/practice/bank';
import type { Prisma } from '@/prisma/generated/client';
import type { PracticeRules } from './practice-rules';

type Rated = ItemRating & { readonly itemId: string };

/**
 * Takes first answers into the ratings of their items. The rows are locked in the order of their ids, so that two
 * learners with the same items wait for one another and never for ever.
 */
export async function rateItems(
  tx: Prisma.TransactionClient,
  answers: readonly CheckedAnswer[],
  { startRating, rateItem }: PracticeRules,
): Promise<void> {
  const ordered = answers.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1));
  for (const { itemId, expected, correct } of ordered) {
    const start = startRating(findItem(itemId)?.difficulty ?? 3);
    const [row] = await tx.$queryRaw<Rated[]>`
      INSERT INTO "ItemRating" ("itemId", "rating", "answers") VALUES (${itemId}, ${start}, 0)
      ON CONFLICT ("itemId") DO UPDATE SET "answers" = "ItemRating"."answers"
      RETURNING "itemId", "rating", "answers"`;
    if (!row) throw new Error('An upsert returns its row');
    await tx.itemRating.update({
      where: { itemId },
      data: rateItem({ rating: row.rating, answers: row.answers }, expected, correct),
      select: { itemId: true },
    });
  }
}
