import type { ClassroomTeacher, SignedIn, Teacher } from '../policy';
import { noteBrought } from './brought-work';
import { hashReturnCode, makeJoinCode, makeReturnCode, readJoinCode } from './codes';
import { db } from './client';
import { isUniqueViolation } from './errors';
import { lockClassGrades, regradePerson } from './regrade';
import { readStudentName } from './student-name';
import type { SessionFacts } from './people';

const SUMMARY = {
  id: true,
  name: true,
  joinCode: true,
  joinOpen: true,
  inOrder: true,
  createdAt: true,
  archivedAt: true,
} as const;
const SESSION_FACTS = { id: true, sessionEpoch: true } as const;
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
  /** Put away: not among the classes in use, and closed to newcomers. */
  readonly archivedAt: Date | null;
};

export async function createClassroom(actor: Teacher, name: string): Promise<Classroom> {
  return withFreeCode((joinCode) =>
    db.classroom.create({ data: { name, teacherId: actor.personId, joinCode }, select: SUMMARY }),
  );
}

async function withFreeCode<Result>(write: (joinCode: string) => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write(makeJoinCode());
    } catch (error) {
      if (!isUniqueViolation(error) || tries === CODE_TRIES) throw error;
    }
  }
}

/** The old code, wherever it was written down or printed, leads nowhere any more. Who is in the class stays in it. */
export async function renewJoinCode(actor: ClassroomTeacher): Promise<void> {
  await withFreeCode((joinCode) =>
    db.classroom.update({ where: { id: actor.classroomId }, data: { joinCode }, select: { id: true } }),
  );
}

/**
 * With how many contests wait for an answer. Throws when the class was deleted after the actor was made. One query;
 * its count reads the index of the inbox, where the client's own count would group the contests of all classes.
 */
export async function getClassroom({
  classroomId,
}: ClassroomTeacher): Promise<Classroom & { readonly openContests: number }> {
  const [classroom] = await db.$queryRaw<(Classroom & { openContests: number })[]>`
    SELECT c."id", c."name", c."joinCode", c."joinOpen", c."inOrder", c."createdAt", c."archivedAt",
      (SELECT count(*)::int FROM "Dispute" d WHERE d."classroomId" = c."id" AND d."state" = 'OPEN')
        AS "openContests"
    FROM "Classroom" c WHERE c."id" = ${classroomId}::uuid`;
  if (!classroom) throw new Error('The class is gone');
  return classroom;
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
  const classroom = await db.classroom.findUnique({
    where: { joinCode },
    select: { id: true, name: true, joinOpen: true, archivedAt: true },
  });
  if (!classroom) return null;
  const { archivedAt, joinOpen, ...rest } = classroom;
  return { ...rest, joinOpen: joinOpen && archivedAt === null };
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
  try {
    const person = takingAlong
      ? await bringAlong(takingAlong.personId, data)
      : await db.person.create({ data, select: SESSION_FACTS });
    return { ok: true, person, returnCode };
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, problem: 'name-taken' };
    throw error;
  }
}

type NewStudent = {
  readonly role: 'STUDENT';
  readonly name: string;
  readonly nameKey: string;
  readonly classroomId: string;
  readonly returnCodeHash: string;
};

/** The work that a learner brings is noted as brought, and graded by the key of the class from now on. */
async function bringAlong(personId: string, data: NewStudent): Promise<SessionFacts> {
  return db.$transaction(async (tx) => {
    await lockClassGrades(tx, data.classroomId);
    const person = await tx.person.update({
      where: { id: personId, role: 'LEARNER' },
      data: { ...data, sessionEpoch: { increment: 1 } },
      select: SESSION_FACTS,
    });
    await noteBrought(tx, personId, new Date());
    await regradePerson(tx, personId);
    return person;
  });
}
