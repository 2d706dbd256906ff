import 'server-only';
import { keyForExercise } from '../content/answer-keys';
import { gradeSchema } from '../content/grade-schema';
import { toPersonalKey } from '../grading/allowances';
import type { FeedbackMark } from '../grading/feedback-items';
import type { AnswerKey, Grade, Layer } from '../grading/types';
import { isFeedbackVisible } from '../grading/assignment-terms';
import type { Limits, Terms } from '../grading/assignment-terms';
import { keepWithinLimits, MOST_MARKS } from '../marking/mark-limits';
import type { AttemptReader } from '../policy';
import { getTermsFor } from './assignments';
import { getKeyVersion } from './class-key';
import { db } from './client';
import { getExercise } from './marks';
import { layerOfRow } from './layer-rows';

export type GradedAttempt = {
  readonly exerciseId: string;
  /** 1, 2, 3 ... per person and exercise. */
  readonly number: number;
  readonly submittedAt: Date;
  readonly studentName: string;
  readonly classroom: { readonly id: string; readonly name: string } | null;
  /** When it came into the class from studying alone; null: it was begun in the class. */
  readonly broughtAt: Date | null;
  /** By the assignment that holds for the student: what says whether the attempt can count. */
  readonly limits: Limits;
  /** Whether the same person has an attempt at the same exercise under way. */
  readonly laterOpen: boolean;
  readonly marks: readonly FeedbackMark[];
  readonly grade: Grade;
  /**
   * What the exercise asks for, of the version of the key that made the grade, which may be older than the present key;
   * with what is fair in this attempt alone.
   */
  readonly key: AnswerKey;
};
export type OpenAttempt = { readonly exerciseId: string };
/** Handed in, and what came of it is not shown to its owner yet: no grade and no key to give. */
export type WithheldAttempt = {
  readonly exerciseId: string;
  readonly number: number;
  readonly submittedAt: Date;
  readonly broughtAt: Date | null;
  /** The student's own, in reading order. */
  readonly marks: readonly { readonly id: string; readonly layer: Layer; readonly quote: string }[];
  readonly terms: Terms;
};

const SELECT = {
  personId: true,
  exerciseId: true,
  number: true,
  submittedAt: true,
  broughtAt: true,
  person: { select: { name: true, classroom: { select: { id: true, name: true } } } },
  grade: { select: { keyVersion: true, result: true } },
} as const;

/**
 * An attempt with what its feedback needs. While it is open there is neither grade nor key to give; nor are they
 * given to its owner before the assignment shows them. A teacher sees them at once.
 */
export async function getGradedAttempt(
  reader: AttemptReader,
  now = new Date(),
): Promise<{ open: OpenAttempt } | { withheld: WithheldAttempt } | { graded: GradedAttempt }> {
  const attempt = await db.attempt.findUniqueOrThrow({ where: { id: reader.attemptId }, select: SELECT });
  const { personId, exerciseId, number, submittedAt, broughtAt, person, grade } = attempt;
  if (!submittedAt || !grade) return { open: { exerciseId } };
  const terms = await getTermsFor({ personId }, exerciseId);
  const { attemptsAllowed, dueAt, lateAllowed } = terms;
  if (reader.as === 'owner' && !isFeedbackVisible(terms, now)) {
    const marks = await listOwnWords(reader);
    return { withheld: { exerciseId, number, submittedAt, broughtAt, marks, terms } };
  }
  const exercise = getExercise(exerciseId);
  const result = gradeSchema.parse(grade.result);
  const [openAttempts, marks, key] = await Promise.all([
    db.attempt.count({ where: { personId, exerciseId, open: true } }),
    listMarks(reader),
    getKeyVersion(exercise.articleId, grade.keyVersion),
  ]);
  return {
    graded: {
      exerciseId,
      number,
      submittedAt,
      studentName: person.name,
      classroom: person.classroom,
      broughtAt,
      limits: { attemptsAllowed, dueAt, lateAllowed },
      laterOpen: openAttempts > 0,
      marks,
      grade: boundMarks(result),
      key: toPersonalKey(keyForExercise(key, exercise), { own: result.own ?? [] }),
    },
  };
}

/**
 * An attempt of the time before there was a limit may have thousands of marks on top of one another, whose page nobody
 * could open. As many are shown as an attempt holds today: first those that stand for words of the key, for what is
 * said of these. The counts are those of the whole attempt.
 */
function boundMarks(grade: Grade): Grade {
  const needed = new Set(grade.spans.map(({ markId }) => markId));
  const placed = grade.marks.map((mark) => ({ ...mark, id: mark.markId }));
  const [first, others] = [
    placed.filter(({ id }) => needed.has(id)),
    placed.filter(({ id }) => !needed.has(id)),
  ];
  const shown = new Set(keepWithinLimits([...first, ...others]).map(({ id }) => id));
  return { ...grade, marks: grade.marks.filter(({ markId }) => shown.has(markId)) };
}

async function listOwnWords({ attemptId }: AttemptReader): Promise<WithheldAttempt['marks']> {
  const rows = await db.mark.findMany({
    where: { attemptId, removed: false },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    take: MOST_MARKS,
    select: { id: true, layer: true, quote: true },
  });
  return rows.map((row) => ({ ...row, layer: layerOfRow(row.layer) }));
}

/** The sub-type comes as the grade's schema knows it; one that no table lists is as good as none. */
async function listMarks(reader: AttemptReader): Promise<FeedbackMark[]> {
  const rows = await db.mark.findMany({
    where: { attemptId: reader.attemptId, removed: false },
    select: { id: true, subType: true, note: true },
  });
  return rows.map(({ id, subType, note }) => ({ id, note, subType: subType as FeedbackMark['subType'] }));
}
