import 'server-only';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { readId } from './ids';
import { isFirstsTestsCounting } from './merge-course';
import { putTogether } from './merge-people';
import { lockClassGrades } from './regrade';
import { findStudentEntry } from './roster';
import type { StudentEntry } from './roster';

export type MergePreview = {
  readonly keep: StudentEntry;
  readonly gone: StudentEntry;
  /** Parts of the work that both have open: one attempt comes of the two. */
  readonly openInBoth: readonly string[];
  /** Whose first and last check count; the other's are kept and count nowhere. null where only one took any. */
  readonly testsOf: 'keep' | 'gone' | null;
  /** Which way in leads to the merged entry. */
  readonly codeOf: 'keep' | 'gone' | null;
};

/** What comes together when two entries of one student become one. Null where one of them is not in the class. */
export async function previewMerge(
  actor: ClassroomTeacher,
  keepId: string,
  goneId: string,
): Promise<MergePreview | null> {
  if (keepId === goneId) return null;
  const [keep, gone] = await Promise.all([findStudentEntry(actor, keepId), findStudentEntry(actor, goneId)]);
  if (!keep || !gone) return null;
  const [openInBoth, testsOf] = await Promise.all([
    listOpenInBoth(keep.id, gone.id),
    findWhoseTestsCount(keep.id, gone.id),
  ]);
  const codeOf = keep.hasCode ? 'keep' : gone.hasCode ? 'gone' : null;
  return { keep, gone, openInBoth, testsOf, codeOf };
}

async function listOpenInBoth(...ids: string[]): Promise<string[]> {
  const where = { personId: { in: ids }, open: true };
  const [exercises, parts] = await Promise.all([
    db.attempt.findMany({ where, select: { exerciseId: true } }),
    db.courseAttempt.findMany({ where, select: { partId: true } }),
  ]);
  const open = [...exercises.map(({ exerciseId }) => exerciseId), ...parts.map(({ partId }) => partId)];
  return open.filter((id, index) => open.indexOf(id) !== index);
}

async function findWhoseTestsCount(keepId: string, goneId: string): Promise<MergePreview['testsOf']> {
  const taken = await db.courseAttempt.findMany({
    where: { personId: { in: [keepId, goneId] }, partId: { in: ['pre-test', 'post-test'] } },
    distinct: 'personId',
    select: { personId: true },
  });
  if (taken.length < 2) return null;
  return (await isFirstsTestsCounting(db, goneId, keepId)) ? 'gone' : 'keep';
}

/**
 * Makes one entry of two of the same class: all work, what was written about it and what was contested stays, under the
 * name of the first. The first one's return code, e-mail and sessions stay; where it has no code or e-mail, those of the second become its own.
 * All or nothing; false where one of them is not in the class (any more). Who the two are, the teacher must know.
 */
export async function mergeStudents(
  { classroomId }: ClassroomTeacher,
  ...ids: [keepId: string, goneId: string]
): Promise<boolean> {
  const [keepId, goneId] = [readId(ids[0]), readId(ids[1])];
  if (keepId === goneId) return false;
  return db.$transaction(async (tx) => {
    await lockClassGrades(tx, classroomId);
    // In the order of ids, so that two merges wait for one another and never for ever.
    await tx.$queryRaw`
      SELECT 1 FROM "Person" WHERE "id" IN (${keepId}::uuid, ${goneId}::uuid) ORDER BY "id" FOR UPDATE`;
    const people = await tx.person.findMany({
      where: { id: { in: [keepId, goneId] }, classroomId, role: 'STUDENT' },
      select: { id: true, returnCodeHash: true, email: true, passwordHash: true },
    });
    const keep = people.find(({ id }) => id === keepId);
    const gone = people.find(({ id }) => id === goneId);
    if (!keep || !gone) return false;
    await putTogether(tx, gone.id, keep.id, 'by-time');
    await tx.person.update({
      where: { id: keep.id },
      data: {
        returnCodeHash: keep.returnCodeHash ?? gone.returnCodeHash,
        ...(keep.email === null ? { email: gone.email, passwordHash: gone.passwordHash } : {}),
      },
      select: { id: true },
    });
    return true;
  });
}
