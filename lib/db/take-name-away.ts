import 'server-only';
import { FORMER_TEACHER } from '../grading/phrases';
import type { Prisma } from '@/prisma/generated/client';

type Tx = Prisma.TransactionClient;

/**
 * What a teacher said to students of a class is theirs and stays; who said it does not. Where only a name was kept, it
 * is replaced where it can be nobody else's. The person must be locked, so that they add nothing meanwhile.
 */
export async function takeNameAway(tx: Tx, personId: string): Promise<void> {
  const person = await tx.person.findUnique({
    where: { id: personId, role: 'TEACHER' },
    select: { name: true },
  });
  if (!person) return;
  await followKeyChanges(tx, personId);
  const byThem = { where: { byId: personId }, data: { byId: null, byName: FORMER_TEACHER } };
  await tx.comment.updateMany(byThem);
  await tx.keyChange.updateMany(byThem);
  await tx.gradeOverride.updateMany(byThem);
  await replaceName(tx, person.name, await listSureClasses(tx, personId, person.name));
}

/** What hangs on a change of the key is by whoever made the change, whatever they are called. */
async function followKeyChanges(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Dispute" d SET "decidedByName" = ${FORMER_TEACHER} FROM "KeyChange" k
    WHERE k."byId" = ${personId}::uuid AND d."keyChangeId" = k."id" AND d."decidedByName" IS NOT NULL`;
  await tx.$executeRaw`
    UPDATE "GradeChange" g SET "byName" = ${FORMER_TEACHER}
    FROM "KeyChange" k
      JOIN "Person" p ON p."classroomId" = k."classroomId"
      JOIN "Attempt" a ON a."personId" = p."id"
    WHERE k."byId" = ${personId}::uuid AND g."attemptId" = a."id" AND g."causeId" = k."id"
      AND g."cause" = 'KEY_CHANGE'`;
}

/**
 * Classes that the teacher runs or ran with another, and in which the name can be no other teacher's. One becomes a
 * co-teacher by an invitation alone, which keeps the name after one has left. Where somebody else on this site has the
 * same name, only a class counts that the teacher still runs and into which one of that name was invited once: rather
 * a name stays than that another's is taken.
 */
async function listSureClasses(tx: Tx, personId: string, name: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH own AS (SELECT "classroomId" AS "id" FROM "CoTeacher" WHERE "personId" = ${personId}::uuid),
      invited AS (SELECT "classroomId" AS "id", count(*) AS "times" FROM "Invitation"
        WHERE "usedByName" = ${name} GROUP BY 1),
      namesake AS (SELECT "id" FROM "Person"
        WHERE "role" = 'TEACHER' AND "name" = ${name} AND "id" <> ${personId}::uuid)
    SELECT c."id" FROM "Classroom" c LEFT JOIN own USING ("id") LEFT JOIN invited i ON i."id" = c."id"
    WHERE (own."id" IS NOT NULL OR i."id" IS NOT NULL)
      AND (NOT EXISTS (SELECT 1 FROM namesake) OR (own."id" IS NOT NULL AND coalesce(i."times", 0) <= 1
        AND c."teacherId" NOT IN (SELECT "id" FROM namesake)
        AND NOT EXISTS (SELECT 1 FROM "CoTeacher" o JOIN namesake n ON n."id" = o."personId"
          WHERE o."classroomId" = c."id")))`;
  return rows.map(({ id }) => id);
}

async function replaceName(tx: Tx, name: string, classroomIds: string[]): Promise<void> {
  if (classroomIds.length === 0) return;
  const ofClass = { classroomId: { in: classroomIds } };
  await tx.dispute.updateMany({
    where: { ...ofClass, decidedByName: name },
    data: { decidedByName: FORMER_TEACHER },
  });
  await tx.keyChange.updateMany({
    where: { ...ofClass, takenBackByName: name },
    data: { takenBackByName: FORMER_TEACHER },
  });
  await tx.invitation.updateMany({
    where: { ...ofClass, usedByName: name },
    data: { usedByName: FORMER_TEACHER },
  });
  // Who joins a class is told its name there, and no teacher's.
  await tx.gradeChange.updateMany({
    where: { attempt: { person: ofClass }, byName: name, cause: { not: 'JOINED' } },
    data: { byName: FORMER_TEACHER },
  });
}
