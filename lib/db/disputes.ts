import 'server-only';
import type { ContestedPlace, DisputeState } from '../grading/contest';
import type { Layer } from '../grading/types';
import type { AttemptOwner, AttemptReader } from '../policy';
import { db } from './client';
import { stateOfRow } from './dispute-rows';
import { isUniqueViolation } from './errors';
import { layerOfRow, rowOfLayer } from './layer-rows';

/** An attempt holds fewer marks and key spans than this. */
const MOST_DISPUTES = 500;

type OwnDispute = {
  readonly id: string;
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  readonly verdict: string;
  readonly reason: string;
  readonly state: DisputeState;
  readonly reply: string;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly createdAt: Date;
  /** Decided, and the student has not seen it yet. */
  readonly fresh: boolean;
  /** Open again, because the change of the key that had answered it was taken back. */
  readonly changeTakenBack: boolean;
};

/** Why a contest was not taken: nobody to decide it, or decided before. */
export type ContestProblem = 'no-class' | 'decided';
export type Contested = { readonly ok: true } | { readonly ok: false; readonly problem: ContestProblem };

/**
 * Contests a verdict of an own attempt that was handed in. Saying it again while it waits, or after it was withdrawn,
 * puts the new reason in the old one's place. What was decided stays so, unless a teacher opens it again.
 */
export async function contestVerdict(
  owner: AttemptOwner,
  contested: ContestedPlace & { readonly articleId: string; readonly keyVersion: string },
  reason: string,
): Promise<Contested> {
  const { layer, start, end, ...spoken } = contested;
  const attempt = await db.attempt.findFirst({
    where: { id: owner.attemptId, personId: owner.personId, submittedAt: { not: null } },
    select: { person: { select: { classroomId: true } } },
  });
  const classroomId = attempt?.person.classroomId;
  if (!classroomId) return { ok: false, problem: 'no-class' };
  const place = { attemptId: owner.attemptId, layer: rowOfLayer(layer), start, end };
  const data = { ...spoken, classroomId, reason, state: 'OPEN', createdAt: new Date() } as const;
  const change = () =>
    db.dispute.updateMany({ where: { ...place, state: { in: ['OPEN', 'WITHDRAWN'] } }, data });
  if ((await change()).count > 0) return { ok: true };
  try {
    await db.dispute.create({ data: { ...place, ...data }, select: { id: true } });
    return { ok: true };
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // It is there: decided before, or sent twice at once.
    return (await change()).count > 0 ? { ok: true } : { ok: false, problem: 'decided' };
  }
}

/** Takes an own contest back while it waits. False when it was decided before, or is not one's own. */
export async function withdrawDispute(owner: AttemptOwner, disputeId: string): Promise<boolean> {
  const { count } = await db.dispute.updateMany({
    where: { id: disputeId, attemptId: owner.attemptId, state: 'OPEN' },
    data: { state: 'WITHDRAWN', keyChangeId: null },
  });
  return count > 0;
}

/** What was contested about an attempt and what came of it, in the order of the text. */
export async function listAttemptDisputes({ attemptId }: AttemptReader): Promise<OwnDispute[]> {
  const rows = await db.dispute.findMany({
    where: { attemptId },
    orderBy: [{ start: 'asc' }, { end: 'asc' }, { layer: 'asc' }],
    take: MOST_DISPUTES,
    select: {
      ...{ id: true, layer: true, start: true, end: true, verdict: true, reason: true, state: true },
      ...{ reply: true, decidedByName: true, decidedAt: true, createdAt: true, seenAt: true },
      keyChangeId: true,
    },
  });
  return rows.map(({ layer, state, seenAt, keyChangeId, ...row }) => ({
    ...row,
    layer: layerOfRow(layer),
    state: stateOfRow(state),
    changeTakenBack: state === 'OPEN' && keyChangeId !== null,
    fresh: row.decidedAt !== null && seenAt === null,
  }));
}

/** The owner has the answers on the screen. */
export async function markAnswersSeen({ attemptId }: AttemptOwner): Promise<void> {
  await db.dispute.updateMany({
    where: { attemptId, decidedAt: { not: null }, seenAt: null },
    data: { seenAt: new Date() },
  });
}
