import type { PrismaClient } from '@/prisma/generated/client';

const DAY_MS = 86_400_000;
/** Few enough that nobody waits long for a row, many enough that a day's worth is done in a moment. */
const AT_ONCE = 100;
/** Smaller than every id. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Deletes guests who have not been here for `days` days, with their work, and returns how many. Only those who have
 * no way back but the session of one browser: no return code, no e-mail, no class. Can be run at any time, also by
 * several servers at once: somebody who is just coming back, or joining a class, is passed over. Ends early when
 * `signal` is aborted, between two batches.
 *
 * `db` is an argument because this runs beside the web server, not in it.
 */
export async function removeUnseenGuests(
  db: PrismaClient,
  days: number,
  now: Date,
  signal?: AbortSignal,
): Promise<number> {
  const unseenSince = new Date(now.getTime() - days * DAY_MS);
  let removed = 0;
  let last: string | undefined = BEFORE_ALL;
  while (last && !signal?.aborted) {
    const ids: string[] = await removeBatch(db, unseenSince, last);
    removed += ids.length;
    last = ids.length === AT_ONCE ? ids.sort().at(-1) : undefined;
  }
  return removed;
}

/** In the order of ids, so that all batches together read the table once. */
async function removeBatch(db: PrismaClient, unseenSince: Date, after: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH gone AS MATERIALIZED (
      SELECT "id" FROM "Person"
      WHERE "id" > ${after}::uuid AND "lastSeenAt" < ${unseenSince} AND "role" = 'LEARNER'
        AND "email" IS NULL AND "returnCodeHash" IS NULL AND "classroomId" IS NULL
      ORDER BY "id" LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
    DELETE FROM "Person" p USING gone WHERE p."id" = gone."id" RETURNING p."id"`;
  return rows.map(({ id }) => id);
}
