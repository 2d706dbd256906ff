import 'server-only';
import type { KeyEdit } from '../grading/key-edit';
import type { RegradePolicy, RegradePreview } from '../grading/regrade-preview';
import type { ClassroomTeacher } from '../policy';
import type { Prisma, RegradePolicy as DbPolicy } from '@/prisma/generated/client';
import { storeKeys } from './class-changes';
import { db } from './client';
import type { RegradeCause } from './grade-changes';
import { MoveTally, planKeyChange, type Intent } from './key-change-plan';
import { answerDisputes, lockAndPlan, regradeClass, type OnProgress } from './key-change-transaction';
import { tellKeyChange, tellTakeBack } from './key-change-words';
import { regradeInBatches } from './regrade-run';
import { getTeacherName } from './teachers';

/** `problem` in words to the teacher, but for `changed-since`: look at a new preview first. */
export type KeyChangeProblem = { readonly ok: false; readonly problem: string };
export type Previewed = { readonly ok: true; readonly preview: RegradePreview } | KeyChangeProblem;
/** `moved`: attempts whose points moved, in whole points. */
export type Applied =
  { readonly ok: true; readonly changeId: string; readonly moved: number } | KeyChangeProblem;

export type NewKeyChange = {
  readonly articleId: string;
  readonly edits: readonly KeyEdit[];
  readonly policy: RegradePolicy;
  /** In words to the students. */
  readonly reason: string;
  /** Of the preview that was looked at. */
  readonly token: string;
  /** Open disputes of the class that this change answers. */
  readonly disputeIds: readonly string[];
};
export type TakeBack = { readonly changeId: string; readonly reason: string; readonly token: string };

type Tx = Prisma.TransactionClient;

/** A class of hundreds with dozens of attempts each; while it lasts, hand-ins of the class wait. */
const LIMITS = { maxWait: 10_000, timeout: 120_000 };
const SHORTEST_REASON = 10;
const LONGEST_REASON = 1_000;
const NO_CHANGE: KeyChangeProblem = {
  ok: false,
  problem: 'There is no such change, or it was taken back already. Reload the page.',
};

const DB_POLICIES: Readonly<Record<RegradePolicy, DbPolicy>> = {
  regrade: 'REGRADE',
  'never-lower': 'NEVER_LOWER',
  'credit-everyone': 'CREDIT_EVERYONE',
};

/** Who would move by how much if these edits were made to the key of the class. Writes nothing. */
export async function previewKeyChange(
  actor: ClassroomTeacher,
  articleId: string,
  edits: readonly KeyEdit[],
  policy: RegradePolicy,
): Promise<Previewed> {
  return preview(actor, articleId, { kind: 'change', edits, policy });
}

/** Who would move by how much if a change were taken back. Writes nothing. */
export async function previewTakeBack(actor: ClassroomTeacher, changeId: string): Promise<Previewed> {
  const articleId = await findArticleOfChange(db, actor, changeId);
  return articleId === null ? NO_CHANGE : preview(actor, articleId, { kind: 'take-back', changeId });
}

/** On one snapshot, so that what is told is one state of the class. */
async function preview(actor: ClassroomTeacher, articleId: string, intent: Intent): Promise<Previewed> {
  return db.$transaction(
    async (tx) => {
      const planned = await planKeyChange(tx, actor.classroomId, articleId, intent);
      if (!planned.ok) return planned;
      const { plan } = planned;
      const tally = new MoveTally();
      for await (const batch of regradeInBatches(tx, plan.next, plan.history, plan.attempts))
        tally.add(batch);
      return { ok: true as const, preview: tally.toPreview(plan) };
    },
    { ...LIMITS, isolationLevel: 'RepeatableRead' },
  );
}

/**
 * Makes a new version of the class's key and grades all attempts anew, in one transaction or not at all. What comes out
 * is what the preview of `token` told; `changed-since` where anything that matters is no longer as it was then.
 */
export async function applyKeyChange(
  actor: ClassroomTeacher,
  change: NewKeyChange,
  onProgress: OnProgress = () => {},
): Promise<Applied> {
  const { articleId, edits, policy, token } = change;
  const reason = change.reason.trim();
  const problem = findReasonProblem(reason);
  if (problem) return { ok: false, problem };
  return db.$transaction(async (tx) => {
    const planned = await lockAndPlan(tx, actor, articleId, token, { kind: 'change', edits, policy });
    if (!planned.ok) return planned;
    const { plan } = planned;
    const by = await getTeacherName(tx, actor);
    await storeKeys(tx, [plan.present.builtIn, plan.next.inForce]);
    const { id } = await tx.keyChange.create({
      data: {
        classroomId: actor.classroomId,
        articleId,
        number: plan.history.last + 1,
        edits: structuredClone(edits),
        policy: DB_POLICIES[policy],
        reason,
        fromVersion: plan.version,
        toVersion: plan.next.inForce.version,
        byId: actor.personId,
        byName: by,
        appliedAt: plan.appliedAt,
      },
      select: { id: true },
    });
    await answerDisputes(tx, actor, {
      ids: change.disputeIds,
      articleId,
      keyChangeId: id,
      reply: reason,
      by,
    });
    const tell = (exerciseId: string): RegradeCause => ({
      cause: 'KEY_CHANGE',
      causeId: id,
      what: tellKeyChange({ before: plan.present, after: plan.next }, exerciseId),
      why: reason,
      byName: by,
    });
    const moved = await regradeClass(tx, actor, articleId, plan, tell, onProgress);
    await tx.keyChange.update({ where: { id }, data: { moved }, select: { id: true } });
    return { ok: true as const, changeId: id, moved };
  }, LIMITS);
}

/** Every grade becomes what it would be had the change never been; disputes it had answered are open again, and know it. */
export async function takeBackKeyChange(
  actor: ClassroomTeacher,
  { changeId, reason: typed, token }: TakeBack,
  onProgress: OnProgress = () => {},
): Promise<Applied> {
  const reason = typed.trim();
  const problem = findReasonProblem(reason);
  if (problem) return { ok: false, problem };
  return db.$transaction(async (tx) => {
    const articleId = await findArticleOfChange(tx, actor, changeId);
    if (articleId === null) return NO_CHANGE;
    const planned = await lockAndPlan(tx, actor, articleId, token, { kind: 'take-back', changeId });
    if (!planned.ok) return planned;
    const { plan } = planned;
    const by = await getTeacherName(tx, actor);
    await tx.keyChange.update({
      where: { id: changeId },
      data: { takenBackAt: new Date(), takenBackByName: by, takenBackReason: reason },
      select: { id: true },
    });
    await tx.dispute.updateMany({
      where: { keyChangeId: changeId, classroomId: actor.classroomId, state: 'KEY_CHANGED' },
      data: {
        state: 'OPEN',
        reply: '',
        decidedAt: null,
        decidedByName: null,
        // `keyChangeId` stays, and tells why it is open again.
        seenAt: null,
      },
    });
    const tell = (exerciseId: string): RegradeCause => ({
      cause: 'TAKEN_BACK',
      causeId: changeId,
      what: tellTakeBack({ before: plan.present, after: plan.next }, exerciseId),
      why: reason,
      byName: by,
    });
    const moved = await regradeClass(tx, actor, articleId, plan, tell, onProgress);
    return { ok: true as const, changeId, moved };
  }, LIMITS);
}

function findReasonProblem(reason: string): string | null {
  if (reason.length < SHORTEST_REASON) return 'Say why in a sentence: the students read it.';
  return reason.length > LONGEST_REASON ? `Say why in at most ${LONGEST_REASON} characters.` : null;
}

async function findArticleOfChange(
  reader: Pick<Tx, 'keyChange'>,
  { classroomId }: ClassroomTeacher,
  changeId: string,
): Promise<string | null> {
  const change = await reader.keyChange.findFirst({
    where: { id: changeId, classroomId },
    select: { articleId: true },
  });
  return change?.articleId ?? null;
}
