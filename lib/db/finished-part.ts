import { isBroughtTooLate } from '../grading/assignment-terms';
import type { Terms } from '../grading/assignment-terms';
import type { Prisma } from '@/prisma/generated/client';
import { db } from './client';

/** A lesson is not gone through more often; keeps the list bounded. */
const MOST_ATTEMPTS = 200;

/**
 * Whether somebody ever finished a lesson or test, leaving out what was brought too late to count by these rules. One
 * query.
 */
export async function hasFinishedPart(
  { personId, partId }: { readonly personId: string; readonly partId: string },
  terms: Pick<Terms, 'dueAt' | 'lateAllowed'>,
  reader: Pick<Prisma.TransactionClient, 'courseAttempt'> = db,
): Promise<boolean> {
  const rows = await reader.courseAttempt.findMany({
    where: { personId, partId, finishedAt: { not: null } },
    orderBy: { number: 'asc' },
    take: MOST_ATTEMPTS,
    select: { finishedAt: true, broughtAt: true },
  });
  return rows.some(
    ({ finishedAt, broughtAt }) =>
      finishedAt !== null && !isBroughtTooLate(terms, { submittedAt: finishedAt, broughtAt }),
  );
}
