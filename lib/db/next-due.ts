import 'server-only';
import type { Teacher } from '../policy';
import { db } from './client';

/** A teacher has fewer classes with something due; keeps the list bounded. */
const MOST_DUE = 500;

/** What is due next in a class. */
export type NextDue = {
  readonly classroomId: string;
  readonly partId: string;
  readonly dueAt: Date;
  readonly timeZone: string;
};

/** The next due date of each class that a teacher runs, of those not past at `now`; a class without one is not in it. */
export async function listNextDue({ personId }: Teacher, now: Date): Promise<NextDue[]> {
  const due = await db.assignment.findMany({
    where: {
      dueAt: { gte: now },
      classroom: { OR: [{ teacherId: personId }, { coTeachers: { some: { personId } } }] },
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: MOST_DUE,
    select: { classroomId: true, partId: true, dueAt: true, timeZone: true },
  });
  const first = new Map<string, NextDue>();
  for (const { dueAt, ...each } of due)
    if (dueAt && !first.has(each.classroomId)) first.set(each.classroomId, { ...each, dueAt });
  return [...first.values()];
}
