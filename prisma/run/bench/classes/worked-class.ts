import { randomUUID } from 'node:crypto';
import { getAnswerKey } from '../../../../lib/content/answer-keys';
import { ARTICLE, WHOLE_ARTICLE } from '../../../../lib/content/catalog';
import { rowOfRecord } from '../../../../lib/db/mark-records';
import { gradeMarks } from '../../../../lib/grading/grade';
import type { Grade, Mark } from '../../../../lib/grading/types';
import type { Prisma, PrismaClient } from '../../../generated/client';
import { draftCourse } from '../../../seed/demo-course';
import { inventMarks, makeChance } from '../../../seed/demo-marks';
import { SIMULATED_KINDS } from '../../../seed/simulated-habits';

export type WorkedClass = {
  readonly teacherId: string;
  readonly classroomId: string;
  /** In the order of the roster. */
  readonly personIds: readonly string[];
  /** Of each student in that order, the attempts in their order. */
  readonly attemptIds: readonly (readonly string[])[];
};

export type ClassSize = { readonly students: number; readonly attempts: number };

const HABITS = SIMULATED_KINDS.flatMap(({ habit }) => (habit ? [habit] : []));
const MINUTE = 60_000;
const BEGIN = Date.UTC(2026, 8, 1, 8);
/** Times columns, this stays below what one statement may carry. */
const ROWS_AT_ONCE = 2_000;
const GRADES_AT_ONCE = 100;

/**
 * A class in which everybody has handed in the whole article so many times, each attempt with as many marks as a
 * student makes and graded by the real grader, has one attempt more and a lesson open, and has done the lessons before
 * it. The content must have been loaded before.
 */
export async function makeWorkedClass(db: PrismaClient, size: ClassSize): Promise<WorkedClass> {
  const { teacherId, classroomId } = await makeClass(db);
  const personIds = Array.from({ length: size.students }, () => randomUUID());
  await db.person.createMany({
    data: personIds.map((id, at) => {
      const name = `Student ${String(at + 1).padStart(3, '0')}`;
      return { id, role: 'STUDENT', name, nameKey: name.toLowerCase(), classroomId };
    }),
  });
  const drafts = personIds.map((personId, at) =>
    Array.from({ length: size.attempts }, (_, tried) => draftAttempt(personId, at, tried + 1)),
  );
  const open = personIds.map((personId, at) => draftAttempt(personId, at, size.attempts + 1));
  await storeAttempts(db, drafts.flat(), false);
  await storeAttempts(db, open, true);
  for (const [at, personId] of personIds.entries()) await storeCourse(db, personId, classroomId, at);
  const attemptIds = drafts.map((own) => own.map(({ id }) => id));
  return { teacherId, classroomId, personIds, attemptIds };
}

async function makeClass(db: PrismaClient): Promise<{ teacherId: string; classroomId: string }> {
  const [teacherId, classroomId] = [randomUUID(), randomUUID()];
  await db.person.create({
    data: {
      id: teacherId,
      role: 'TEACHER',
      name: 'Ms Teacher',
      email: `${teacherId}@school.example`,
      classrooms: {
        create: { id: classroomId, name: 'Class of the bench', joinCode: classroomId.slice(0, 13) },
      },
    },
  });
  return { teacherId, classroomId };
}

type AttemptDraft = {
  readonly id: string;
  readonly personId: string;
  readonly number: number;
  readonly submittedAt: Date;
  readonly marks: readonly Mark[];
};

function draftAttempt(personId: string, student: number, number: number): AttemptDraft {
  const habit = HABITS[student % HABITS.length];
  if (!habit) throw new Error('There are no habits');
  const invented = inventMarks(habit, getAnswerKey(ARTICLE.id), ARTICLE, 1_000 * student + number);
  const marks = invented.map((mark) => ({ ...mark, id: randomUUID() }));
  const submittedAt = new Date(BEGIN + number * 24 * 60 * MINUTE + student * MINUTE);
  return { id: randomUUID(), personId, number, submittedAt, marks };
}

async function storeAttempts(
  db: PrismaClient,
  drafts: readonly AttemptDraft[],
  open: boolean,
): Promise<void> {
  const attempts = drafts.map(({ id, personId, number, submittedAt, marks }) => ({
    ...{ id, personId, number, exerciseId: WHOLE_ARTICLE.id },
    ...(open ? { open } : { open: null, submittedAt }),
    ...{ startedAt: new Date(submittedAt.getTime() - 20 * MINUTE), savedAt: submittedAt },
    revision: marks.length,
  }));
  await inParts(attempts, ROWS_AT_ONCE, (data) => db.attempt.createMany({ data }));
  const marks = drafts.flatMap(({ id, marks: made, submittedAt }) =>
    made.map((mark, at) => ({ attemptId: id, ...rowOfMark(mark, submittedAt, at + 1) })),
  );
  await inParts(marks, ROWS_AT_ONCE, (data) => db.mark.createMany({ data }));
  if (open) return;
  const key = getAnswerKey(ARTICLE.id);
  await inParts(drafts, GRADES_AT_ONCE, (some) =>
    db.grade.createMany({
      data: some.map(({ id, marks: made, submittedAt }) =>
        rowOfGrade(id, gradeMarks(made, key, ARTICLE), submittedAt),
      ),
    }),
  );
}

function rowOfMark(mark: Mark, at: Date, revision: number) {
  const record = { ...mark, note: '', removed: false, editedAt: at.getTime(), editor: 'bench' };
  return rowOfRecord(record, ARTICLE.text, revision);
}

function rowOfGrade(attemptId: string, grade: Grade, gradedAt: Date): Prisma.GradeCreateManyInput {
  const { hedge, claim } = grade.layers;
  const points = { hedgePoints: hedge.points, claimPoints: claim.points };
  return { attemptId, keyVersion: grade.keyVersion, ...points, result: grade, gradedAt };
}

async function storeCourse(
  db: PrismaClient,
  personId: string,
  classroomId: string,
  at: number,
): Promise<void> {
  const course = { lessons: at % 3 === 0 ? 3 : 5, questions: 3, firstCheck: true, skill: 0.3 + 0.02 * at };
  const form = at % 2 ? 'A' : 'B';
  for (const attempt of draftCourse(course, form, makeChance(at), BEGIN))
    await db.courseAttempt.create({ data: { ...attempt, person: { connect: { id: personId } } } });
  await db.formAssignment.create({ data: { personId, first: form, classroomId } });
}

async function inParts<Item>(
  items: readonly Item[],
  size: number,
  store: (some: Item[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let i = 0; i < items.length; i += size) await store(items.slice(i, i + size));
}
