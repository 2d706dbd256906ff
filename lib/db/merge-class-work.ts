import type { Prisma } from '@/prisma/generated/client';

/** Moves what a class did with somebody to somebody else: what was written to them, and what they were asked to do. */
export async function mergeClassWork(
  tx: Prisma.TransactionClient,
  fromId: string,
  intoId: string,
): Promise<void> {
  await tx.comment.updateMany({ where: { personId: fromId }, data: { personId: intoId } });
  await tx.$executeRaw`
    INSERT INTO "AssignmentStudent" ("assignmentId", "personId")
    SELECT "assignmentId", ${intoId}::uuid FROM "AssignmentStudent" WHERE "personId" = ${fromId}::uuid
    ON CONFLICT DO NOTHING`;
  await tx.assignmentStudent.deleteMany({ where: { personId: fromId } });
}
