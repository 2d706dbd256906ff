import 'server-only';
import type { ClassroomTeacher } from '../policy';
import { Prisma } from '@/prisma/generated/client';
import { byName } from './by-name';
import { hashReturnCode, makeReturnCode } from './codes';
import { db } from './client';
import { isUniqueViolation } from './errors';
import { readId } from './ids';
import { findLastVisit } from './last-seen';
import { getRosterPage } from './roster-page';
import { readStudentName } from './student-name';

export type RosterEntry = {
  readonly id: string;
  readonly name: string;
  /** Has a return code, or an e-mail and password of their own. */
  readonly hasWayIn: boolean;
  /** Pieces of work, begun or handed in: exercises, lessons and checks. */
  readonly work: number;
  /** To the hour; null for who never came. */
  readonly lastSeenAt: Date | null;
};
export type Roster = {
  readonly students: number;
  /** Of the whole class: those who can only come in with a slip that is still to be made. */
  readonly withoutWayIn: number;
  readonly page: number;
  readonly pages: number;
  readonly entries: readonly RosterEntry[];
};

const NO_WAY_IN = { returnCodeHash: null, passwordHash: null } as const;
/** Slips made at once. */
export const MOST_SLIPS = 300;

/** One page of the roster by name. Six queries for any number of students. */
export async function getRoster(actor: ClassroomTeacher, page: number): Promise<Roster> {
  const { people, students, pages, page: current } = await getRosterPage(actor, page);
  const personId = { in: people.map(({ id }) => id) };
  const [withoutWayIn, details, attempts, lessons] = await Promise.all([
    db.person.count({ where: { classroomId: actor.classroomId, ...NO_WAY_IN } }),
    db.person.findMany({
      where: { id: personId },
      select: { id: true, returnCodeHash: true, passwordHash: true, createdAt: true, lastSeenAt: true },
    }),
    db.attempt.groupBy({ by: 'personId', where: { personId }, _count: true }),
    db.courseAttempt.groupBy({ by: 'personId', where: { personId }, _count: true }),
  ]);
  const work = new Map<string, number>();
  for (const { personId: id, _count } of [...attempts, ...lessons])
    work.set(id, (work.get(id) ?? 0) + _count);
  const detailOf = new Map(details.map((detail) => [detail.id, detail]));
  const entries = people.flatMap(({ id, name }) => {
    const detail = detailOf.get(id);
    if (!detail) return [];
    const hasWayIn = detail.returnCodeHash !== null || detail.passwordHash !== null;
    const pieces = work.get(id) ?? 0;
    return [{ id, name, hasWayIn, work: pieces, lastSeenAt: findLastVisit(detail, pieces > 0) }];
  });
  return { students, withoutWayIn, page: current, pages, entries };
}

/** A student of the class, with all that hangs on the entry. */
export type StudentEntry = {
  readonly id: string;
  readonly name: string;
  readonly hasCode: boolean;
  readonly hasEmail: boolean;
  /** To the hour; null for who never came. */
  readonly lastSeenAt: Date | null;
  readonly handedIn: number;
  readonly open: number;
  /** Lessons and checks, begun or finished. */
  readonly lessons: number;
  readonly practiceAnswers: number;
  readonly comments: number;
  readonly disputes: number;
};

/** Null when there is no such student in this class (any more). */
export async function findStudentEntry(
  actor: ClassroomTeacher,
  personId: string,
): Promise<StudentEntry | null> {
  const person = await db.person.findFirst({
    where: whereStudent(actor, personId),
    select: { id: true, name: true, returnCodeHash: true, email: true, createdAt: true, lastSeenAt: true },
  });
  if (!person) return null;
  const { id, name, returnCodeHash, email } = person;
  const where = { personId: person.id };
  const [handedIn, open, lessons, practiceAnswers, comments, disputes] = await Promise.all([
    db.attempt.count({ where: { ...where, submittedAt: { not: null } } }),
    db.attempt.count({ where: { ...where, submittedAt: null } }),
    db.courseAttempt.count({ where }),
    db.practiceAnswer.count({ where }),
    db.comment.count({ where }),
    db.dispute.count({ where: { attempt: where } }),
  ]);
  const counts = { handedIn, open, lessons, practiceAnswers, comments, disputes };
  const lastSeenAt = findLastVisit(person, handedIn + open + lessons > 0);
  return { id, name, lastSeenAt, hasCode: returnCodeHash !== null, hasEmail: email !== null, ...counts };
}

function whereStudent({ classroomId }: ClassroomTeacher, personId: string) {
  return { id: readId(personId), classroomId, role: 'STUDENT' } as const;
}

export type RenameResult = 'done' | 'name-unusable' | 'name-taken' | 'not-there';

export async function renameStudent(
  actor: ClassroomTeacher,
  personId: string,
  typed: string,
): Promise<RenameResult> {
  const name = readStudentName(typed);
  if (!name) return 'name-unusable';
  try {
    const { count } = await db.person.updateMany({ where: whereStudent(actor, personId), data: name });
    return count === 1 ? 'done' : 'not-there';
  } catch (error) {
    if (isUniqueViolation(error)) return 'name-taken';
    throw error;
  }
}

/** Deletes a student with all their work. false when there was none. */
export async function removeStudent(actor: ClassroomTeacher, personId: string): Promise<boolean> {
  const { count } = await db.person.deleteMany({ where: whereStudent(actor, personId) });
  return count === 1;
}

/** Everybody, those who cannot get in yet, or the ones with these ids. */
export type SlipChoice = 'all' | 'without-way-in' | readonly string[];
export type SlipStudent = { readonly id: string; readonly name: string; readonly hasCode: boolean };

/** Who would get a slip, by name; at most 300. */
export async function listForSlips(actor: ClassroomTeacher, choice: SlipChoice): Promise<SlipStudent[]> {
  const chosen =
    choice === 'all' ? {} : choice === 'without-way-in' ? NO_WAY_IN : { id: { in: choice.map(readId) } };
  const people = await db.person.findMany({
    where: { classroomId: actor.classroomId, role: 'STUDENT', ...chosen },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: MOST_SLIPS,
    select: { id: true, name: true, returnCodeHash: true },
  });
  return people
    .sort(byName)
    .map(({ id, name, returnCodeHash }) => ({ id, name, hasCode: returnCodeHash !== null }));
}

export type Slip = { readonly name: string; readonly code: string };

/**
 * New return codes in plain form, told here and never again; the old ones stop working. With `signOut` whoever is
 * signed in as one of these students is signed out as well. In the order of the students; who left the class
 * meanwhile gets none.
 */
export async function makeReturnCodes(
  actor: ClassroomTeacher,
  students: readonly SlipStudent[],
  signOut: boolean,
): Promise<Slip[]> {
  if (students.length === 0) return [];
  const codes = students.map(() => makeReturnCode());
  const hashes = await Promise.all(codes.map(hashReturnCode));
  const ids = students.map(({ id }) => id);
  const changed = await db.$queryRaw<{ id: string; name: string }[]>(Prisma.sql`
    UPDATE "Person" p SET "returnCodeHash" = n."hash", "sessionEpoch" = p."sessionEpoch" + ${signOut ? 1 : 0}
    FROM unnest(${ids}::uuid[], ${hashes}::text[]) AS n("id", "hash")
    WHERE p."id" = n."id" AND p."classroomId" = ${actor.classroomId}::uuid AND p."role" = 'STUDENT'
    RETURNING p."id", p."name"`);
  const names = new Map(changed.map(({ id, name }) => [id, name]));
  return ids.flatMap((id, index) => {
    const [name, code] = [names.get(id), codes[index]];
    return name === undefined || code === undefined ? [] : [{ name, code }];
  });
}
