import { cookies } from 'next/headers';
import type { SignedIn } from '../policy';
import { isSecureSite } from './session';

/*
 * A new return code is shown once, on a page of its own. It travels there in a cookie that only that page gets,
 * so that a reload on a slow school network does not lose it, and is gone after ten minutes.
 */
const NAME = 'says-who.return-code';
const MAX_AGE_S = 600;
/** The page that shows it. */
export const RETURN_CODE_PATH = '/account/return-code';

export async function keepReturnCodeForShowing(personId: string, code: string): Promise<void> {
  (await cookies()).set(NAME, `${personId}.${code}`, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecureSite(),
    path: RETURN_CODE_PATH,
    maxAge: MAX_AGE_S,
  });
}

/** The plain code, if it is this person's: the next one at a shared computer must not see it. */
export async function findReturnCodeForShowing(actor: SignedIn): Promise<string | null> {
  const [personId, code] = (await cookies()).get(NAME)?.value.split('.') ?? [];
  return personId === actor.personId && code ? code : null;
}

export async function forgetReturnCode(): Promise<void> {
  (await cookies()).delete({ name: NAME, path: RETURN_CODE_PATH });
}
