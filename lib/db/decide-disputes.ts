import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { findArticle } from '../content/catalog';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { lockClassGrades, regradeAttempts } from './regrade';
import { getTeacherName } from './teachers';

const LONGEST_QUOTE = 90;
/** Grading thirty attempts anew takes a second or two; a busy machine may take longer. */
const PATIENCE = { timeout: 60_000, maxWait: 10_000 };

/** Keeps the key and answers. Gives how many were answered: what was answered or taken back meanwhile is not. */
export async function upholdDisputes(
  actor: ClassroomTeacher,
  ids: readonly string[],
  reply: string,
): Promise<number> {
  return db.$transaction(async (tx) => (await decide(tx, actor, ids, reply, 'UPHELD')).length);
}

/** Counts what was contested for those who contested it, and grades their attempts anew; all or nothing. */
export async function acceptDisputes(
  actor: ClassroomTeacher,
  ids: readonly string[],
  reply: string,
): Promise<number> {
  return db.$transaction(async (tx) => {
    await lockClassGrades(tx, actor.classroomId);
    const accepted = await decide(tx, actor, ids, reply, 'ACCEPTED');
    for (const dispute of accepted) {
      await regradeAttempts(tx, [dispute.attemptId], {
        ...{ cause: 'DISPUTE', causeId: dispute.id, byName: dispute.decidedByName ?? '', why: reply },
        what: `Your teacher counts ${quoteOf(dispute)} for you.`,
      });
    }
    return accepted.length;
  }, PATIENCE);
}

/**
 * Opens an answered dispute again; what was counted for the student no longer is. Not one that a change of the key
 * answered: that is undone by taking the change back. False when there is no such dispute.
 */
export async function reopenDispute(actor: ClassroomTeacher, disputeId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { classroomId } = actor;
    await lockClassGrades(tx, classroomId);
    const dispute = await tx.dispute.findFirst({
      where: { id: disputeId, classroomId, state: { in: ['UPHELD', 'ACCEPTED'] } },
      select: { ...PLACE, state: true },
    });
    if (!dispute) return false;
    const byName = await getTeacherName(tx, actor);
    await tx.dispute.update({
      where: { id: disputeId },
      data: { state: 'OPEN', reply: '', decidedByName: null, decidedAt: null, seenAt: null },
      select: { id: true },
    });
    if (dispute.state === 'ACCEPTED') {
      await regradeAttempts(tx, [dispute.attemptId], {
        ...{ cause: 'DISPUTE', causeId: disputeId, byName },
        what: `Your teacher looks at ${quoteOf(dispute)} once more, and until then it counts by the key.`,
        why: 'Your contest is open again.',
      });
    }
    return true;
  }, PATIENCE);
}

const PLACE = { id: true, attemptId: true, articleId: true, start: true, end: true } as const;

async function decide(
  tx: Prisma.TransactionClient,
  actor: ClassroomTeacher,
  ids: readonly string[],
  reply: string,
  state: 'UPHELD' | 'ACCEPTED',
) {
  return tx.dispute.updateManyAndReturn({
    where: { classroomId: actor.classroomId, id: { in: [...ids] }, state: 'OPEN' },
    data: {
      state,
      reply,
      decidedByName: await getTeacherName(tx, actor),
      decidedAt: new Date(),
      // Of a change that had answered it and was taken back.
      keyChangeId: null,
      seenAt: null,
    },
    select: { ...PLACE, decidedByName: true },
  });
}

function quoteOf({ articleId, start, end }: { articleId: string; start: number; end: number }): string {
  const quote = (findArticle(articleId)?.text.slice(start, end) ?? '').replace(/\s+/gu, ' ');
  return quote.length <= LONGEST_QUOTE
    ? `“${quote}”`
    : `“${quote.slice(0, LONGEST_QUOTE).replace(/\s\S*$/u, '')} …”`;
}
