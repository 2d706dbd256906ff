'use server';

import { redirect } from 'next/navigation';
import { requireSignedIn } from '@/lib/auth/require';
import { startTest } from '@/lib/db/test-forms';
import { findCheckId, TEST_IDS } from './load-checks';

/** Begins a check, or goes on with it, and opens its texts. Where it cannot be begun, its opening page says why. */
export async function beginCheckAction(named: unknown): Promise<void> {
  const check = await begin(named);
  redirect(check ? `/checks/${check}/take` : '/course');
}

/** The same for who has just been given a session in this page, which then loads the texts itself. */
export async function prepareCheckAction(named: unknown): Promise<void> {
  await begin(named);
}

async function begin(named: unknown) {
  const check = findCheckId(named);
  if (!check) return null;
  const actor = await requireSignedIn(`/checks/${check}`);
  // A refusal needs no word here: the page of the texts leads back to the opening page, which has it.
  await startTest(actor, TEST_IDS[check], Math.random());
  return check;
}
