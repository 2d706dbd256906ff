import 'server-only';
import { findAnswerKey, keyForExercise } from '../content/answer-keys';
import { gradeSchema } from '../content/grade-schema';
import { keyVersionSchema } from '../content/key-version-schema';
import type { FeedbackMark } from '../grading/feedback-items';
import type { AnswerKey, Grade } from '../grading/types';
import type { AttemptReader } from '../policy';
import { db } from './client';
import { getExercise } from './marks';

export type GradedAttempt = {
  readonly exerciseId: string;
  /** 1, 2, 3 ... per person and exercise. */
  readonly number: number;
  readonly submittedAt: Date;
  readonly studentName: string;
  readonly classroom: { readonly id: string; readonly name: string } | null;
  /** Whether the same person has an attempt at the same exercise under way. */
  readonly laterOpen: boolean;
  readonly marks: readonly FeedbackMark[];
  readonly grade: Grade;
  /** What the exercise asks for, of the version of the key that made the grade, which may be older than the present key. */
  readonly key: AnswerKey;
};
export type OpenAttempt = { readonly exerciseId: string };

const SELECT = {
  personId: true,
  exerciseId: true,
  number: true,
  submittedAt: true,
  person: { select: { name: true, classroom: { select: { id: true, name: true } } } },
  grade: { select: { keyVersion: true, result: true } },
} as const;

/** An attempt with what its feedback needs. While it is open there is neither grade nor key to give. */
export async function getGradedAttempt(
  reader: AttemptReader,
): Promise<{ open: OpenAttempt } | { graded: GradedAttempt }> {
  const attempt = await db.attempt.findUniqueOrThrow({ where: { id: reader.attemptId }, select: SELECT });
  const { personId, exerciseId, number, submittedAt, person, grade } = attempt;
  if (!submittedAt || !grade) return { open: { exerciseId } };
  const exercise = getExercise(exerciseId);
  const [openAttempts, marks, key] = await Promise.all([
    db.attempt.count({ where: { personId, exerciseId, open: true } }),
    listMarks(reader),
    getKey(exercise.articleId, grade.keyVersion),
  ]);
  return {
    graded: {
      exerciseId,
      number,
      submittedAt,
      studentName: person.name,
      classroom: person.classroom,
      laterOpen: openAttempts > 0,
      marks,
      grade: gradeSchema.parse(grade.result),
      key: keyForExercise(key, exercise),
    },
  };
}

/** The sub-type comes as the grade's schema knows it; one that no table lists is as good as none. */
async function listMarks(reader: AttemptReader): Promise<FeedbackMark[]> {
  const rows = await db.mark.findMany({
    where: { attemptId: reader.attemptId, removed: false },
    select: { id: true, subType: true, note: true },
  });
  return rows.map(({ id, subType, note }) => ({ id, note, subType: subType as FeedbackMark['subType'] }));
}

async function getKey(articleId: string, version: string): Promise<AnswerKey> {
  const current = findAnswerKey(articleId);
  if (current?.version === version) return current;
  const archived = await db.answerKeyVersion.findUniqueOrThrow({
    where: { version },
    select: { content: true },
  });
  return { ...keyVersionSchema.parse(archived.content), version };
}
