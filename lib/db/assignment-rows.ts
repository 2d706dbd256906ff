import 'server-only';
import type { AssignmentRule } from '../grading/assignment-terms';
import type { Prisma } from '@/prisma/generated/client';
import { db } from './client';

/** A class is given no more than this; keeps every list bounded. */
export const MOST_ASSIGNMENTS = 200;

/** An assignment with what is said about it. */
export type AssignmentRow = AssignmentRule & {
  /** What the teacher wrote to it. */
  readonly note: string;
  /** When a rule was last changed, and what changed, in words to the students. */
  readonly changedAt: Date | null;
  readonly changeNote: string;
};

const FIELDS = {
  id: true,
  partId: true,
  toEveryone: true,
  dueAt: true,
  timeZone: true,
  lateAllowed: true,
  attemptsAllowed: true,
  feedback: true,
  releasedAt: true,
  counts: true,
  note: true,
  createdAt: true,
  changedAt: true,
  changeNote: true,
} as const;

export type Reader = Pick<Prisma.TransactionClient, 'assignment'>;

/** Every assignment of a class, or those of some parts, newest first, with whom it names. Two queries. */
export async function listRulesOfClass(
  classroomId: string,
  partIds: readonly string[] | null = null,
  reader: Reader = db,
): Promise<AssignmentRow[]> {
  const rows = await reader.assignment.findMany({
    where: { classroomId, ...(partIds ? { partId: { in: [...partIds] } } : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_ASSIGNMENTS,
    select: { ...FIELDS, students: { select: { personId: true } } },
  });
  return rows.map(({ students, ...row }) => ({ ...row, named: students.map(({ personId }) => personId) }));
}

/** Every assignment that a student was given, or those of one part; `named` holds the student or nobody. */
export async function listRulesOfPerson(
  personId: string,
  partId: string | null = null,
  reader: Reader = db,
): Promise<AssignmentRow[]> {
  const rows = await reader.assignment.findMany({
    where: {
      classroom: { students: { some: { id: personId } } },
      OR: [{ toEveryone: true }, { students: { some: { personId } } }],
      ...(partId === null ? {} : { partId }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_ASSIGNMENTS,
    select: { ...FIELDS, students: { where: { personId }, select: { personId: true } } },
  });
  return rows.map(({ students, ...row }) => ({ ...row, named: students.map((one) => one.personId) }));
}
