import { cookies } from 'next/headers';
import { isErased } from '../db/erase';
import { findSession, isSecureSite } from './session';

/*
 * Says to the page after erasing that something was erased. Without it, a link to that page from elsewhere could
 * clear marks that still wait in a browser whose session has ended.
 */
const NAME = 'says-who.erased';
export const ERASED_PATH = '/account/erased';
const MAX_AGE_S = 600;

export async function leaveErasedNote(): Promise<void> {
  (await cookies()).set(NAME, 'yes', {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecureSite(),
    path: '/account',
    maxAge: MAX_AGE_S,
  });
}

export async function hasErasedNote(): Promise<boolean> {
  return (await cookies()).has(NAME);
}

/** Whether this browser has just erased somebody: pressed twice, the second press finds nobody. */
export async function hasJustErased(): Promise<boolean> {
  if (await hasErasedNote()) return true;
  const session = await findSession();
  return session !== null && (await isErased(session.personId));
}
