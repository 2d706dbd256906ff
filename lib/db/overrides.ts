import 'server-only';
import { LAYER_NOUNS } from '../grading/phrases';
import type { Layer } from '../grading/types';
import type { AttemptReader, ClassroomTeacher } from '../policy';
import { db } from './client';
import { lockClassGrades, regradeAttempts } from './regrade';
import { layerOfRow, rowOfLayer } from './layer-rows';
import { getTeacherName } from './teachers';

export type Override = {
  readonly layer: Layer;
  /** 0..100; they count whatever the key says. */
  readonly points: number;
  readonly reason: string;
  readonly byName: string;
  readonly createdAt: Date;
};

const LONGEST_REASON = 1_000;
const SHORTEST_REASON = 10;

type Problem = { readonly ok: false; readonly problem: string };
const refuse = (problem: string): Problem => ({ ok: false, problem });

/**
 * Sets the points that count for one layer of an attempt of the class, or with null lets the key decide again. The
 * student sees the reason. `problem` is in words to the teacher.
 */
export async function setOverride(
  actor: ClassroomTeacher,
  attemptId: string,
  layer: Layer,
  points: number | null,
  typedReason: string,
): Promise<{ readonly ok: true } | Problem> {
  const reason = typedReason.trim();
  if (points !== null && !(points >= 0 && points <= 100)) return refuse('Give points from 0 to 100.');
  if (reason.length < SHORTEST_REASON) return refuse('Say why in a sentence: the student reads it.');
  if (reason.length > LONGEST_REASON) return refuse(`Say it in at most ${LONGEST_REASON} characters.`);
  return db.$transaction(async (tx) => {
    await lockClassGrades(tx, actor.classroomId);
    const attempt = await tx.attempt.findFirst({
      where: { id: attemptId, person: { classroomId: actor.classroomId }, grade: { isNot: null } },
      select: { id: true },
    });
    if (!attempt) return refuse('There is no such attempt in this class.');
    const byName = await getTeacherName(tx, actor);
    const id = { attemptId, layer: rowOfLayer(layer) };
    const data = {
      points: points ?? 0,
      reason,
      byId: actor.personId,
      byName,
      createdAt: new Date(),
    };
    if (points === null) await tx.gradeOverride.deleteMany({ where: id });
    else
      await tx.gradeOverride.upsert({
        where: { attemptId_layer: id },
        create: { ...id, ...data },
        update: data,
        select: { layer: true },
      });
    const what =
      points === null
        ? `The points for ${LAYER_NOUNS[layer]} follow the answer key again.`
        : `Your teacher set the points for ${LAYER_NOUNS[layer]}.`;
    await regradeAttempts(tx, [attemptId], {
      cause: 'OVERRIDE',
      causeId: null,
      what,
      why: reason,
      byName,
    });
    return { ok: true as const };
  });
}

/** What a teacher set by hand for an attempt: at most one per layer. */
export async function listOverrides({ attemptId }: AttemptReader): Promise<Override[]> {
  const rows = await db.gradeOverride.findMany({
    where: { attemptId },
    orderBy: { layer: 'asc' },
    select: { layer: true, points: true, reason: true, byName: true, createdAt: true },
  });
  return rows.map(({ layer, ...row }) => ({ ...row, layer: layerOfRow(layer) }));
}
