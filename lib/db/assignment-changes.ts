import 'server-only';
import type { Terms } from '../grading/assignment-terms';
import type { ClassroomTeacher } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import type { AssignmentRow } from './assignment-rows';
import { listRulesOfClass, MOST_ASSIGNMENTS } from './assignment-rows';
import { db } from './client';

/** What a teacher sets of an assignment; whether feedback is released has a step of its own. */
export type AssignmentDraft = Omit<Terms, 'releasedAt'> & {
  readonly toEveryone: boolean;
  /** Students of the class; anybody else is left out. Of no weight when it is for everyone. */
  readonly named: readonly string[];
  readonly note: string;
};

/** Puts in words to the students what changed; '' for nothing. */
type Describe = (before: Terms, after: Terms) => string;

export type MadeAssignment =
  | { readonly ok: true; readonly id: string }
  /** full: a class holds no more. nobody: it would be for no student of the class. */
  | { readonly ok: false; readonly reason: 'full' | 'nobody' };

/** Gives a class, or some of it, something to do. */
export async function createAssignment(
  actor: ClassroomTeacher,
  partId: string,
  draft: AssignmentDraft,
): Promise<MadeAssignment> {
  const { classroomId } = actor;
  return db.$transaction(async (tx): Promise<MadeAssignment> => {
    if ((await tx.assignment.count({ where: { classroomId } })) >= MOST_ASSIGNMENTS)
      return { ok: false, reason: 'full' };
    const named = await listNamed(tx, actor, draft);
    if (!draft.toEveryone && named.length === 0) return { ok: false, reason: 'nobody' };
    const made = await tx.assignment.create({
      data: { classroomId, partId, ...fieldsOf(draft), students: { createMany: { data: named } } },
      select: { id: true },
    });
    return { ok: true, id: made.id };
  });
}

export type ChangedAssignment =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'gone' | 'nobody' };

/** Sets the rules of an assignment anew. They hold from now on; students see what changed. */
export async function updateAssignment(
  actor: ClassroomTeacher,
  assignmentId: string,
  draft: AssignmentDraft,
  describe: Describe,
  now: Date,
): Promise<ChangedAssignment> {
  return db.$transaction(async (tx): Promise<ChangedAssignment> => {
    const before = await lockAssignment(tx, actor, assignmentId);
    if (!before) return { ok: false, reason: 'gone' };
    const named = await listNamed(tx, actor, draft);
    if (!draft.toEveryone && named.length === 0) return { ok: false, reason: 'nobody' };
    const said = describe(before, { ...draft, releasedAt: before.releasedAt });
    await tx.assignmentStudent.deleteMany({ where: { assignmentId } });
    await tx.assignment.update({
      where: { id: assignmentId },
      data: {
        ...fieldsOf(draft),
        ...(said ? { changedAt: now, changeNote: said } : {}),
        students: { createMany: { data: named } },
      },
      select: { id: true },
    });
    return { ok: true };
  });
}

/** Shows the feedback of an assignment at once, or leaves it to its rule again. False when it is gone. */
export async function setReleased(
  actor: ClassroomTeacher,
  assignmentId: string,
  released: boolean,
  describe: Describe,
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const before = await lockAssignment(tx, actor, assignmentId);
    if (!before) return false;
    const releasedAt = released ? (before.releasedAt ?? now) : null;
    const said = describe(before, { ...before, releasedAt });
    await tx.assignment.update({
      where: { id: assignmentId },
      data: { releasedAt, ...(said ? { changedAt: now, changeNote: said } : {}) },
      select: { id: true },
    });
    return true;
  });
}

/** Takes an assignment back. What students did stays; only its rules are gone. False when it was gone already. */
export async function deleteAssignment(
  { classroomId }: ClassroomTeacher,
  assignmentId: string,
): Promise<boolean> {
  const { count } = await db.assignment.deleteMany({ where: { id: assignmentId, classroomId } });
  return count > 0;
}

/** Two teachers may change the same one at once; each says what changed against what stood. */
async function lockAssignment(
  tx: Prisma.TransactionClient,
  { classroomId }: ClassroomTeacher,
  assignmentId: string,
): Promise<AssignmentRow | null> {
  await tx.$executeRaw`SELECT 1 FROM "Assignment" WHERE "id" = ${assignmentId}::uuid FOR UPDATE`;
  const rules = await listRulesOfClass(classroomId, null, tx);
  return rules.find(({ id }) => id === assignmentId) ?? null;
}

async function listNamed(
  tx: Prisma.TransactionClient,
  { classroomId }: ClassroomTeacher,
  { toEveryone, named }: AssignmentDraft,
): Promise<{ personId: string }[]> {
  if (toEveryone) return [];
  const people = await tx.person.findMany({
    where: { classroomId, id: { in: [...named] } },
    select: { id: true },
  });
  return people.map(({ id }) => ({ personId: id }));
}

function fieldsOf({ named: _, ...fields }: AssignmentDraft) {
  return fields;
}
