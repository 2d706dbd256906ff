import { randomUUID } from 'node:crypto';
import { Prisma } from '@/prisma/generated/client';
import { joinBrought } from './brought-work';
import { removeBeyondRoom } from './mark-room';

/** Above every number that attempts have, so that numbers can be moved without meeting. */
export const FAR = 1_000_000;

/**
 * How the attempts of two people are numbered when they become those of one. By time: in the order in which they
 * began, an open one last; for two entries of the same student. Own first: the own ones keep their places, and those
 * that come along stand after them; for an assignment counts by number, and work from elsewhere takes no place from
 * work done by its rules.
 */
export type Numbering = 'by-time' | 'own-first';

type OpenPair = { readonly keep: string; readonly gone: string; readonly number: number };

/**
 * Moves somebody's attempts at exercises to somebody else, numbered anew. Own first means an open one too: it was
 * begun by the rules that hold here. One that is open and comes along is the last.
 */
export async function mergeAttempts(
  tx: Prisma.TransactionClient,
  guestId: string,
  intoId: string,
  numbering: Numbering,
): Promise<void> {
  // The attempt saved last stays open: a browser is more likely to be at it. Held, so that no mark that is being saved
  // at this moment goes with the other.
  const pairs = await tx.$queryRaw<OpenPair[]>`
    SELECT (CASE WHEN later THEN g."id" ELSE a."id" END) AS "keep",
      (CASE WHEN later THEN a."id" ELSE g."id" END) AS "gone", a."number"
    FROM "Attempt" g JOIN "Attempt" a USING ("exerciseId"),
      LATERAL (SELECT coalesce(g."savedAt", g."startedAt") > coalesce(a."savedAt", a."startedAt") AS later) t
    WHERE g."personId" = ${guestId}::uuid AND a."personId" = ${intoId}::uuid AND g."open" AND a."open"
    FOR UPDATE OF g, a`;
  for (const { number, ...pair } of pairs) {
    await joinOpenAttempts(tx, pair);
    // What comes of an own one stands in its place, whichever of the two it is kept in.
    const data = { personId: intoId, number };
    await tx.attempt.update({ where: { id: pair.keep }, data, select: { id: true } });
  }
  await tx.$executeRaw`
    UPDATE "Attempt" SET "number" = -"number" WHERE "personId" = ${intoId}::uuid`;
  await tx.$executeRaw`
    UPDATE "Attempt" SET "personId" = ${intoId}::uuid, "number" = -"number" - ${FAR}
    WHERE "personId" = ${guestId}::uuid`;
  await tx.$executeRaw`
    UPDATE "Attempt" a SET "number" = n."number" FROM (
      SELECT "id", row_number() OVER (PARTITION BY "exerciseId" ORDER BY ${ORDERS[numbering]}) AS "number"
      FROM "Attempt" WHERE "personId" = ${intoId}::uuid) n
    WHERE n."id" = a."id"`;
}

/** While they are numbered anew, own ones have their number below zero, and those that come along are far below. */
const ORDERS: Readonly<Record<Numbering, Prisma.Sql>> = {
  'by-time': Prisma.sql`("open" IS TRUE), "startedAt", "id"`,
  'own-first': Prisma.sql`("number" < ${-FAR}), ("open" IS TRUE AND "number" < ${-FAR}), "number" DESC`,
};

/**
 * The marks of two open attempts in one, as if two browsers had worked on it: of a mark that is in both the later
 * edit wins, and a mark that says nothing its twin does not say is removed as an edit would do it. The one that goes
 * is found under its id as the one that stays: a page may still be open on it.
 */
async function joinOpenAttempts(
  tx: Prisma.TransactionClient,
  { keep, gone }: Pick<OpenPair, 'keep' | 'gone'>,
): Promise<void> {
  const select = { revision: true, startedAt: true, savedAt: true, broughtAt: true } as const;
  const one = await tx.attempt.findUniqueOrThrow({ where: { id: keep }, select });
  const other = await tx.attempt.findUniqueOrThrow({ where: { id: gone }, select });
  const revision = Math.max(one.revision, other.revision) + 1;
  await tx.$executeRaw`
    DELETE FROM "Mark" k USING "Mark" g
    WHERE k."attemptId" = ${keep}::uuid AND g."attemptId" = ${gone}::uuid AND g."id" = k."id"
      AND (g."editedAt", g."editor") > (k."editedAt", k."editor")`;
  await tx.$executeRaw`
    DELETE FROM "Mark" g USING "Mark" k
    WHERE g."attemptId" = ${gone}::uuid AND k."attemptId" = ${keep}::uuid AND g."id" = k."id"`;
  // Stamped as an edit made now, or browsers that have the mark would keep it.
  await tx.$executeRaw`
    UPDATE "Mark" m SET "removed" = true, "revision" = ${revision}, "editedAt" = ${Date.now()},
      "editor" = ${randomUUID()}
    FROM "Mark" twin
    WHERE m."attemptId" IN (${keep}::uuid, ${gone}::uuid) AND twin."attemptId" IN (${keep}::uuid, ${gone}::uuid)
      AND m."attemptId" <> twin."attemptId" AND NOT m."removed" AND NOT twin."removed"
      AND m."layer" = twin."layer" AND m."start" = twin."start" AND m."end" = twin."end"
      AND (m."subType" IS NULL OR m."subType" = twin."subType") AND m."note" IN ('', twin."note")
      AND (m."subType" IS NOT DISTINCT FROM twin."subType" AND m."note" = twin."note"
        AND (m."editedAt", m."id") < (twin."editedAt", twin."id")
        OR (m."subType" IS DISTINCT FROM twin."subType" OR m."note" <> twin."note"))`;
  // Those that stay where they are too: a browser that comes from the other one has seen none of them.
  await tx.$executeRaw`
    UPDATE "Mark" SET "attemptId" = ${keep}::uuid, "revision" = ${revision}
    WHERE "attemptId" IN (${keep}::uuid, ${gone}::uuid)`;
  await removeBeyondRoom(tx, keep, revision);
  await tx.comment.updateMany({ where: { attemptId: gone }, data: { attemptId: keep } });
  await tx.attemptAlias.updateMany({ where: { attemptId: gone }, data: { attemptId: keep } });
  await tx.attemptAlias.create({ data: { id: gone, attemptId: keep }, select: { id: true } });
  await tx.attempt.delete({ where: { id: gone }, select: { id: true } });
  await tx.attempt.update({
    where: { id: keep },
    data: {
      revision,
      startedAt: one.startedAt < other.startedAt ? one.startedAt : other.startedAt,
      savedAt: one.savedAt ?? other.savedAt,
      broughtAt: joinBrought(one, other),
    },
    select: { id: true },
  });
}
