import { randomInt, randomUUID } from 'node:crypto';
import { hashPassword } from '../../lib/auth/password';
import { getAnswerKey, keyForExercise } from '../../lib/content/answer-keys';
import { WHOLE_ARTICLE, findExercise, getArticlePart } from '../../lib/content/catalog';
import {
  formatJoinCode,
  formatReturnCode,
  hashReturnCode,
  makeJoinCode,
  makeReturnCode,
} from '../../lib/db/codes';
import { readStudentName } from '../../lib/db/student-name';
import { gradeMarks } from '../../lib/grading/grade';
import type { Exercise } from '../../lib/content/types';
import type { Grade, Mark } from '../../lib/grading/types';
import type { Prisma, PrismaClient } from '../generated/client';
import { draftCourse, listExerciseIds } from './demo-course';
import { inventMarks, makeChance } from './demo-marks';
import type { Habit } from './demo-marks';
import { DEMO_STUDENTS } from './demo-students';
import type { DemoStudent } from './demo-students';
import { addDemoWorkspace } from './demo-workspace';

const TEACHER_EMAIL = 'teacher@example.org';
const MINUTE = 60_000;
const WORDS = [
  'amber',
  'birch',
  'cedar',
  'delta',
  'ember',
  'fjord',
  'grove',
  'heron',
  'ivory',
  'linen',
  'maple',
];

/** Codes in the form that is shown and printed. */
export type DemoSignIns = {
  readonly teacherEmail: string;
  readonly teacherPassword: string;
  readonly classCode: string;
  readonly studentName: string;
  readonly studentReturnCode: string;
};

/**
 * A demo teacher with one class whose students read in different ways. Their marks are invented, but graded
 * by the real grader. Null, and nothing done, when the demo teacher is there already: the password is told
 * once and kept nowhere. The answer key must have been loaded before.
 */
export async function createDemo(db: PrismaClient, now = new Date()): Promise<DemoSignIns | null> {
  if (await db.person.findUnique({ where: { email: TEACHER_EMAIL }, select: { id: true } })) return null;
  const teacherPassword = [pickWord(), pickWord(), randomInt(1000, 10_000)].join('-');
  const studentReturnCode = makeReturnCode();
  const classCode = makeJoinCode();
  const classroomId = randomUUID();
  const [first] = DEMO_STUDENTS;
  const students = DEMO_STUDENTS.map((student, index) => draftStudent(student, index, now, classroomId));
  const [withCode, ...others] = students;
  if (!withCode) throw new Error('The demo class has no students');
  await db.person.create({
    data: {
      role: 'TEACHER',
      name: 'Demo teacher',
      email: TEACHER_EMAIL,
      passwordHash: await hashPassword(teacherPassword),
      classrooms: {
        create: {
          id: classroomId,
          name: 'Demo class',
          joinCode: classCode,
          students: {
            create: [{ ...withCode, returnCodeHash: await hashReturnCode(studentReturnCode) }, ...others],
          },
        },
      },
    },
    select: { id: true },
  });
  await addDemoWorkspace(db, classroomId, now);
  return {
    teacherEmail: TEACHER_EMAIL,
    teacherPassword,
    classCode: formatJoinCode(classCode),
    studentName: first.name,
    studentReturnCode: formatReturnCode(studentReturnCode),
  };
}

type StudentDraft = Prisma.PersonCreateWithoutClassroomInput;

function draftStudent(student: DemoStudent, index: number, now: Date, classroomId: string): StudentDraft {
  const named = readStudentName(student.name);
  if (!named) throw new Error(`Not a usable name: ${student.name}`);
  const { course, stillOpen } = student;
  // Everybody at a time of their own during the last two hours, later attempts after earlier ones.
  const begin = now.getTime() - (120 - 9 * index) * MINUTE;
  const attempts = student.attempts.map((habit, attempt) => {
    const open = stillOpen === true && attempt === student.attempts.length - 1;
    const seed = 100 * (index + 1) + attempt;
    return draftAttempt(
      WHOLE_ARTICLE,
      habit,
      attempt + 1,
      open,
      seed,
      new Date(begin + attempt * 20 * MINUTE),
    );
  });
  // The lessons were in the days before.
  const lessonsBegin = begin - 24 * 60 * MINUTE;
  const [habit] = student.attempts;
  const parts = listExerciseIds(course.lessons).map((id, at) => {
    const exercise = findExercise(id);
    if (!exercise || !habit) throw new Error(`${student.name} cannot have done ${id}`);
    return draftAttempt(exercise, habit, 1, false, 1000 * (index + 1) + at, new Date(lessonsBegin));
  });
  const form = index % 2 === 0 ? 'A' : 'B';
  return {
    role: 'STUDENT',
    ...named,
    attempts: { create: [...attempts, ...parts] },
    courseAttempts: { create: draftCourse(course, form, makeChance(index + 1), lessonsBegin) },
    ...(course.firstCheck ? { formAssignment: { create: { first: form, classroomId } } } : {}),
  };
}

function draftAttempt(
  exercise: Exercise,
  habit: Habit,
  number: number,
  open: boolean,
  seed: number,
  startedAt: Date,
): Prisma.AttemptCreateWithoutPersonInput {
  const key = keyForExercise(getAnswerKey(exercise.articleId), exercise);
  const part = getArticlePart(exercise);
  const invented = inventMarks(habit, key, part, seed).map((mark) => ({ ...mark, id: randomUUID() }));
  // An open attempt stops in the middle of the text.
  const marks = (open ? invented.slice(0, Math.ceil(invented.length / 2)) : invented).filter(({ layer }) =>
    exercise.layers.includes(layer),
  );
  const savedAt = new Date(startedAt.getTime() + 14 * MINUTE);
  return {
    exerciseId: exercise.id,
    number,
    startedAt,
    savedAt,
    open: open ? true : null,
    submittedAt: open ? null : savedAt,
    revision: marks.length,
    marks: {
      createMany: { data: marks.map((mark, index) => draftMark(mark, part.text, index + 1, savedAt)) },
    },
    ...(open ? {} : { grade: { create: draftGrade(gradeMarks(marks, key, part), savedAt) } }),
  };
}

function draftMark(
  mark: Mark,
  text: string,
  revision: number,
  savedAt: Date,
): Prisma.MarkCreateManyAttemptInput {
  return {
    ...mark,
    layer: mark.layer === 'hedge' ? 'HEDGE' : 'CLAIM',
    quote: text.slice(mark.start, mark.end),
    editedAt: BigInt(savedAt.getTime()),
    editor: 'demo',
    revision,
  };
}

function draftGrade(grade: Grade, gradedAt: Date): Prisma.GradeCreateWithoutAttemptInput {
  return {
    answerKey: { connect: { version: grade.keyVersion } },
    hedgePoints: grade.layers.hedge.points,
    claimPoints: grade.layers.claim.points,
    result: grade,
    gradedAt,
  };
}

function pickWord(): string {
  return WORDS[randomInt(WORDS.length)] ?? 'maple';
}
