import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { ClassroomOwner, ClassroomTeacher, Teacher } from '../policy';
import { db } from './client';
import { readId } from './ids';

const DAY_MS = 86_400_000;
const VALID_DAYS = 7;
const MOST_OPEN = 10;

export type OpenInvitation = { readonly id: string; readonly createdAt: Date; readonly expiresAt: Date };

const hash = (token: string) => createHash('sha256').update(token).digest('base64url');

function whereOpen(classroomId: string) {
  return { classroomId, usedAt: null, expiresAt: { gt: new Date() } };
}

/**
 * The token of a link that makes one teacher a co-teacher, within seven days. It is told here and kept nowhere in this
 * form. Null while ten are open.
 */
export async function createInvitation({ classroomId }: ClassroomOwner): Promise<string | null> {
  if ((await db.invitation.count({ where: whereOpen(classroomId) })) >= MOST_OPEN) return null;
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + VALID_DAYS * DAY_MS);
  await db.invitation.create({
    data: { classroomId, tokenHash: hash(token), expiresAt },
    select: { id: true },
  });
  return token;
}

/** Links that still work, oldest first. */
export async function listInvitations({ classroomId }: ClassroomOwner): Promise<OpenInvitation[]> {
  return db.invitation.findMany({
    where: whereOpen(classroomId),
    orderBy: { createdAt: 'asc' },
    take: MOST_OPEN,
    select: { id: true, createdAt: true, expiresAt: true },
  });
}

/** Makes links that nobody has used worth nothing. */
export async function withdrawInvitations({ classroomId }: ClassroomOwner): Promise<void> {
  await db.invitation.deleteMany({ where: { classroomId, usedAt: null } });
}

export type FoundInvitation = {
  readonly classroomId: string;
  readonly className: string;
  readonly ownerName: string;
};

/** What a link that still works invites to. Having the link is what lets somebody see it. */
export async function findInvitation(token: string): Promise<FoundInvitation | null> {
  const found = await db.invitation.findFirst({
    where: { tokenHash: hash(token), usedAt: null, expiresAt: { gt: new Date() } },
    select: { classroomId: true, classroom: { select: { name: true, teacher: { select: { name: true } } } } },
  });
  if (!found) return null;
  const { name, teacher } = found.classroom;
  return { classroomId: found.classroomId, className: name, ownerName: teacher.name };
}

/** Makes somebody a co-teacher; the link is used up by it, whoever else may hold it. Null when it does not work. */
export async function acceptInvitation(actor: Teacher, token: string): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const { name } = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId, role: 'TEACHER' },
      select: { name: true },
    });
    const now = new Date();
    const [used] = await tx.invitation.updateManyAndReturn({
      where: { tokenHash: hash(token), usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now, usedByName: name },
      select: { classroomId: true },
    });
    if (!used) return null;
    const ids = { classroomId: used.classroomId, personId: actor.personId };
    await tx.coTeacher.createMany({ data: ids, skipDuplicates: true });
    return used.classroomId;
  });
}

export type ClassTeachers = {
  readonly owner: { readonly name: string; readonly email: string | null };
  readonly coTeachers: readonly {
    readonly personId: string;
    readonly name: string;
    readonly email: string | null;
    readonly addedAt: Date;
  }[];
};

/** Who runs the class. */
export async function getTeachers({ classroomId }: ClassroomTeacher): Promise<ClassTeachers> {
  const person = { name: true, email: true } as const;
  const { teacher, coTeachers } = await db.classroom.findUniqueOrThrow({
    where: { id: classroomId },
    select: {
      teacher: { select: person },
      coTeachers: {
        orderBy: { addedAt: 'asc' },
        select: { personId: true, addedAt: true, person: { select: person } },
      },
    },
  });
  return {
    owner: teacher,
    coTeachers: coTeachers.map(({ person: { name, email }, ...rest }) => ({ ...rest, name, email })),
  };
}

/** From the next request on the class is none of theirs. */
export async function removeCoTeacher({ classroomId }: ClassroomOwner, personId: string): Promise<void> {
  await db.coTeacher.deleteMany({ where: { classroomId, personId: readId(personId) } });
}

/** A co-teacher goes. Of the owner there is nothing to undo. */
export async function leaveClassroom({ classroomId, personId }: ClassroomTeacher): Promise<void> {
  await db.coTeacher.deleteMany({ where: { classroomId, personId } });
}
