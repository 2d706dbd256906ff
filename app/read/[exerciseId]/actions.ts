'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { readForm } from '@/lib/auth/read-form';
import { requireSignedIn } from '@/lib/auth/require';
import { findExercise } from '@/lib/content/catalog';
import { startAgain } from './start-again';

/** Starts a new try, with the marks of an earlier one if the form names it, and opens it. */
export async function tryAgainAction(sent: FormData): Promise<void> {
  const form = readForm(sent);
  const exercise = findExercise(String(form.get('exerciseId')));
  const actor = await requireSignedIn('/my-work');
  if (!exercise) redirect('/my-work');
  const earlier = z.uuid().safeParse(form.get('copyFrom'));
  await startAgain(actor, exercise.id, earlier.success ? earlier.data : null);
}
