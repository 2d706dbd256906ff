import 'server-only';
import type { HeatMark } from '../grading/heat';
import type { SubType } from '../grading/types';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { layerOfRow } from './layer-rows';

/**
 * The marks of handed-in attempts of a class as the students made them, by attempt; attempts of others are not in
 * it. One query; an attempt holds a limited number of marks.
 */
export async function listMarksOf(
  { classroomId }: ClassroomTeacher,
  attemptIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HeatMark[]>> {
  const rows = await db.mark.findMany({
    where: {
      attemptId: { in: [...attemptIds] },
      removed: false,
      attempt: { submittedAt: { not: null }, person: { classroomId } },
    },
    select: { attemptId: true, layer: true, start: true, end: true, subType: true },
  });
  const marks = new Map<string, HeatMark[]>();
  for (const { attemptId, layer, start, end, subType } of rows) {
    const mark: HeatMark = {
      start,
      end,
      layer: layerOfRow(layer),
      // Checked before it was stored; only known sub-types get in.
      subType: subType as SubType | null,
    };
    const list = marks.get(attemptId);
    if (list) list.push(mark);
    else marks.set(attemptId, [mark]);
  }
  return marks;
}

/** An exercise that somebody of the class has handed in. */
export type HandedInExercise = { readonly exerciseId: string; readonly students: number };

/** What the class has handed in, the most students first. One query. */
export async function listHandedInExercises({ classroomId }: ClassroomTeacher): Promise<HandedInExercise[]> {
  return db.$queryRaw<HandedInExercise[]>`
    SELECT a."exerciseId", count(DISTINCT a."personId")::int AS "students"
    FROM "Person" p JOIN "Attempt" a ON a."personId" = p."id"
    WHERE p."classroomId" = ${classroomId}::uuid AND a."submittedAt" IS NOT NULL
    GROUP BY a."exerciseId"
    ORDER BY 2 DESC, 1`;
}
