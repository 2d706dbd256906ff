import 'server-only';
import type { CoursePart } from '../content/course-part';
import type { CourseRules } from '../grading/course-rules';
import type {
  AnswerRecord,
  AnswerSyncAnswer,
  AnswerSyncRequest,
  KnownAnswer,
} from '../marking/answer-records';
import { isLater } from '../marking/records';
import type { CourseAttemptOwner } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { db } from './client';
import { ANSWER_FIELDS, getCoursePart, knownOfRow } from './course-rows';
import { requireFinished } from './moved';

const UNKNOWN = 'A question was taken out of this lesson, so its answer was left out.';
const CHECKED = 'This answer was checked before. It stays as it was.';

export type AnswersResult =
  { readonly open: true; readonly answer: AnswerSyncAnswer } | { readonly open: false };

/**
 * Takes a browser's answers into an open attempt and gives back what it does not know yet. The later edit of
 * each answer wins; sending the same edits twice changes nothing; a checked answer stays as it is. Throws `WorkMoved`.
 */
export async function syncAnswers(
  owner: CourseAttemptOwner,
  request: AnswerSyncRequest,
  rules: CourseRules,
): Promise<AnswersResult> {
  const { since, changes } = request;
  if (!changes.length) {
    const attempt = await db.courseAttempt.findFirst({ where: openOf(owner), select: { revision: true } });
    if (!attempt) {
      await requireFinished(db, owner);
      return { open: false };
    }
    return { open: true, answer: await answerWith(db, owner, attempt.revision, since, NOTHING_MERGED) };
  }
  return db.$transaction(async (tx) => {
    const attempt = await lockCourseAttempt(tx, owner);
    if (!attempt) return { open: false as const };
    const merged = await mergeAnswers(tx, owner, attempt, changes, rules);
    return { open: true as const, answer: await answerWith(tx, owner, attempt.revision, since, merged) };
  });
}

export type LockedAttempt = {
  readonly partId: string;
  readonly form: 'A' | 'B' | null;
  readonly revision: number;
  readonly part: CoursePart;
};

/**
 * The update locks the attempt's row until the transaction ends, so that revisions follow one another. null when it is
 * finished; throws `WorkMoved`.
 */
export async function lockCourseAttempt(
  tx: Prisma.TransactionClient,
  owner: CourseAttemptOwner,
): Promise<LockedAttempt | null> {
  const [attempt] = await tx.courseAttempt.updateManyAndReturn({
    where: openOf(owner),
    data: { revision: { increment: 1 }, savedAt: new Date() },
    select: { partId: true, form: true, revision: true },
  });
  if (attempt) return { ...attempt, part: getCoursePart(attempt.partId, attempt.form) };
  await requireFinished(tx, owner);
  return null;
}

export type Merged = {
  readonly rejected: AnswerSyncAnswer['rejected'];
  /** By item: the time of an edit that came after the check, against which the stored answer stands. */
  readonly standing: ReadonlyMap<string, number>;
};
const NOTHING_MERGED: Merged = { rejected: [], standing: new Map() };

/**
 * Writes the answers that are later than what is stored. The caller holds the attempt's row. An attempt has no
 * more answers than its part has questions, and each is bounded by its schema.
 */
export async function mergeAnswers(
  tx: Prisma.TransactionClient,
  owner: CourseAttemptOwner,
  { part, revision }: LockedAttempt,
  changes: readonly AnswerRecord[],
  rules: CourseRules,
): Promise<Merged> {
  const stored = await tx.courseAnswer.findMany({
    where: { courseAttemptId: owner.courseAttemptId, itemId: { in: changes.map((c) => c.itemId) } },
    select: ANSWER_FIELDS,
  });
  const known = new Map(stored.map((row) => [row.itemId, knownOfRow(row)]));
  // A clock that runs ahead must not win for ever: no edit is from the future.
  const now = Date.now();
  const taken: AnswerRecord[] = [];
  const rejected: { itemId: string; reason: string }[] = [];
  const standing = new Map<string, number>();
  for (const sent of changes) {
    const change = sent.editedAt > now ? { ...sent, editedAt: now } : sent;
    const key = part.keys.get(change.itemId);
    const before = known.get(change.itemId);
    const misfit = key ? rules.findMisfit(change.answer, key) : UNKNOWN;
    if (misfit !== null) rejected.push({ itemId: change.itemId, reason: misfit });
    else if (before && isFrozen(before)) {
      standing.set(change.itemId, sent.editedAt);
      if (isLater(change, before)) rejected.push({ itemId: change.itemId, reason: CHECKED });
    } else if (isLater(change, before)) taken.push(change);
  }
  if (taken.length) await writeAnswers(tx, owner, taken, revision);
  return { rejected, standing };
}

/** An open answer is not judged, so it may still be worked on and rated after the samples were shown. */
function isFrozen({ checked, answer }: KnownAnswer): boolean {
  return checked && answer.kind !== 'write';
}

/** One statement for any number of answers; what a check has written beside an answer stays. */
async function writeAnswers(
  tx: Prisma.TransactionClient,
  owner: CourseAttemptOwner,
  records: readonly AnswerRecord[],
  revision: number,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "CourseAnswer" ("courseAttemptId", "itemId", "answer", "editedAt", "editor", "revision")
    SELECT ${owner.courseAttemptId}::uuid, r."itemId", r."answer", r."editedAt", r."editor", ${revision}
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
      AS r("itemId" text, "answer" jsonb, "editedAt" bigint, "editor" text)
    ON CONFLICT ("courseAttemptId", "itemId") DO UPDATE SET "answer" = EXCLUDED."answer",
      "editedAt" = EXCLUDED."editedAt", "editor" = EXCLUDED."editor", "revision" = EXCLUDED."revision"`;
}

/**
 * What a browser that knows an attempt up to revision `since` does not know. An answer that stands against an edit
 * is told as the later one, so that the browser takes it back.
 */
export async function answerWith(
  tx: Prisma.TransactionClient,
  owner: CourseAttemptOwner,
  revision: number,
  since: number,
  { rejected, standing }: Merged,
): Promise<AnswerSyncAnswer> {
  const rows = await tx.courseAnswer.findMany({
    where: {
      courseAttemptId: owner.courseAttemptId,
      OR: [{ revision: { gt: since } }, { itemId: { in: [...standing.keys()] } }],
    },
    select: ANSWER_FIELDS,
  });
  const changes = rows.map(knownOfRow).map((known) => {
    const against = standing.get(known.itemId) ?? 0;
    return against > known.editedAt ? { ...known, editedAt: against + 1 } : known;
  });
  return { revision, now: Date.now(), changes, rejected };
}

function openOf(owner: CourseAttemptOwner) {
  return { id: owner.courseAttemptId, personId: owner.personId, open: true };
}
