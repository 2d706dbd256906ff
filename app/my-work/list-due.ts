import 'server-only';
import type { DueItem } from '@/components/assignments/due-list';
import { listAssignmentsOf } from '@/lib/db/assignments';
import type { MyWork } from '@/lib/db/my-work';
import type { SignedIn } from '@/lib/policy';

/** What somebody is asked to do; only a student is. `work`: attempts whose feedback is shown, or is not shown yet. */
export async function listDue(
  actor: SignedIn,
  work: Pick<MyWork, 'waiting' | 'past'> | null,
  now: Date,
): Promise<DueItem[]> {
  if (actor.role !== 'student') return [];
  const assigned = await listAssignmentsOf(actor, now);
  return assigned.map((item) => ({
    ...item,
    waitingId: findLastOf(item.part.id, work?.waiting),
    feedbackId: findLastOf(item.part.id, work?.past),
  }));
}

type HandedIn = { readonly exerciseId: string; readonly attemptId: string };

function findLastOf(partId: string, attempts: readonly HandedIn[] = []): string | null {
  return attempts.findLast(({ exerciseId }) => exerciseId === partId)?.attemptId ?? null;
}
