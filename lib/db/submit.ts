import 'server-only';
import { keyForExercise } from '../content/answer-keys';
import type { Article } from '../content/types';
import { isClosed } from '../grading/assignment-terms';
import type { AnswerKey, Grade, Mark } from '../grading/types';
import type { SyncRequest } from '../marking/records';
import type { AttemptOwner } from '../policy';
import { getTermsFor } from './assignments';
import { getClassKey } from './class-key';
import { db } from './client';
import { MARK_FIELDS, markOfRecord, recordOfRow } from './mark-records';
import { getArticleOf, getExercise, mergeRecords } from './marks';

export type SubmitOutcome = 'submitted' | 'closed';

/**
 * Hands an attempt in: takes the last edits, closes it and grades it, all or nothing. Asking
 * again, at once or later, changes nothing: one attempt, one grade. `grade` is the pure grader;
 * it runs inside the transaction, so that a grade always fits the marks stored. Closed: an
 * assignment takes nothing any more at `now`; the edits are saved and the attempt stays open.
 */
export async function submitAttempt(
  owner: AttemptOwner,
  last: SyncRequest,
  grade: (marks: readonly Mark[], key: AnswerKey, article: Article) => Grade,
  now = new Date(),
): Promise<SubmitOutcome> {
  return db.$transaction(async (tx): Promise<SubmitOutcome> => {
    const mine = { id: owner.attemptId, personId: owner.personId, open: true };
    const [attempt] = await tx.attempt.updateManyAndReturn({
      where: mine,
      data: { savedAt: now, revision: { increment: 1 } },
      select: { exerciseId: true, revision: true, person: { select: { classroomId: true } } },
    });
    // Handed in before: the grade is there, and later edits are not part of it.
    if (!attempt) return 'submitted';
    const article = getArticleOf(attempt.exerciseId);
    await mergeRecords(tx, owner, article, last.changes, attempt.revision);
    if (isClosed(await getTermsFor(owner, attempt.exerciseId, tx), now)) return 'closed';
    await tx.attempt.updateMany({ where: mine, data: { open: null, submittedAt: now } });
    const rows = await tx.mark.findMany({
      where: { attemptId: owner.attemptId, removed: false },
      select: MARK_FIELDS,
    });
    const key = await getClassKey(attempt.person.classroomId, article.id, tx);
    const result = grade(
      rows.map((row) => markOfRecord(recordOfRow(row))),
      keyForExercise(key, getExercise(attempt.exerciseId)),
      article,
    );
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
