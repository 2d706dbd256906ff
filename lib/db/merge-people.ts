import 'server-only';
import type { SignedIn } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { noteBrought } from './brought-work';
import { db } from './client';
import { mergeAttempts } from './merge-attempts';
import type { Numbering } from './merge-attempts';
import { mergeClassWork } from './merge-class-work';
import { mergeCourseAttempts } from './merge-course';
import { lockClassGrades, regradePerson } from './regrade';

type PersonRow = {
  readonly id: string;
  readonly role: 'TEACHER' | 'STUDENT' | 'LEARNER';
  readonly email: string | null;
};

/**
 * Puts a guest's work together with that of the person somebody just proved to be, and removes the guest. Nothing is
 * lost and nothing counts twice: marks and answers keep their ids and times, the guest's attempts are numbered after
 * the person's own, and of two open ones at the same exercise or lesson one stays open with the work of both. All or
 * nothing. false where there is nothing to do: the same person, or `from` is no guest (any more).
 *
 * Into a class it is noted as brought: see `isBroughtTooLate` in lib/grading.
 *
 * Only work is taken along: a return code, or a session, of the guest's opens nothing afterwards. Whoever used this
 * browser before may have kept one.
 *
 * Whoever calls this has checked the password or return code of `intoPersonId`.
 */
export async function takeWorkAlong(from: SignedIn, intoPersonId: string): Promise<boolean> {
  if (from.personId === intoPersonId) return false;
  return db.$transaction(async (tx) => {
    await lockClassOf(tx, intoPersonId);
    // In the order of ids, so that two merges wait for one another and never for ever.
    const people = await tx.$queryRaw<PersonRow[]>`
      SELECT "id", "role"::text AS "role", "email" FROM "Person"
      WHERE "id" IN (${from.personId}::uuid, ${intoPersonId}::uuid) ORDER BY "id" FOR UPDATE`;
    const guest = people.find(({ id }) => id === from.personId);
    const into = people.find(({ id }) => id === intoPersonId);
    if (!guest || !into || guest.role !== 'LEARNER' || guest.email !== null) return false;
    if (into.role === 'STUDENT') await noteBrought(tx, guest.id, new Date());
    await putTogether(tx, guest.id, into.id, 'own-first');
    return true;
  });
}

async function lockClassOf(tx: Prisma.TransactionClient, personId: string): Promise<void> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: { classroomId: true } });
  if (person?.classroomId) await lockClassGrades(tx, person.classroomId);
}

/**
 * Moves all of somebody's work to somebody else, graded by the key that holds there, and deletes the first one. Both
 * are locked by the caller, and the grades of the class before them.
 */
export async function putTogether(
  tx: Prisma.TransactionClient,
  fromId: string,
  intoId: string,
  numbering: Numbering,
): Promise<void> {
  await mergeAttempts(tx, fromId, intoId, numbering);
  await mergeCourseAttempts(tx, fromId, intoId, numbering);
  await mergePractice(tx, fromId, intoId);
  await mergeClassWork(tx, fromId, intoId);
  await removeEmptied(tx, fromId);
  await regradePerson(tx, intoId);
}

/** Answers are events with ids of their own: two histories are put together by being put together. */
async function mergePractice(tx: Prisma.TransactionClient, guestId: string, intoId: string): Promise<void> {
  const [where, data] = [{ personId: guestId }, { personId: intoId }];
  await tx.practiceSession.updateMany({ where, data });
  await tx.practiceAnswer.updateMany({ where, data });
}

/** Whatever still hung on the guest would be deleted with them, so it is looked for first. */
async function removeEmptied(tx: Prisma.TransactionClient, guestId: string): Promise<void> {
  const { _count: left } = await tx.person.findUniqueOrThrow({
    where: { id: guestId },
    select: {
      _count: {
        select: {
          ...{ attempts: true, courseAttempts: true, practiceSessions: true, practiceAnswers: true },
          ...{ comments: true, assignedTo: true },
        },
      },
    },
  });
  if (Object.values(left).some((count) => count > 0)) throw new Error('A merge left work behind');
  await tx.person.delete({ where: { id: guestId }, select: { id: true } });
}
