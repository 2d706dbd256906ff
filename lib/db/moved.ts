import 'server-only';
import type { AttemptOwner, CourseAttemptOwner } from '../policy';
import type { Prisma } from '@/prisma/generated/client';

/** More merges than anybody sees. */
export const FORMER_IDS = { select: { id: true }, take: 20 } as const;

/**
 * An open attempt was joined into another one, or came along to somebody else, while its browser was asking for
 * something: nothing was done. Asked again, it is found where it is now.
 */
export class WorkMoved extends Error {
  constructor() {
    super('Work moved while it was asked for');
  }
}

/** For what is not open any more: throws `WorkMoved` unless that is because it was handed in. */
export async function requireHandedIn(
  tx: Prisma.TransactionClient,
  { attemptId, personId }: AttemptOwner,
): Promise<void> {
  if (!(await tx.attempt.count({ where: { id: attemptId, personId } }))) throw new WorkMoved();
}

/** As `requireHandedIn`, for a lesson or test. */
export async function requireFinished(
  tx: Prisma.TransactionClient,
  { courseAttemptId, personId }: CourseAttemptOwner,
): Promise<void> {
  if (!(await tx.courseAttempt.count({ where: { id: courseAttemptId, personId } }))) throw new WorkMoved();
}
