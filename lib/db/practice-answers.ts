import 'server-only';
import type { SignedIn } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { db } from './client';
import { isUniqueViolation } from './errors';
import { loadHistory, MOST_ANSWERS } from './practice-events';
import { judgeAnswers } from './practice-judge';
import type { Judged, SentAnswer } from './practice-judge';
import { listUpcoming, replan, SESSION_SIZE } from './practice-plan';
import { rateItems } from './practice-ratings';
import { CHECKED_FIELDS, checkedOfRow, listShownItems } from './practice-rows';
import type { CheckedAnswer, CheckedRow, ShownItem } from './practice-rows';
import type { Introductions, Moment, PracticeRules } from './practice-rules';
import { introduceUpcoming, listSessionAnswers, lockPractice } from './practice-session';

type Next = {
  /** What is still to come, in order, without keys. */
  readonly items: readonly ShownItem[];
  readonly intro: Introductions;
  readonly finished: boolean;
};

export type TakenAnswers = Next & {
  /** Of every answer that was sent and is stored; of one that came too late, the answer that stands. */
  readonly results: readonly CheckedAnswer[];
  /** Answers the server will never take, with the reason in words. */
  readonly rejected: Judged['rejected'];
};

/**
 * Takes answers into a session in the order given, checks each once, and plans what comes after. Sending the same
 * answers twice changes nothing. Answers to a finished session are taken too: they were given without a network.
 * null: there is no such session.
 */
export async function takePracticeAnswers(
  actor: SignedIn,
  sent: Sent,
  moment: Moment,
  rules: PracticeRules,
): Promise<TakenAnswers | null> {
  try {
    return await takeOnce(actor, sent, moment, rules);
  } catch (error) {
    // Somebody else sent an answer under the same id at the same moment; now it is there to be recognized.
    if (!isUniqueViolation(error)) throw error;
    return takeOnce(actor, sent, moment, rules);
  }
}

type Sent = { readonly sessionId: string; readonly answers: readonly SentAnswer[] };

async function takeOnce(
  { personId }: SignedIn,
  { sessionId, answers }: Sent,
  moment: Moment,
  rules: PracticeRules,
): Promise<TakenAnswers | null> {
  return db.$transaction(async (tx) => {
    if (!(await lockPractice(tx, personId))) return null;
    const session = await lockSession(tx, personId, sessionId);
    if (!session) return null;
    const before = await listSessionAnswers(tx, personId, sessionId);
    const sameIds = await tx.practiceAnswer.findMany({
      where: { id: { in: answers.map(({ id }) => id) } },
      select: CHECKED_FIELDS,
    });
    const room = MOST_ANSWERS - (await tx.practiceAnswer.count({ where: { personId } }));
    const known = { personId, session, before, sameIds, room, now: moment.now };
    const { rows, shown, rejected } = judgeAnswers(known, answers, rules);
    if (rows.length) await tx.practiceAnswer.createMany({ data: [...rows] });
    const all = rows.length ? await listSessionAnswers(tx, personId, sessionId) : before;
    const fresh = new Set(rows.map(({ id }) => id));
    const next = await goOn(tx, { personId, session, all, fresh }, moment, rules);
    const byId = new Map([...sameIds, ...all].map((row) => [row.id, row]));
    return { results: shown.flatMap((id) => byId.get(id) ?? []).map(checkedOfRow), rejected, ...next };
  });
}

type SessionRow = {
  readonly id: string;
  readonly plan: string[];
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
};

async function lockSession(
  tx: Prisma.TransactionClient,
  personId: string,
  sessionId: string,
): Promise<SessionRow | null> {
  const [row] = await tx.$queryRaw<SessionRow[]>`
    SELECT "id", "plan", "startedAt", "finishedAt" FROM "PracticeSession"
    WHERE "id" = ${sessionId}::uuid AND "personId" = ${personId}::uuid FOR UPDATE`;
  return row ?? null;
}

type Advanced = {
  readonly personId: string;
  readonly session: SessionRow;
  readonly all: readonly CheckedRow[];
  /** Ids of the answers stored just now. */
  readonly fresh: ReadonlySet<string>;
};

/** Plans on, or finishes a session that has all its answers, and takes the new answers into the items' ratings. */
async function goOn(
  tx: Prisma.TransactionClient,
  { personId, session, all, fresh }: Advanced,
  moment: Moment,
  rules: PracticeRules,
): Promise<Next> {
  const answered = all.map(({ itemId }) => itemId);
  const finished = session.finishedAt !== null || answered.length >= SESSION_SIZE;
  if (finished && session.finishedAt === null)
    await updateSession(tx, session.id, { finishedAt: new Date(moment.now) });
  if (finished && !fresh.size) return { items: [], intro: {}, finished };
  const history = await loadHistory(tx, personId);
  const state = rules.replay(history.events, history.ratings);
  let upcoming = finished ? [] : listUpcoming(session.plan, new Set(answered));
  if (!finished && fresh.size) {
    const laid = replan(state, { plan: session.plan, answered }, moment, rules);
    await updateSession(tx, session.id, { plan: [...laid.plan] });
    upcoming = [...laid.upcoming];
  }
  const firsts = state.history.filter((answer) => answer.fresh && fresh.has(answer.id));
  const intro = upcoming.length ? introduceUpcoming(history, all, upcoming, rules) : {};
  // Last, for others who answer the same items wait from here on.
  await rateItems(tx, firsts, rules);
  return { items: listShownItems(upcoming), intro, finished };
}

async function updateSession(
  tx: Prisma.TransactionClient,
  id: string,
  data: Prisma.PracticeSessionUpdateInput,
): Promise<void> {
  await tx.practiceSession.update({ where: { id }, data, select: { id: true } });
}
