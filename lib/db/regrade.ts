import 'server-only';
import { findExercise } from '../content/catalog';
import type { Prisma } from '@/prisma/generated/client';
import { getClassHistory, getFoldInForce } from './class-changes';
import { writeGrades, type RegradeCause } from './grade-changes';
import { listAttemptStates, listExercisesOf, regradeInBatches } from './regrade-run';

type Tx = Prisma.TransactionClient;

/**
 * Holds the keys and grades of a class for this transaction: hand-ins, other changes and decisions of the class wait.
 * To be asked first, before any row of a dispute or person is written, so that nobody waits for one another for ever.
 */
export async function lockClassGrades(tx: Tx, classroomId: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Classroom" WHERE "id" = ${classroomId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Holds off changes of the key, not other hand-ins, while an attempt is handed in: it is graded by the key before a
 * change, and then regraded with the others, or by the key after it. Returns the class, or null for who is in none.
 */
export async function holdClassKey(tx: Tx, personId: string): Promise<string | null> {
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Classroom" c JOIN "Person" p ON p."classroomId" = c."id"
    WHERE p."id" = ${personId}::uuid FOR SHARE OF c`;
  // Waits for somebody who is joining a class at this moment.
  const [person] = await tx.$queryRaw<{ classroomId: string | null }[]>`
    SELECT "classroomId" FROM "Person" WHERE "id" = ${personId}::uuid FOR KEY SHARE`;
  const classroomId = person?.classroomId ?? null;
  if (classroomId !== null && classroomId !== held?.id)
    await tx.$queryRaw`SELECT "id" FROM "Classroom" WHERE "id" = ${classroomId}::uuid FOR SHARE`;
  return classroomId;
}

/**
 * Grades these attempts anew by the keys of their classes, with the disputes that were accepted and the points set by
 * hand, and tells the students whose numbers changed. Call it in the transaction that changed one of these, after
 * `lockClassGrades`. Attempts of people in no class are left as they are. Returns how many grades changed.
 */
export async function regradeAttempts(
  tx: Tx,
  attemptIds: readonly string[],
  cause: RegradeCause,
): Promise<number> {
  const rows = await tx.attempt.findMany({
    where: { id: { in: [...attemptIds] } },
    select: { id: true, exerciseId: true, person: { select: { classroomId: true } } },
  });
  const groups = new Map<string, { classroomId: string; articleId: string; ids: string[] }>();
  for (const { id, exerciseId, person } of rows) {
    const articleId = findExercise(exerciseId)?.articleId;
    if (articleId === undefined || person.classroomId === null) continue;
    const name = `${person.classroomId} ${articleId}`;
    const group = groups.get(name) ?? { classroomId: person.classroomId, articleId, ids: [] };
    group.ids.push(id);
    groups.set(name, group);
  }
  let changed = 0;
  for (const group of groups.values()) changed += await regradeGroup(tx, group, cause);
  return changed;
}

type Group = { readonly classroomId: string; readonly articleId: string; readonly ids: readonly string[] };

async function regradeGroup(tx: Tx, { classroomId, articleId, ids }: Group, cause: RegradeCause) {
  const history = await getClassHistory(tx, classroomId, articleId);
  const fold = await getFoldInForce(tx, classroomId, articleId, history);
  const attempts = await listAttemptStates(tx, { id: { in: [...ids] } });
  let changed = 0;
  for await (const batch of regradeInBatches(tx, fold, history, attempts))
    changed += await writeGrades(tx, batch, () => cause);
  return changed;
}

const JOINED = {
  cause: 'JOINED',
  causeId: null,
  what: 'This class has changes to the answer key, and they count for your work too.',
  why: '',
} as const;

/**
 * Brings the grades of somebody who has just come into a class, or was given somebody else's work, to the key of the
 * class; call it last in that transaction, after `lockClassGrades`. Nothing is read where the class changed no key.
 */
export async function regradePerson(tx: Tx, personId: string): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { classroom: { select: { name: true, keys: { select: { articleId: true, version: true } } } } },
  });
  if (!person.classroom) return;
  for (const { articleId, version } of person.classroom.keys) {
    const behind = await tx.attempt.findMany({
      where: {
        personId,
        exerciseId: { in: listExercisesOf(articleId) },
        grade: { keyVersion: { not: version } },
      },
      select: { id: true },
    });
    const cause = { ...JOINED, byName: person.classroom.name };
    await regradeAttempts(
      tx,
      behind.map(({ id }) => id),
      cause,
    );
  }
}
