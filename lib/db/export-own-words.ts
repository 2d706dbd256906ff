import 'server-only';
import type { SignedIn } from '../policy';
import { db } from './client';

/** More than anybody has: comments to a student are bounded, and so are places of a text to contest. */
const MOST = 5_000;

/** Comments of teachers to this student; of a teacher, those they wrote, without the names of students. */
export async function listOwnComments({ personId, role }: SignedIn) {
  const rows = await db.comment.findMany({
    where: role === 'teacher' ? { byId: personId } : { personId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      text: true,
      byName: true,
      createdAt: true,
      changedAt: true,
      seenAt: true,
      itemId: true,
      attempt: { select: { exerciseId: true, number: true } },
      courseAttempt: { select: { partId: true } },
    },
  });
  return rows.map(({ attempt, courseAttempt, itemId, ...comment }) => ({
    about: attempt?.exerciseId ?? courseAttempt?.partId ?? null,
    attempt: attempt?.number ?? null,
    step: itemId,
    ...comment,
  }));
}

/** Verdicts that somebody contested, with the reason they gave and the answer they got. */
export async function listOwnContests({ personId }: SignedIn) {
  const rows = await db.dispute.findMany({
    where: { attempt: { personId } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      layer: true,
      start: true,
      end: true,
      reason: true,
      state: true,
      reply: true,
      decidedByName: true,
      decidedAt: true,
      createdAt: true,
      attempt: { select: { exerciseId: true, number: true } },
    },
  });
  return rows.map(({ attempt, ...contest }) => ({
    exerciseId: attempt.exerciseId,
    attempt: attempt.number,
    ...contest,
  }));
}
