import 'server-only';
import { randomUUID } from 'node:crypto';
import type { GradeStep } from '../grading/net-change';
import type { AnswerKey } from '../grading/types';
import type { AttemptReader } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { storeKeys } from './class-changes';
import { db } from './client';
import type { RegradedAttempt } from './regrade-run';

const MOST_CHANGES = 50;

/** Why grades are made anew, as the students concerned are told. */
export type RegradeCause = {
  readonly cause: 'KEY_CHANGE' | 'TAKEN_BACK' | 'DISPUTE' | 'OVERRIDE' | 'JOINED';
  /** The key change or dispute. */
  readonly causeId: string | null;
  /** What changed, in words: "Added a hedge to find: “some observers”." */
  readonly what: string;
  readonly why: string;
  readonly byName: string;
};

/**
 * Stores grades made anew and tells the students whose numbers changed. A grade that is what it was is not written.
 * `causeOf`: what a student of that exercise is told. Returns how many were touched.
 */
export async function writeGrades(
  tx: Prisma.TransactionClient,
  batch: readonly RegradedAttempt[],
  causeOf: (exerciseId: string) => RegradeCause,
): Promise<number> {
  const keys = new Map<string, AnswerKey>(batch.map(({ key }) => [key.version, key]));
  await storeKeys(tx, [...keys.values()]);
  const now = new Date();
  const grades = batch.map(({ attempt, grade }) => ({ attemptId: attempt.attemptId, grade }));
  await tx.$executeRaw`
    UPDATE "Grade" g SET "keyVersion" = n."grade"->>'keyVersion', "result" = n."grade", "gradedAt" = ${now},
      "hedgePoints" = (n."grade"->'layers'->'hedge'->>'points')::float8,
      "claimPoints" = (n."grade"->'layers'->'claim'->>'points')::float8
    FROM jsonb_to_recordset(${JSON.stringify(grades)}::jsonb) AS n("attemptId" uuid, "grade" jsonb)
    WHERE g."attemptId" = n."attemptId" AND g."result" IS DISTINCT FROM n."grade"`;
  const changes = batch
    .filter(({ touched }) => touched)
    .map(({ attempt, grade }) => ({
      id: randomUUID(),
      attemptId: attempt.attemptId,
      ...causeOf(attempt.exerciseId),
      hedgeBefore: attempt.before.hedge,
      hedgeAfter: grade.layers.hedge.points,
      claimBefore: attempt.before.claim,
      claimAfter: grade.layers.claim.points,
    }));
  if (changes.length === 0) return 0;
  // An attempt may be deleted at this moment; its row is then passed over.
  return tx.$executeRaw`
    INSERT INTO "GradeChange" ("id", "attemptId", "cause", "causeId", "hedgeBefore", "hedgeAfter", "claimBefore",
      "claimAfter", "what", "why", "byName", "createdAt")
    SELECT n."id", a."id", n."cause"::"GradeChangeCause", n."causeId", n."hedgeBefore", n."hedgeAfter",
      n."claimBefore", n."claimAfter", n."what", n."why", n."byName", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS n("id" uuid, "attemptId" uuid, "cause" text,
      "causeId" uuid, "hedgeBefore" float8, "hedgeAfter" float8, "claimBefore" float8, "claimAfter" float8,
      "what" text, "why" text, "byName" text)
    JOIN "Attempt" a ON a."id" = n."attemptId" FOR KEY SHARE OF a`;
}

export type GradeChangeEntry = GradeStep & {
  readonly id: string;
  readonly cause: RegradeCause['cause'];
  readonly causeId: string | null;
  readonly what: string;
  readonly why: string;
  readonly byName: string;
  readonly createdAt: Date;
  /** When the student saw it; null while it is news. */
  readonly seenAt: Date | null;
};

/** What happened to the grade of an attempt after it had been told, the newest first; at most fifty. */
export async function listGradeChanges({ attemptId }: AttemptReader): Promise<GradeChangeEntry[]> {
  const rows = await db.gradeChange.findMany({
    where: { attemptId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_CHANGES,
    omit: { attemptId: true },
  });
  return rows.map(({ hedgeBefore, hedgeAfter, claimBefore, claimAfter, ...row }) => ({
    ...row,
    ...stepOfRow({ hedgeBefore, hedgeAfter, claimBefore, claimAfter }),
  }));
}

type StepRow = Readonly<Record<'hedgeBefore' | 'hedgeAfter' | 'claimBefore' | 'claimAfter', number>>;

export function stepOfRow({ hedgeBefore, hedgeAfter, claimBefore, claimAfter }: StepRow): GradeStep {
  return {
    before: { hedge: hedgeBefore, claim: claimBefore },
    after: { hedge: hedgeAfter, claim: claimAfter },
  };
}

/** The student has looked at what changed. Does nothing for a teacher who looks. */
export async function markGradeChangesSeen(reader: AttemptReader): Promise<void> {
  if (reader.as !== 'owner') return;
  await db.gradeChange.updateMany({
    where: { attemptId: reader.attemptId, seenAt: null },
    data: { seenAt: new Date() },
  });
}
