import 'server-only';
import type { SignedIn } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { db } from './client';
import { loadHistory } from './practice-events';
import type { PracticeHistory } from './practice-events';
import { listUpcoming, replan, SESSION_SIZE } from './practice-plan';
import { CHECKED_FIELDS, checkedOfRow, listShownItems } from './practice-rows';
import type { CheckedAnswer, CheckedRow, ShownItem } from './practice-rows';
import type { Introductions, Moment, PracticeRules } from './practice-rules';

const GOES_ON_FOR_MS = 12 * 3_600_000;

export type OpenedSession = {
  readonly session: { readonly id: string; readonly startedAt: Date };
  /** All items of the session in their order, the answered ones first. Without keys. */
  readonly items: readonly ShownItem[];
  /** In the order in which they were given. */
  readonly answered: readonly CheckedAnswer[];
  readonly intro: Introductions;
};

/** Goes on with an unfinished session begun less than 12 hours ago, else starts one. null: the person is gone. */
export async function openPracticeSession(
  { personId }: SignedIn,
  moment: Moment,
  rules: PracticeRules,
): Promise<OpenedSession | null> {
  return db.$transaction(async (tx) => {
    if (!(await lockPractice(tx, personId))) return null;
    const open = await tx.practiceSession.findFirst({
      where: { personId, finishedAt: null, startedAt: { gt: new Date(moment.now - GOES_ON_FOR_MS) } },
      orderBy: { startedAt: 'desc' },
      select: { id: true, plan: true, startedAt: true },
    });
    const rows = open ? await listSessionAnswers(tx, personId, open.id) : [];
    const answered = rows.map(({ itemId }) => itemId);
    const history = await loadHistory(tx, personId);
    const upcoming = listUpcoming(open?.plan ?? [], new Set(answered));
    // What was laid out stays, so that a second tab shows the same; only what left the bank is made up for.
    const isWhole = open !== null && answered.length + upcoming.length >= SESSION_SIZE;
    const state = rules.replay(history.events, history.ratings);
    const laid = isWhole
      ? { upcoming, plan: open.plan }
      : replan(state, { plan: open?.plan ?? [], answered }, moment, rules);
    const session = isWhole ? open : await keepPlan(tx, personId, open?.id ?? null, laid.plan, moment);
    return {
      session: { id: session.id, startedAt: session.startedAt },
      items: listShownItems([...answered, ...laid.upcoming]),
      answered: rows.map(checkedOfRow),
      intro: introduceUpcoming(history, rows, laid.upcoming, rules),
    };
  });
}

/** One writer at a time for all practice of a person. false: there is no such person any more. */
export async function lockPractice(tx: Prisma.TransactionClient, personId: string): Promise<boolean> {
  // Rows that point at the person may be written all the while.
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR NO KEY UPDATE`;
  return rows.length > 0;
}

/** In the order in which they were given. There are not many more than a session has items. */
export async function listSessionAnswers(
  tx: Prisma.TransactionClient,
  personId: string,
  sessionId: string,
): Promise<CheckedRow[]> {
  return tx.practiceAnswer.findMany({
    where: { personId, sessionId },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    select: CHECKED_FIELDS,
  });
}

/**
 * The introductions that are still to come. They are those of the whole session, for the learner as they came into
 * it: one that stood before an item answered already is not said again in the middle of its block.
 */
export function introduceUpcoming(
  { events, ratings }: PracticeHistory,
  answered: readonly { readonly id: string; readonly itemId: string }[],
  upcoming: readonly string[],
  rules: PracticeRules,
): Introductions {
  const inSession = new Set(answered.map(({ id }) => id));
  const before = rules.replay(
    events.filter(({ id }) => !inSession.has(id)),
    ratings,
  );
  const all = rules.introduce(before, [...answered.map(({ itemId }) => itemId), ...upcoming]);
  return Object.fromEntries(Object.entries(all).filter(([itemId]) => upcoming.includes(itemId)));
}

/** Finishes a session, whether or not all of it was answered. Asking again changes nothing. false: no such session. */
export async function finishPracticeSession(
  { personId }: SignedIn,
  sessionId: string,
  now: number,
): Promise<boolean> {
  const where = { id: sessionId, personId };
  const { count } = await db.practiceSession.updateMany({
    where: { ...where, finishedAt: null },
    data: { finishedAt: new Date(now) },
  });
  return count > 0 || (await db.practiceSession.count({ where })) > 0;
}

async function keepPlan(
  tx: Prisma.TransactionClient,
  personId: string,
  sessionId: string | null,
  planned: readonly string[],
  { now }: Moment,
) {
  const select = { id: true, startedAt: true } as const;
  const plan = [...planned];
  return sessionId === null
    ? tx.practiceSession.create({ data: { personId, plan, startedAt: new Date(now) }, select })
    : tx.practiceSession.update({ where: { id: sessionId }, data: { plan }, select });
}
