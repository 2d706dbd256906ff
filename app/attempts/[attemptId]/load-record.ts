import 'server-only';
import { requireAttemptOwner } from '@/lib/auth/require';
import { listAttemptDisputes, markAnswersSeen } from '@/lib/db/disputes';
import { listGradeChanges, markGradeChangesSeen } from '@/lib/db/grade-changes';
import { listOverrides } from '@/lib/db/overrides';
import type { AttemptReader } from '@/lib/policy';

export type AttemptRecord = Awaited<ReturnType<typeof loadRecord>>;

/** What happened around a grade: contests, changes, points set by hand. To its owner it is news once. */
export async function loadRecord(reader: AttemptReader) {
  const [disputes, changes, overrides] = await Promise.all([
    listAttemptDisputes(reader),
    listGradeChanges(reader),
    listOverrides(reader),
  ]);
  if (reader.as === 'owner') {
    await markAnswersSeen(await requireAttemptOwner(reader.attemptId));
    await markGradeChangesSeen(reader);
  }
  return { disputes, changes, overrides };
}
