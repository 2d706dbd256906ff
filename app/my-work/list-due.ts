import 'server-only';
import type { DueItem } from '@/components/assignments/due-list';
import { listAssignmentsOf } from '@/lib/db/assignments';
import type { MyWork } from '@/lib/db/my-work';
import type { SignedIn } from '@/lib/policy';

/** What somebody is asked to do; only a student is. `waiting`: attempts whose feedback is not shown yet. */
export async function listDue(
  actor: SignedIn,
  waiting: MyWork['waiting'] | null,
  now: Date,
): Promise<DueItem[]> {
  if (actor.role !== 'student') return [];
  const assigned = await listAssignmentsOf(actor, now);
  return assigned.map((item) => ({
    ...item,
    waitingId: waiting?.findLast(({ exerciseId }) => exerciseId === item.part.id)?.attemptId ?? null,
  }));
}
