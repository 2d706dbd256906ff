'use server';

import { redirect } from 'next/navigation';
import { ERASED_PATH, hasJustErased, leaveErasedNote } from '@/lib/auth/erased-note';
import { forgetReturnCode } from '@/lib/auth/fresh-return-code';
import { readForm } from '@/lib/auth/read-form';
import { requireSignedIn, resolveSignedIn } from '@/lib/auth/require';
import { clearSession } from '@/lib/auth/session';
import { eraseEverything } from '@/lib/db/erase';

const ASKED_AT = '/account/erase';

/** Somebody else may have signed in since the page was made: who was asked there is who is erased. */
export async function eraseEverythingAction(form: FormData): Promise<void> {
  const { ok } = await resolveSignedIn();
  if (ok || !(await hasJustErased())) {
    const actor = await requireSignedIn(ASKED_AT);
    if (readForm(form).get('personId') !== actor.personId) redirect(ASKED_AT);
    const erased = await eraseEverything(actor);
    // The page says why.
    if (!erased.ok) redirect(ASKED_AT);
  }
  await forgetReturnCode();
  await clearSession();
  await leaveErasedNote();
  redirect(ERASED_PATH);
}
