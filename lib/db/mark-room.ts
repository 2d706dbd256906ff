import { randomUUID } from 'node:crypto';
import type { Prisma } from '@/prisma/generated/client';
import { MOST_COVERED, MOST_MARKS, MOST_TOMBSTONES } from '../marking/mark-limits';

type Place = { readonly id: string; readonly start: number; readonly end: number };

/** Where the marks of an attempt lie that are not removed. */
export async function listPlaces(tx: Prisma.TransactionClient, attemptId: string): Promise<Place[]> {
  return tx.mark.findMany({
    where: { attemptId, removed: false },
    select: { id: true, start: true, end: true },
  });
}

/** Keeps the latest removals, so that an attempt does not grow with every mark that was ever taken away. */
export async function forgetOldRemovals(tx: Prisma.TransactionClient, attemptId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Mark" WHERE "attemptId" = ${attemptId}::uuid AND "id" IN (
      SELECT "id" FROM "Mark" WHERE "attemptId" = ${attemptId}::uuid AND "removed"
      ORDER BY "editedAt" DESC, "id" OFFSET ${MOST_TOMBSTONES})`;
}

/** Of two attempts in one: what was edited last stays, as much as one attempt holds; the rest is removed as by an edit. */
export async function removeBeyondRoom(
  tx: Prisma.TransactionClient,
  attemptId: string,
  revision: number,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Mark" m SET "removed" = true, "revision" = ${revision}, "editedAt" = ${Date.now()},
      "editor" = ${randomUUID()}
    FROM (SELECT "id", row_number() OVER latest AS "number", sum("end" - "start") OVER latest AS "covered"
      FROM "Mark" WHERE "attemptId" = ${attemptId}::uuid AND NOT "removed"
      WINDOW latest AS (ORDER BY "editedAt" DESC, "id")) n
    WHERE m."attemptId" = ${attemptId}::uuid AND m."id" = n."id"
      AND (n."number" > ${MOST_MARKS} OR n."covered" > ${MOST_COVERED})`;
  await forgetOldRemovals(tx, attemptId);
}
