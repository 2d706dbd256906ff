import 'server-only';
import { stepResultSchema } from '../content/lessons/answer-schema';
import { isTest } from '../content/course-part';
import type { CourseRules } from '../grading/course-rules';
import type { StepResult } from '../grading/steps';
import type { AnswerSyncAnswer, AnswerSyncRequest } from '../marking/answer-records';
import type { CourseAttemptOwner } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { db } from './client';
import { answerWith, lockCourseAttempt, mergeAnswers } from './course-answers';
import type { LockedAttempt } from './course-answers';
import { CHECKED_FIELDS, checkedOfRow } from './course-rows';

const NOTHING_TO_CHECK = 'There is nothing to check here.';

export type CheckOutcome =
  | { readonly kind: 'checked'; readonly answer: AnswerSyncAnswer; readonly result: StepResult }
  /** In plain words why it was not checked. The edits that came along are saved all the same. */
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'finished' };

/**
 * Takes the last edits and checks one step, once: asking again, at once or later, gives what was said then.
 * Credit, result and the version of the content are stored beside the answer. A test is never checked by item.
 * Throws `WorkMoved`.
 */
export async function checkAnswer(
  owner: CourseAttemptOwner,
  { since, changes, itemId }: AnswerSyncRequest & { readonly itemId: string },
  rules: CourseRules,
): Promise<CheckOutcome> {
  return db.$transaction(async (tx): Promise<CheckOutcome> => {
    const attempt = await lockCourseAttempt(tx, owner);
    if (!attempt) return { kind: 'finished' };
    const merged = await mergeAnswers(tx, owner, attempt, changes, rules);
    const checked = await checkOnce(tx, owner, attempt, itemId, rules);
    if (typeof checked === 'string') {
      const misfit = merged.rejected.find((edit) => edit.itemId === itemId)?.reason;
      return { kind: 'refused', problem: misfit ?? checked };
    }
    const answer = await answerWith(tx, owner, attempt.revision, since, merged);
    return { kind: 'checked', answer, result: checked };
  });
}

/** The result, stored before or now, or in words why there is none. */
async function checkOnce(
  tx: Prisma.TransactionClient,
  { courseAttemptId }: CourseAttemptOwner,
  { partId, part, revision }: LockedAttempt,
  itemId: string,
  rules: CourseRules,
): Promise<StepResult | string> {
  const key = part.keys.get(itemId);
  if (isTest(partId) || !key || key.kind === 'flag') return NOTHING_TO_CHECK;
  const at = { courseAttemptId_itemId: { courseAttemptId, itemId } };
  const row = await tx.courseAnswer.findUnique({ where: at, select: CHECKED_FIELDS });
  const stored = row && checkedOfRow(row);
  if (stored?.result) return stored.result;
  const answer = stored?.answer ?? null;
  // An answer saved before the lesson changed may not fit it any more.
  const misfit = answer && rules.findMisfit(answer, key);
  const problem = misfit ?? rules.findAnswerProblem(answer, key);
  if (problem !== null) return problem;
  if (!answer || answer.kind === 'flag') return NOTHING_TO_CHECK;
  const result = rules.checkStep(answer, key);
  await tx.courseAnswer.update({
    where: at,
    data: {
      checkedAt: new Date(),
      credit: result.credit,
      // Parsed on the way in as on the way out: what cannot be read again is never stored.
      result: stepResultSchema.parse(result),
      contentVersion: part.version,
      revision,
    },
    select: { itemId: true },
  });
  return result;
}
