import { courseAnswerSchema, stepResultSchema } from '../content/lessons/answer-schema';
import type { CoursePart } from '../content/course-part';
import { findCoursePart } from '../content/course-part';
import type { StepResult } from '../grading/steps';
import type { KnownAnswer } from '../marking/answer-records';
import type { Prisma } from '@/prisma/generated/client';

/** How an answer of the course lies in the database, and how it travels. */

export const ANSWER_FIELDS = {
  itemId: true,
  answer: true,
  editedAt: true,
  editor: true,
  checkedAt: true,
} as const;
export const CHECKED_FIELDS = { ...ANSWER_FIELDS, credit: true, result: true } as const;

type AnswerRow = Prisma.CourseAnswerGetPayload<{ select: typeof ANSWER_FIELDS }>;
type CheckedRow = Prisma.CourseAnswerGetPayload<{ select: typeof CHECKED_FIELDS }>;

/** An answer with what its check said: `credit` is 0..1, null for an open answer; both null before the check. */
export type CheckedAnswer = KnownAnswer & {
  readonly credit: number | null;
  readonly result: StepResult | null;
};

export function knownOfRow(row: AnswerRow): KnownAnswer {
  return {
    itemId: row.itemId,
    answer: courseAnswerSchema.parse(row.answer),
    editedAt: Number(row.editedAt),
    editor: row.editor,
    checked: row.checkedAt !== null,
  };
}

export function checkedOfRow(row: CheckedRow): CheckedAnswer {
  const result = row.result === null ? null : stepResultSchema.parse(row.result);
  return { ...knownOfRow(row), credit: row.credit, result };
}

/** The content of an attempt. Throws for a part that the course no longer has. */
export function getCoursePart(partId: string, form: 'A' | 'B' | null): CoursePart {
  const part = findCoursePart(partId, form);
  if (!part) throw new Error(`No content for part ${partId} of the course`);
  return part;
}

/** Keeps this version of the content, as the attempt that points at it needs. Asking again changes nothing. */
export async function keepContent(tx: Prisma.TransactionClient, part: CoursePart): Promise<void> {
  const { version, contentId, content } = part;
  await tx.contentVersion.createMany({ data: { version, contentId, content }, skipDuplicates: true });
}
