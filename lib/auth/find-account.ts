import 'server-only';
import { getAccount, type Account } from '../db/people';
import type { SignedIn } from '../policy';
import { resolveSignedIn } from './require';

export type CurrentAccount = Account & {
  readonly role: SignedIn['role'];
  /** Reachable from this browser only: no e-mail, no return code, no class. */
  readonly onlyHere: boolean;
};

/** The account of somebody who may be signed in, for the pages on which one signs in. */
export async function findCurrentAccount(): Promise<CurrentAccount | null> {
  const resolved = await resolveSignedIn();
  if (!resolved.ok) return null;
  const { role } = resolved.actor;
  const account = await getAccount(resolved.actor);
  return { ...account, role, onlyHere: role === 'learner' && !account.email && !account.hasReturnCode };
}

/** Whether a guest has worked in this browser, so that it is to be asked whose work that is. */
export function hasGuestWork(account: CurrentAccount | null): boolean {
  return account?.role === 'learner' && account.email === null && account.attempts > 0;
}
