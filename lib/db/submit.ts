import 'server-only';
import { isClosed } from '../grading/assignment-terms';
import type { SyncRequest } from '../marking/records';
import type { AttemptOwner } from '../policy';
import { getTermsFor } from './assignments';
import { db } from './client';
import { gradeHandIn, type Grader } from './grade-hand-in';
import { MARK_FIELDS, markOfRecord, recordOfRow } from './mark-records';
import { getArticleOf, mergeRecords } from './marks';
import { requireHandedIn } from './moved';
import { holdClassKey } from './regrade';

export type SubmitOutcome = 'submitted' | 'closed';

/**
 * Hands an attempt in: takes the last edits, closes it and grades it, all or nothing. Asking
 * again, at once or later, changes nothing: one attempt, one grade. `grade` is the pure grader;
 * it runs inside the transaction, so that a grade always fits the marks stored. Closed: an
 * assignment takes nothing any more at `now`; the edits are saved and the attempt stays open. Throws `WorkMoved`.
 */
export async function submitAttempt(
  owner: AttemptOwner,
  last: SyncRequest,
  grade: Grader,
  now = new Date(),
): Promise<SubmitOutcome> {
  return db.$transaction(async (tx): Promise<SubmitOutcome> => {
    const classroomId = await holdClassKey(tx, owner.personId);
    const mine = { id: owner.attemptId, personId: owner.personId, open: true };
    const [attempt] = await tx.attempt.updateManyAndReturn({
      where: mine,
      data: { savedAt: now, revision: { increment: 1 } },
      select: { exerciseId: true, revision: true },
    });
    // Handed in before: the grade is there, and later edits are not part of it.
    if (!attempt) {
      await requireHandedIn(tx, owner);
      return 'submitted';
    }
    const article = getArticleOf(attempt.exerciseId);
    await mergeRecords(tx, owner, article, last.changes, attempt.revision);
    if (isClosed(await getTermsFor(owner, attempt.exerciseId, tx), now)) return 'closed';
    await tx.attempt.updateMany({ where: mine, data: { open: null, submittedAt: now } });
    const rows = await tx.mark.findMany({
      where: { attemptId: owner.attemptId, removed: false },
      select: MARK_FIELDS,
    });
    const marks = rows.map((row) => markOfRecord(recordOfRow(row)));
    const handIn = { classroomId, exerciseId: attempt.exerciseId, submittedAt: now, marks };
    const result = await gradeHandIn(tx, handIn, grade);
    await tx.grade.create({
      data: {
        attemptId: owner.attemptId,
        keyVersion: result.keyVersion,
        hedgePoints: result.layers.hedge.points,
        claimPoints: result.layers.claim.points,
        result,
      },
      select: { attemptId: true },
    });
    return 'submitted';
  });
}
