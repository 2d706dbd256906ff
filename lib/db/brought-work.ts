import type { Prisma } from '@/prisma/generated/client';

/**
 * Notes on all work of somebody who studied alone that it now comes into a class. What was noted before stays. Never
 * before it was handed in, whatever the clocks of two servers say: see `isBroughtTooLate` in lib/grading.
 */
export async function noteBrought(
  tx: Prisma.TransactionClient,
  personId: string,
  broughtAt: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Attempt" SET "broughtAt" = greatest(${broughtAt}::timestamp, "submittedAt")
    WHERE "personId" = ${personId}::uuid AND "broughtAt" IS NULL`;
  await tx.$executeRaw`
    UPDATE "CourseAttempt" SET "broughtAt" = greatest(${broughtAt}::timestamp, "finishedAt")
    WHERE "personId" = ${personId}::uuid AND "broughtAt" IS NULL`;
}

type Row = { readonly broughtAt: Date | null };

/** Of two open attempts that become one: what comes of work begun by the rules of the class is such work. */
export function joinBrought({ broughtAt: one }: Row, { broughtAt: other }: Row): Date | null {
  if (one === null || other === null) return null;
  return one < other ? one : other;
}
