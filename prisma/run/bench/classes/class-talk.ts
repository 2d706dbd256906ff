import { randomUUID } from 'node:crypto';
import { getAnswerKey } from '../../../../lib/content/answer-keys';
import { ARTICLE, WHOLE_ARTICLE } from '../../../../lib/content/catalog';
import type { PrismaClient } from '../../../generated/client';
import type { WorkedClass } from './worked-class';

/** What of a class is told apart by an id in an address. */
export type ClassTalk = { readonly assignmentId: string; readonly disputeId: string };

const BY = { byName: 'Ms Teacher' } as const;
const DAY_MS = 86_400_000;
const REASON = 'The text does not say who these people are, so I marked them.';

/** Assignments, comments, disputes, overrides and changed grades, about as many as a busy class has. */
export async function addTalk(db: PrismaClient, worked: WorkedClass): Promise<ClassTalk> {
  const { classroomId, personIds, attemptIds } = worked;
  const latest = attemptIds.flatMap((own) => own.slice(-1));
  // One a day: some pages begin with the newest.
  const assignments = [WHOLE_ARTICLE.id, 'review-1', 'pre-test'].map((partId, at) => {
    const createdAt = new Date(Date.now() - at * DAY_MS);
    const due = { timeZone: 'Europe/Berlin', dueAt: new Date() };
    return { id: randomUUID(), classroomId, partId, createdAt, ...due };
  });
  await db.assignment.createMany({ data: assignments });
  await db.comment.createMany({
    data: latest.map((attemptId, at) => {
      const personId = personIds[at] ?? '';
      return { personId, attemptId, ...BY, text: 'You saw much here. Look at paragraph 5 again.' };
    }),
  });
  const disputes = [
    ...listDisputes(classroomId, latest),
    ...listMissed(
      classroomId,
      attemptIds.flatMap((own) => own.slice(0, 1)),
    ),
  ];
  await db.dispute.createMany({ data: disputes });
  const some = latest.filter((_, at) => at % 8 === 0);
  await db.gradeOverride.createMany({
    data: some.map((attemptId) => ({ attemptId, layer: 'HEDGE', points: 50, reason: REASON, ...BY })),
  });
  const moved = { hedgeBefore: 40, hedgeAfter: 50, claimBefore: 60, claimAfter: 60 };
  const told = { cause: 'OVERRIDE', what: 'Your points for hedges were set.', why: REASON } as const;
  await db.gradeChange.createMany({
    data: some.map((attemptId) => ({ attemptId, ...moved, ...told, ...BY })),
  });
  return { assignmentId: assignments[0]?.id ?? '', disputeId: disputes[0]?.id ?? '' };
}

/** Every student contests one safe phrase; a third of these are answered. */
function listDisputes(classroomId: string, attemptIds: readonly string[]) {
  const { foils, version } = getAnswerKey(ARTICLE.id);
  const safe = foils.filter(({ layer }) => layer === 'hedge');
  return attemptIds.map((attemptId, at) => {
    const foil = safe[at % 4];
    if (!foil) throw new Error('The key has no safe phrase');
    const answer = { state: 'UPHELD' as const, reply: 'The role is told.', decidedByName: 'Ms Teacher' };
    return {
      ...{ id: randomUUID(), classroomId, attemptId, articleId: ARTICLE.id, layer: 'HEDGE' as const },
      ...{ start: foil.start, end: foil.end, foilId: foil.id, verdict: 'foil', keyVersion: version },
      reason: REASON,
      ...(at % 3 === 0 ? { ...answer, decidedAt: new Date() } : {}),
    };
  });
}

/** Every student contests, in the first attempt, that an entry was missed. */
function listMissed(classroomId: string, attemptIds: readonly string[]) {
  const { spans, version } = getAnswerKey(ARTICLE.id);
  const hedges = spans.filter(({ layer, status }) => layer === 'hedge' && status === 'required');
  return attemptIds.map((attemptId, at) => {
    const entry = hedges[at % 4];
    if (!entry) throw new Error('The key has no hedge');
    return {
      ...{ id: randomUUID(), classroomId, attemptId, articleId: ARTICLE.id, layer: 'HEDGE' as const },
      ...{ ...entry.core, spanId: entry.id, verdict: 'missed', keyVersion: version, reason: REASON },
    };
  });
}
