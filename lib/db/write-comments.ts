import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { MOST_COMMENTS } from './comments';
import type { CommentAbout } from './comments';
import { getTeacherName } from './teachers';

export type Written =
  | { readonly ok: true; readonly commentId: string }
  /** `gone`: no such student, attempt or answer in this class (any more). */
  | { readonly ok: false; readonly problem: 'gone' | 'too-many' };

/**
 * Writes to a student of the class about handed-in work. `text` is checked by whoever calls. The same words of the
 * same teacher about the same thing are kept once, so that a form sent twice writes one comment.
 */
export async function writeComment(
  actor: ClassroomTeacher,
  personId: string,
  about: CommentAbout,
  text: string,
): Promise<Written> {
  const { classroomId, personId: byId } = actor;
  return db.$transaction(async (tx): Promise<Written> => {
    // Held until the end: the student cannot leave meanwhile, and two forms count one after the other.
    const [student] = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Person" WHERE "id" = ${personId}::uuid AND "classroomId" = ${classroomId}::uuid
      FOR NO KEY UPDATE`;
    if (!student || !(await hasWork(tx, personId, about))) return { ok: false, problem: 'gone' };
    const target = { personId, ...columnsOf(about) };
    const twin = await tx.comment.findFirst({ where: { ...target, byId, text }, select: { id: true } });
    if (twin) return { ok: true, commentId: twin.id };
    if ((await tx.comment.count({ where: { personId } })) >= MOST_COMMENTS)
      return { ok: false, problem: 'too-many' };
    const byName = await getTeacherName(tx, actor);
    const made = await tx.comment.create({
      data: { ...target, byId, byName, text },
      select: { id: true },
    });
    return { ok: true, commentId: made.id };
  });
}

/** New words for a comment of one's own; the student is shown it anew. false where it is not there (any more). */
export async function changeComment(
  actor: ClassroomTeacher,
  commentId: string,
  text: string,
): Promise<boolean> {
  const mine = { id: commentId, byId: actor.personId, person: { classroomId: actor.classroomId } };
  const { count } = await db.comment.updateMany({
    where: { ...mine, text: { not: text } },
    data: { text, changedAt: new Date(), seenAt: null },
  });
  return count > 0 || (await db.comment.count({ where: mine })) > 0;
}

/** Any teacher of the class may take a comment away. false where it is not there (any more). */
export async function deleteComment({ classroomId }: ClassroomTeacher, commentId: string): Promise<boolean> {
  const { count } = await db.comment.deleteMany({ where: { id: commentId, person: { classroomId } } });
  return count > 0;
}

function columnsOf(about: CommentAbout) {
  return {
    attemptId: about.kind === 'attempt' ? about.attemptId : null,
    courseAttemptId: about.kind === 'answer' ? about.courseAttemptId : null,
    itemId: about.kind === 'answer' ? about.itemId : null,
  };
}

/** Whether there is something to speak of: an attempt handed in, an answer no longer a draft. */
async function hasWork(
  tx: Prisma.TransactionClient,
  personId: string,
  about: CommentAbout,
): Promise<boolean> {
  switch (about.kind) {
    case 'student':
      return true;
    case 'attempt': {
      const where = { id: about.attemptId, personId, submittedAt: { not: null } };
      return (await tx.attempt.count({ where })) > 0;
    }
    case 'answer': {
      const { courseAttemptId, itemId } = about;
      const where = { courseAttemptId, itemId, checkedAt: { not: null }, attempt: { personId } };
      return (await tx.courseAnswer.count({ where })) > 0;
    }
  }
}
