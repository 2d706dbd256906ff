import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { ContestedPlace, DisputeState } from '../grading/contest';
import type { StudentWork } from '../grading/place-tally';
import type { ClassroomTeacher } from '../policy';
import type { Span } from '../spans/span';
import { db } from './client';
import { stateOfRow } from './dispute-rows';
import { readId } from './ids';
import { layerOfRow } from './layer-rows';

/** More than a class writes in a week; the rest waits until these are answered. */
const MOST_SHOWN = 300;
/** Of a class at some hundred places; each student has one or two marks there. */
const MOST_MARKS = 20_000;

export type ClassDispute = ContestedPlace & {
  readonly id: string;
  readonly attemptId: string;
  readonly articleId: string;
  readonly exerciseId: string;
  readonly personId: string;
  readonly name: string;
  readonly reason: string;
  readonly state: DisputeState;
  readonly reply: string;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly createdAt: Date;
  /** Open again, because the change of the key that had answered it was taken back. */
  readonly changeTakenBack: boolean;
};

const SELECT = {
  ...{ id: true, attemptId: true, articleId: true, layer: true, start: true, end: true, markId: true },
  ...{ spanId: true, foilId: true, verdict: true, reason: true, state: true, reply: true },
  ...{ decidedByName: true, decidedAt: true, createdAt: true, keyChangeId: true },
  attempt: { select: { exerciseId: true, personId: true, person: { select: { name: true } } } },
} as const satisfies Prisma.DisputeSelect;

/** What waits for an answer, the oldest first, or what was answered, the latest first. */
export async function listClassDisputes(
  { classroomId }: ClassroomTeacher,
  which: 'open' | 'answered',
): Promise<ClassDispute[]> {
  const rows = await db.dispute.findMany({
    where: {
      classroomId,
      state: which === 'open' ? 'OPEN' : { in: ['UPHELD', 'ACCEPTED', 'KEY_CHANGED'] },
    },
    orderBy:
      which === 'open' ? [{ createdAt: 'asc' }, { id: 'asc' }] : [{ decidedAt: 'desc' }, { id: 'asc' }],
    take: MOST_SHOWN,
    select: SELECT,
  });
  return rows.map(toDispute);
}

/** One contest of this class, or null. `sent`: its id, as it came from outside. */
export async function findClassDispute(
  { classroomId }: ClassroomTeacher,
  sent: string,
): Promise<ClassDispute | null> {
  const row = await db.dispute.findFirst({ where: { id: readId(sent), classroomId }, select: SELECT });
  return row && toDispute(row);
}

/** How many wait for an answer, and how many were answered. */
export async function countDisputes({ classroomId }: ClassroomTeacher) {
  const rows = await db.dispute.groupBy({ by: ['state'], where: { classroomId }, _count: true });
  const of = (...states: DisputeState[]) =>
    rows.filter(({ state }) => states.includes(stateOfRow(state))).reduce((sum, row) => sum + row._count, 0);
  return { open: of('open'), answered: of('upheld', 'accepted', 'key-changed') };
}

/** Marks of these attempts that touch one of the places, by attempt. Attempts of other classes are left out. */
export async function listMarksAt(
  { classroomId }: ClassroomTeacher,
  attemptIds: readonly string[],
  places: readonly Span[],
): Promise<ReadonlyMap<string, StudentWork['marks']>> {
  if (attemptIds.length === 0 || places.length === 0) return new Map();
  const rows = await db.mark.findMany({
    where: {
      ...{ attemptId: { in: [...attemptIds] }, removed: false, attempt: { person: { classroomId } } },
      OR: places.map(({ start, end }) => ({ start: { lt: end }, end: { gt: start } })),
    },
    take: MOST_MARKS,
    select: { attemptId: true, layer: true, start: true, end: true, subType: true },
  });
  const byAttempt = new Map<string, StudentWork['marks'][number][]>();
  for (const { attemptId, layer, subType, ...span } of rows) {
    // Checked before it was stored; only known sub-types get in.
    const mark = {
      ...span,
      layer: layerOfRow(layer),
      subType: subType as StudentWork['marks'][0]['subType'],
    };
    byAttempt.set(attemptId, [...(byAttempt.get(attemptId) ?? []), mark]);
  }
  return byAttempt;
}

function toDispute({
  attempt,
  layer,
  state,
  verdict,
  keyChangeId,
  ...row
}: Prisma.DisputeGetPayload<{ select: typeof SELECT }>): ClassDispute {
  return {
    ...row,
    layer: layerOfRow(layer),
    state: stateOfRow(state),
    changeTakenBack: state === 'OPEN' && keyChangeId !== null,
    // Stored from the same type.
    verdict: verdict as ContestedPlace['verdict'],
    exerciseId: attempt.exerciseId,
    personId: attempt.personId,
    name: attempt.person.name,
  };
}
