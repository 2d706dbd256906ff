import 'server-only';
import type { RegradeProgress } from '../grading/regrade-preview';
import type { ClassroomTeacher } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { storeKeys } from './class-changes';
import { writeGrades, type RegradeCause } from './grade-changes';
import { MoveTally, planKeyChange, type Intent, type Plan } from './key-change-plan';
import { lockClassGrades } from './regrade';
import { regradeInBatches } from './regrade-run';

// The steps of a transaction that changes the key of a class.

type Tx = Prisma.TransactionClient;

export type OnProgress = (progress: RegradeProgress) => void;

/** Holds the class and plans; `changed-since` where the plan is not the one of the preview. */
export async function lockAndPlan(
  tx: Tx,
  { classroomId }: ClassroomTeacher,
  articleId: string,
  token: string,
  intent: Intent,
) {
  await lockClassGrades(tx, classroomId);
  const planned = await planKeyChange(tx, classroomId, articleId, intent);
  if (planned.ok && planned.plan.token !== token)
    return { ok: false as const, problem: 'changed-since' as const };
  return planned;
}

/** Sets the key in force and grades every attempt by it. Returns how many moved. */
export async function regradeClass(
  tx: Tx,
  { classroomId }: ClassroomTeacher,
  articleId: string,
  { next, history, attempts }: Plan,
  tell: (exerciseId: string) => RegradeCause,
  onProgress: OnProgress,
): Promise<number> {
  const id = { classroomId, articleId };
  const { version } = next.inForce;
  await storeKeys(tx, [next.inForce]);
  if (next.changes.length === 0) await tx.classKey.deleteMany({ where: id });
  else
    await tx.classKey.upsert({
      where: { classroomId_articleId: id },
      create: { ...id, version },
      update: { version, revision: { increment: 1 } },
      select: { version: true },
    });
  const tally = new MoveTally();
  onProgress({ done: 0, total: attempts.length });
  for await (const batch of regradeInBatches(tx, next, history, attempts)) {
    await writeGrades(tx, batch, tell);
    tally.add(batch);
    onProgress({ done: tally.attempts, total: attempts.length });
  }
  return tally.moved;
}

type Answer = {
  readonly ids: readonly string[];
  readonly articleId: string;
  readonly keyChangeId: string;
  readonly reply: string;
  readonly by: string;
};

/** Open disputes of the class that a change answers. */
export async function answerDisputes(
  tx: Tx,
  { classroomId }: ClassroomTeacher,
  { ids, articleId, keyChangeId, reply, by }: Answer,
): Promise<void> {
  if (ids.length === 0) return;
  await tx.dispute.updateMany({
    where: { id: { in: [...ids] }, classroomId, articleId, state: 'OPEN' },
    data: {
      state: 'KEY_CHANGED',
      keyChangeId,
      reply,
      decidedByName: by,
      decidedAt: new Date(),
      seenAt: null,
    },
  });
}
