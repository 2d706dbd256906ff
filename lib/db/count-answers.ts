import type { Prisma } from '@/prisma/generated/client';

/**
 * Answers saved in these attempts at lessons and tests; one without any is not in it. A query of its own: the client's
 * count of a relation in a list would group the whole table of answers.
 */
export async function countAnswers(
  reader: Pick<Prisma.TransactionClient, 'courseAnswer'>,
  courseAttemptIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.courseAnswer.groupBy({
    by: 'courseAttemptId',
    where: { courseAttemptId: { in: [...courseAttemptIds] } },
    _count: true,
  });
  return new Map(rows.map(({ courseAttemptId, _count }) => [courseAttemptId, _count]));
}
