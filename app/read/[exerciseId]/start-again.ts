import 'server-only';
import { redirect } from 'next/navigation';
import { startAttempt, StartRefused } from '@/lib/db/attempts';
import { takeAttempt } from '@/lib/db/rate-limit';
import type { SignedIn } from '@/lib/policy';

/**
 * Opens a new try, with the marks of the attempt `copyFrom` or with none. Somebody who starts one after another is
 * told how long to wait: each is kept and graded.
 */
export async function startAgain(
  actor: SignedIn,
  exerciseId: string,
  copyFrom: string | null,
): Promise<never> {
  const taken = await takeAttempt([['attempt-start', actor.personId]]);
  if (!taken.ok) redirect(`/read/${exerciseId}?problem=wait-${taken.waitSeconds}`);
  try {
    await startAttempt(actor, exerciseId, { copyFrom });
  } catch (error) {
    // The page says why: the rules may have changed since it was opened.
    if (!(error instanceof StartRefused)) throw error;
  }
  redirect(`/read/${exerciseId}`);
}
