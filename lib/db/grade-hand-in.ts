import 'server-only';
import { getAnswerKey, keyForExercise } from '../content/answer-keys';
import type { Article } from '../content/types';
import { regradeAttempt } from '../grading/regrade';
import type { AnswerKey, Grade, Mark } from '../grading/types';
import type { Prisma } from '@/prisma/generated/client';
import { getClassHistory, getFoldInForce } from './class-changes';
import { getGrading } from './class-fold';
import { getArticleOf, getExercise } from './marks';

/** The pure grader, for an attempt at which no class has changed anything. */
export type Grader = (marks: readonly Mark[], key: AnswerKey, article: Article) => Grade;

type HandIn = {
  /** As `holdClassKey` gave it. */
  readonly classroomId: string | null;
  readonly exerciseId: string;
  readonly submittedAt: Date;
  readonly marks: readonly Mark[];
};

/**
 * The first grade of an attempt. In a class with a key of its own it is derived as any later regrade derives it, so
 * that it does not matter on which side of a change that is made just now the attempt counts.
 */
export async function gradeHandIn(
  tx: Prisma.TransactionClient,
  { classroomId, exerciseId, submittedAt, marks }: HandIn,
  grade: Grader,
): Promise<Grade> {
  const article = getArticleOf(exerciseId);
  const history = classroomId === null ? null : await getClassHistory(tx, classroomId, article.id);
  if (classroomId === null || !history || history.standing.length === 0)
    return grade(marks, keyForExercise(getAnswerKey(article.id), getExercise(exerciseId)), article);
  const fold = await getFoldInForce(tx, classroomId, article.id, history);
  const grading = getGrading(fold, { exerciseId, submittedAt });
  return regradeAttempt({ ...grading, marks, accepted: [], overrides: {} });
}
