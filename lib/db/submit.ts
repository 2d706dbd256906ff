import 'server-only';
import { getAnswerKey } from '../content/answer-keys';
import { gradeMarks } from '../grading/grade';
import type { SyncRequest } from '../marking/records';
import type { AttemptOwner } from '../policy';
import { db } from './client';
import { MARK_FIELDS, markOfRecord, recordOfRow } from './mark-records';
import { getArticleOf, mergeRecords } from './marks';

/**
 * Hands an attempt in: takes the last edits, closes it and grades it, all or nothing. Asking
 * again, at once or later, changes nothing: one attempt, one grade.
 */
export async function submitAttempt(owner: AttemptOwner, last: SyncRequest): Promise<void> {
  await db.$transaction(async (tx) => {
    const [attempt] = await tx.attempt.updateManyAndReturn({
      where: { id: owner.attemptId, personId: owner.personId, open: true },
      data: { open: null, submittedAt: new Date(), savedAt: new Date(), revision: { increment: 1 } },
      select: { exerciseId: true, revision: true },
    });
    // Handed in before: the grade is there, and later edits are not part of it.
    if (!attempt) return;
    const article = getArticleOf(attempt.exerciseId);
    await mergeRecords(tx, owner, article, last.changes, attempt.revision);
    const rows = await tx.mark.findMany({
      where: { attemptId: owner.attemptId, removed: false },
      select: MARK_FIELDS,
    });
    const key = getAnswerKey(article.id);
    const grade = gradeMarks(rows.map((row) => markOfRecord(recordOfRow(row))), key, article);
    await tx.grade.create({
      data: {
        attemptId: owner.attemptId,
        keyVersion: grade.keyVersion,
        hedgePoints: grade.layers.hedge.points,
        claimPoints: grade.layers.claim.points,
        result: grade,
      },
      select: { attemptId: true },
    });
  });
}
