import { Prisma } from '@/prisma/generated/client';
import { joinBrought } from './brought-work';
import { countAnswers } from './count-answers';
import { FAR } from './merge-attempts';
import type { Numbering } from './merge-attempts';

const TESTS = ['pre-test', 'post-test'];

/**
 * What is kept and counts nowhere stands under this before the part's own id: a test that was taken a second time,
 * and answers to a lesson's steps that were answered twice.
 */
export const SET_ASIDE = 'set-aside:';

/**
 * Moves somebody's work on lessons and tests, and the form they were given, to somebody else. An open attempt is the
 * last, an own one too: a lesson may be gone through any number of times, and what was finished first counts for
 * whether it was in time.
 */
export async function mergeCourseAttempts(
  tx: Prisma.TransactionClient,
  guestId: string,
  intoId: string,
  numbering: Numbering,
): Promise<void> {
  await mergeTests(tx, guestId, intoId);
  // What was saved last stays open. Held, so that no answer that is being saved at this moment goes with the other.
  const pairs = await tx.$queryRaw<OpenPair[]>`
    SELECT (CASE WHEN later THEN g."id" ELSE a."id" END) AS "keep",
      (CASE WHEN later THEN a."id" ELSE g."id" END) AS "gone"
    FROM "CourseAttempt" g JOIN "CourseAttempt" a USING ("partId"),
      LATERAL (SELECT coalesce(g."savedAt", g."startedAt") > coalesce(a."savedAt", a."startedAt") AS later) t
    WHERE g."personId" = ${guestId}::uuid AND a."personId" = ${intoId}::uuid AND g."open" AND a."open"
    FOR UPDATE OF g, a`;
  for (const pair of pairs) await joinOpenAttempts(tx, pair);
  await tx.$executeRaw`
    UPDATE "CourseAttempt" SET "number" = -"number" WHERE "personId" = ${intoId}::uuid`;
  await tx.$executeRaw`
    UPDATE "CourseAttempt" SET "personId" = ${intoId}::uuid, "number" = -"number" - ${ELSEWHERE}
    WHERE "personId" = ${guestId}::uuid`;
  await tx.$executeRaw`
    UPDATE "CourseAttempt" a SET "number" = n."number" FROM (
      SELECT "id", row_number() OVER (PARTITION BY "partId" ORDER BY ${ORDERS[numbering]}) AS "number"
      FROM "CourseAttempt" WHERE "personId" = ${intoId}::uuid) n
    WHERE n."id" = a."id"`;
}

/** Beyond the numbers of what is set aside. */
const ELSEWHERE = 2 * FAR;

/** While they are numbered anew, own ones have their number below zero, and those that come along are far below. */
const ORDERS: Readonly<Record<Numbering, Prisma.Sql>> = {
  'by-time': Prisma.sql`("open" IS TRUE), "startedAt", "id"`,
  'own-first': Prisma.sql`("open" IS TRUE), ("number" < ${-ELSEWHERE}), "number" DESC`,
};

type OpenPair = { readonly keep: string; readonly gone: string };

/**
 * A test is taken once, and the second takes the other form. So the tests of one of the two count, all of them with
 * their form. A first check that is handed in counts for good: were it to give way to another one, somebody could
 * choose where their own change begins.
 */
async function mergeTests(tx: Prisma.TransactionClient, guestId: string, intoId: string): Promise<void> {
  const guest = await measureTests(tx, guestId);
  const [counting, aside] = (await isFirstsTestsCounting(tx, guestId, intoId))
    ? [guestId, intoId]
    : [intoId, guestId];
  await setAside(tx, { personId: aside, partId: { in: TESTS } });
  if (counting === intoId || guest.form === null) return;
  await tx.formAssignment.deleteMany({ where: { personId: intoId } });
  await tx.formAssignment.update({
    where: { personId: guestId },
    data: { personId: intoId },
    select: { personId: true },
  });
}

/** Whether the first one's tests would count, and the second one's be set aside, were the first merged into it. */
export async function isFirstsTestsCounting(
  tx: Prisma.TransactionClient,
  guestId: string,
  intoId: string,
): Promise<boolean> {
  return guestsTestsCount(await measureTests(tx, guestId), await measureTests(tx, intoId));
}

type Tests = Awaited<ReturnType<typeof measureTests>>;

/** The account's where it has handed one in; else the guest's if theirs are; else those of who got further. */
function guestsTestsCount(guest: Tests, into: Tests): boolean {
  if (into.handedIn > 0 || guest.handedIn > 0) return into.handedIn === 0;
  return guest.answers > into.answers || (into.form === null && into.begun === 0);
}

async function measureTests(tx: Prisma.TransactionClient, personId: string) {
  const tests = await tx.courseAttempt.findMany({
    where: { personId, partId: { in: TESTS } },
    select: { id: true, finishedAt: true },
  });
  const answers = await countAnswers(
    tx,
    tests.map(({ id }) => id),
  );
  const given = await tx.formAssignment.findUnique({ where: { personId }, select: { first: true } });
  return {
    form: given?.first ?? null,
    begun: tests.length,
    handedIn: tests.filter(({ finishedAt }) => finishedAt !== null).length,
    answers: [...answers.values()].reduce((sum, count) => sum + count, 0),
  };
}

async function setAside(
  tx: Prisma.TransactionClient,
  where: { readonly personId: string; readonly partId: { readonly in: string[] } },
): Promise<void> {
  const rows = await tx.courseAttempt.findMany({ where, select: { id: true, partId: true, number: true } });
  for (const { id, partId, number } of rows)
    await tx.courseAttempt.update({
      where: { id },
      data: { partId: `${SET_ASIDE}${partId}`, open: null, number: number + FAR },
      select: { id: true },
    });
}

/**
 * The answers of two open attempts in one. Of a step answered in both, the answer checked first stands, else the one
 * edited last; the other one is set aside, in a row of its own. The attempt that goes is found under its id as the one
 * that stays: a page may still be open on it.
 */
async function joinOpenAttempts(tx: Prisma.TransactionClient, { keep, gone }: OpenPair): Promise<void> {
  const select = { revision: true, position: true, startedAt: true, savedAt: true, broughtAt: true } as const;
  const one = await tx.courseAttempt.findUniqueOrThrow({ where: { id: keep }, select });
  const other = await tx.courseAttempt.findUniqueOrThrow({ where: { id: gone }, select });
  const revision = Math.max(one.revision, other.revision) + 1;
  await exchangeAnswers(tx, { keep, gone }, revision);
  await tx.courseAttempt.update({
    where: { id: keep },
    data: {
      revision,
      position: Math.max(one.position, other.position),
      startedAt: one.startedAt < other.startedAt ? one.startedAt : other.startedAt,
      savedAt: one.savedAt ?? other.savedAt,
      broughtAt: joinBrought(one, other),
    },
    select: { id: true },
  });
  await moveLeftovers(tx, { keep, gone });
  await tx.courseAttemptAlias.updateMany({
    where: { courseAttemptId: gone },
    data: { courseAttemptId: keep },
  });
  await tx.courseAttemptAlias.create({ data: { id: gone, courseAttemptId: keep }, select: { id: true } });
  await tx.courseAttempt.delete({ where: { id: gone }, select: { id: true } });
}

/** What is left on the attempt that goes: answers that gave way, with what was written about them, are set aside. */
async function moveLeftovers(tx: Prisma.TransactionClient, { keep, gone }: OpenPair): Promise<void> {
  const where = { courseAttemptId: gone };
  const left = await tx.courseAnswer.count({ where });
  const to = left > 0 ? await copyAside(tx, gone) : keep;
  await tx.courseAnswer.updateMany({ where, data: { courseAttemptId: to } });
  await tx.comment.updateMany({ where, data: { courseAttemptId: to } });
}

/** The id of a row like an attempt's, without its answers, that counts nowhere. */
async function copyAside(tx: Prisma.TransactionClient, id: string): Promise<string> {
  const { partId, number, ...facts } = await tx.courseAttempt.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ personId: true, partId: true, number: true, form: true, contentVersion: true },
      ...{ revision: true, position: true, startedAt: true, savedAt: true, broughtAt: true },
    },
  });
  const aside = await tx.courseAttempt.create({
    data: { ...facts, partId: `${SET_ASIDE}${partId}`, number: number + FAR, open: null },
    select: { id: true },
  });
  return aside.id;
}

async function exchangeAnswers(
  tx: Prisma.TransactionClient,
  { keep, gone }: OpenPair,
  revision: number,
): Promise<void> {
  // An answer that gives way waits under a name that no step has, and what was written about it with it.
  await tx.$executeRaw`
    UPDATE "CourseAnswer" k SET "itemId" = 'gives-way:' || k."itemId"
    FROM "CourseAnswer" g
    WHERE k."courseAttemptId" = ${keep}::uuid AND g."courseAttemptId" = ${gone}::uuid AND g."itemId" = k."itemId"
      AND CASE WHEN k."checkedAt" IS NOT NULL OR g."checkedAt" IS NOT NULL
        THEN coalesce(g."checkedAt" < k."checkedAt", k."checkedAt" IS NULL)
        ELSE (g."editedAt", g."editor") > (k."editedAt", k."editor") END`;
  await tx.$executeRaw`
    UPDATE "Comment" c SET "itemId" = 'gives-way:' || c."itemId"
    FROM "CourseAnswer" k
    WHERE c."courseAttemptId" = ${keep}::uuid AND k."courseAttemptId" = ${keep}::uuid
      AND k."itemId" = 'gives-way:' || c."itemId"`;
  await tx.$executeRaw`
    UPDATE "Comment" c SET "courseAttemptId" = ${keep}::uuid
    WHERE c."courseAttemptId" = ${gone}::uuid AND NOT EXISTS (
      SELECT 1 FROM "CourseAnswer" k WHERE k."courseAttemptId" = ${keep}::uuid AND k."itemId" = c."itemId")`;
  await tx.$executeRaw`
    UPDATE "CourseAnswer" g SET "courseAttemptId" = ${keep}::uuid
    WHERE g."courseAttemptId" = ${gone}::uuid AND NOT EXISTS (
      SELECT 1 FROM "CourseAnswer" k WHERE k."courseAttemptId" = ${keep}::uuid AND k."itemId" = g."itemId")`;
  await tx.$executeRaw`
    UPDATE "CourseAnswer" SET "courseAttemptId" = ${gone}::uuid, "itemId" = substr("itemId", length('gives-way:') + 1)
    WHERE "courseAttemptId" = ${keep}::uuid AND "itemId" LIKE 'gives-way:%'`;
  // Those that stayed where they were too: a browser that comes from the other one has seen none of them.
  await tx.$executeRaw`
    UPDATE "CourseAnswer" SET "revision" = ${revision} WHERE "courseAttemptId" = ${keep}::uuid`;
  await tx.$executeRaw`
    UPDATE "Comment" SET "courseAttemptId" = ${gone}::uuid, "itemId" = substr("itemId", length('gives-way:') + 1)
    WHERE "courseAttemptId" = ${keep}::uuid AND "itemId" LIKE 'gives-way:%'`;
}
