import type { ClassroomTeacher, SignedIn, Teacher } from '../policy';
import { hashReturnCode, makeJoinCode, makeReturnCode, readJoinCode } from './codes';
import { db } from './client';
import { isUniqueViolation } from './errors';
import { readStudentName } from './student-name';
import type { SessionFacts } from './people';

const SUMMARY = {
  id: true,
  name: true,
  joinCode: true,
  joinOpen: true,
  inOrder: true,
  createdAt: true,
} as const;
const CODE_TRIES = 5;

export type Classroom = {
  readonly id: string;
  readonly name: string;
  /** As stored; `formatJoinCode` makes it readable. */
  readonly joinCode: string;
  /** false: nobody new can join. */
  readonly joinOpen: boolean;
  /** Students get the lessons one after another; false: they may open any. */
  readonly inOrder: boolean;
  readonly createdAt: Date;
};

export async function createClassroom(actor: Teacher, name: string): Promise<Classroom> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.classroom.create({
        data: { name, teacherId: actor.personId, joinCode: makeJoinCode() },
        select: SUMMARY,
      });
    } catch (error) {
      if (!isUniqueViolation(error) || tries === CODE_TRIES) throw error;
    }
  }
}

/** Throws when the class was deleted after the actor was made. */
export async function getClassroom(actor: ClassroomTeacher): Promise<Classroom> {
  return db.classroom.findUniqueOrThrow({ where: { id: actor.classroomId }, select: SUMMARY });
}

export async function renameClassroom(actor: ClassroomTeacher, name: string): Promise<void> {
  await db.classroom.update({
    where: { id: actor.classroomId },
    data: { name },
    select: { id: true },
  });
}

/** Opens or closes the class for newcomers. Who is in it stays in it. */
export async function setJoinOpen(actor: ClassroomTeacher, joinOpen: boolean): Promise<void> {
  await db.classroom.update({
    where: { id: actor.classroomId },
    data: { joinOpen },
    select: { id: true },
  });
}

/** Lets students have the lessons one after another, or any. What is begun or finished stays. */
export async function setInOrder(actor: ClassroomTeacher, inOrder: boolean): Promise<void> {
  await db.classroom.update({
    where: { id: actor.classroomId },
    data: { inOrder },
    select: { id: true },
  });
}

export type JoinableClass = { readonly id: string; readonly name: string; readonly joinOpen: boolean };

/** The class of a code as it was typed. Knowing the code is what lets somebody see the name of the class. */
export async function findClassroomByCode(typed: string): Promise<JoinableClass | null> {
  const joinCode = readJoinCode(typed);
  if (!joinCode) return null;
  return db.classroom.findUnique({
    where: { joinCode },
    select: { id: true, name: true, joinOpen: true },
  });
}

export type JoinProblem = 'no-such-class' | 'joining-closed' | 'name-unusable' | 'name-taken';
export type JoinResult =
  | { readonly ok: true; readonly person: SessionFacts; readonly returnCode: string }
  | { readonly ok: false; readonly problem: JoinProblem };

/**
 * Puts somebody into the class of a code: the learner `takingAlong`, whose attempts come with them, or, when
 * that is null, a new person. The return code is told here and never again. Every older session and return code of
 * the learner ends: whoever used that browser before may have kept one.
 */
export async function joinClassroom(
  typed: { code: string; name: string },
  takingAlong: SignedIn | null,
): Promise<JoinResult> {
  const classroom = await findClassroomByCode(typed.code);
  if (!classroom) return { ok: false, problem: 'no-such-class' };
  if (!classroom.joinOpen) return { ok: false, problem: 'joining-closed' };
  const name = readStudentName(typed.name);
  if (!name) return { ok: false, problem: 'name-unusable' };
  const returnCode = makeReturnCode();
  const data = {
    role: 'STUDENT' as const,
    ...name,
    classroomId: classroom.id,
    returnCodeHash: await hashReturnCode(returnCode),
  };
  const select = { id: true, sessionEpoch: true } as const;
  try {
    const person = takingAlong
      ? await db.person.update({
          where: { id: takingAlong.personId, role: 'LEARNER' },
          data: { ...data, sessionEpoch: { increment: 1 } },
          select,
        })
      : await db.person.create({ data, select });
    return { ok: true, person, returnCode };
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, problem: 'name-taken' };
    throw error;
  }
}
