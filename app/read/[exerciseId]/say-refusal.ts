import 'server-only';
import { getTermsFor } from '@/lib/db/assignments';
import { findStartRefusal } from '@/lib/db/attempts';
import { describeRefusal } from '@/lib/grading/assignment-words';
import type { SignedIn } from '@/lib/policy';

/** Why no new attempt can be begun, in sentences; null: one can. */
export async function sayRefusal(
  { personId }: Pick<SignedIn, 'personId'>,
  exerciseId: string,
  now: Date,
): Promise<string | null> {
  const refusal = await findStartRefusal({ personId }, exerciseId, now);
  return refusal && describeRefusal(refusal, await getTermsFor({ personId }, exerciseId));
}
