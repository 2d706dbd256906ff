import 'server-only';
import { getAnswerKey } from '../content/answer-keys';
import { keyEditsSchema } from '../content/key-edit-schema';
import type { KeyEdit } from '../grading/key-edit';
import type { RegradePolicy } from '../grading/regrade-preview';
import type { AnswerKey } from '../grading/types';
import type { Prisma, RegradePolicy as DbPolicy } from '@/prisma/generated/client';
import { makeClassFold, type ClassChange, type ClassFold } from './class-fold';
import { getKeyVersion } from './class-key';

type Reader = Pick<Prisma.TransactionClient, 'classKey' | 'keyChange' | 'answerKeyVersion'>;

/** A class may not change its key more often; each change is a step that every regrade goes through. */
export const MOST_CHANGES = 200;
const MOST_BASES = 20;

const POLICIES: Readonly<Record<DbPolicy, RegradePolicy>> = {
  REGRADE: 'regrade',
  NEVER_LOWER: 'never-lower',
  CREDIT_EVERYONE: 'credit-everyone',
};

export function policyOfRow(policy: DbPolicy): RegradePolicy {
  return POLICIES[policy];
}

/** Edits as the database keeps them. Throws for what this program never stored. */
export function editsOfRow(edits: unknown): readonly KeyEdit[] {
  return keyEditsSchema.parse(edits);
}

export type ClassHistory = {
  /** The changes that stand, in their order. */
  readonly standing: readonly ClassChange[];
  /** Every version that a change of this class ever made. */
  readonly made: ReadonlySet<string>;
  /** The number of the last change, taken back or not; 0 before the first. */
  readonly last: number;
};

export async function getClassHistory(
  reader: Reader,
  classroomId: string,
  articleId: string,
): Promise<ClassHistory> {
  const rows = await reader.keyChange.findMany({
    where: { classroomId, articleId },
    orderBy: { number: 'asc' },
    take: MOST_CHANGES,
    select: {
      id: true,
      number: true,
      edits: true,
      policy: true,
      appliedAt: true,
      takenBackAt: true,
      toVersion: true,
    },
  });
  const standing = rows
    .filter(({ takenBackAt }) => takenBackAt === null)
    .map(({ id, number, edits, policy, appliedAt }) => ({
      id,
      number,
      edits: editsOfRow(edits),
      policy: policyOfRow(policy),
      appliedAt,
    }));
  return {
    standing,
    made: new Set(rows.map(({ toVersion }) => toVersion)),
    last: rows.at(-1)?.number ?? 0,
  };
}

/**
 * The fold that gives the key in force. After an update of the program with a newer built-in key it still rests on the
 * older one until the class changes its key again, which is when grades move.
 */
export async function getFoldInForce(
  reader: Reader,
  classroomId: string,
  articleId: string,
  { standing }: ClassHistory,
): Promise<ClassFold> {
  const fold = makeClassFold(getAnswerKey(articleId), standing);
  const own = await reader.classKey.findUnique({
    where: { classroomId_articleId: { classroomId, articleId } },
    select: { version: true },
  });
  if (!own || own.version === fold.inForce.version) return fold;
  for (const version of await listOlderBases(reader, classroomId, articleId)) {
    const older = makeClassFold(await getKeyVersion(articleId, version, reader), standing);
    if (older.inForce.version === own.version) return older;
  }
  return fold;
}

/** Versions on which the key of a class may rest: what its changes began from, and what no class made. */
async function listOlderBases(reader: Reader, classroomId: string, articleId: string): Promise<string[]> {
  const from = await reader.keyChange.findMany({
    where: { classroomId, articleId },
    distinct: ['fromVersion'],
    orderBy: { number: 'desc' },
    take: MOST_BASES,
    select: { fromVersion: true },
  });
  const others = await reader.answerKeyVersion.findMany({
    where: { articleId, changesTo: { none: {} }, classKeys: { none: {} } },
    orderBy: { createdAt: 'desc' },
    take: MOST_BASES,
    select: { version: true },
  });
  return [
    ...new Set([...from.map(({ fromVersion }) => fromVersion), ...others.map(({ version }) => version)]),
  ];
}

/** Keeps every key that grades, so that its grades can be explained. */
export async function storeKeys(
  tx: Pick<Prisma.TransactionClient, 'answerKeyVersion'>,
  keys: readonly AnswerKey[],
): Promise<void> {
  const versions = keys.map(({ version }) => version);
  const stored = await tx.answerKeyVersion.findMany({
    where: { version: { in: versions } },
    select: { version: true },
  });
  const known = new Set(stored.map(({ version }) => version));
  const data = keys
    .filter(({ version }) => !known.has(version))
    .map(({ version, articleId, spans, foils }) => ({
      version,
      articleId,
      content: structuredClone({ articleId, spans, foils }),
    }));
  if (data.length > 0) await tx.answerKeyVersion.createMany({ data, skipDuplicates: true });
}
