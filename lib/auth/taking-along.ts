import { z } from 'zod';
import { takeWorkAlong } from '../db/merge-people';
import { getAccount, type SessionFacts } from '../db/people';
import type { SignedIn } from '../policy';
import { SignInProblem } from './problem';
import { resolveSignedIn } from './require';

/** Whether the work done in this browser so far belongs to who signs in. */
export const claimField = z.enum(['yes', 'no']).optional().catch(undefined);
type Claim = z.infer<typeof claimField>;

/** Who comes into a class with their attempts, or null when it is a new person. */
export async function findTakingAlong(claim: Claim): Promise<SignedIn | null> {
  const current = await resolveSignedIn();
  if (!current.ok || current.actor.role !== 'learner' || claim === 'no') return null;
  if (claim === 'yes') return current.actor;
  const { attempts } = await getAccount(current.actor);
  if (attempts > 0) throw new SignInProblem('choose-claim');
  return null;
}

/**
 * Puts the work of this browser's guest together with that of the person who signs in, whose password or return
 * code was found right. Somebody who is signed in with an account of their own is left as they are.
 */
export async function takeGuestAlong(claim: Claim, into: SessionFacts): Promise<void> {
  const current = await resolveSignedIn();
  if (!current.ok || current.actor.role !== 'learner' || current.actor.personId === into.id) return;
  const { email, attempts } = await getAccount(current.actor);
  if (email !== null || attempts === 0 || claim === 'no') return;
  if (claim === undefined) throw new SignInProblem('choose-claim');
  await takeWorkAlong(current.actor, into.id);
}
