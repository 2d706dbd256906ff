'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireSignedIn } from '@/lib/auth/require';
import { findExercise } from '@/lib/content/catalog';
import { startAttempt } from '@/lib/db/attempts';

/** Starts a new try, with the marks of an earlier one if the form names it, and opens it. */
export async function tryAgainAction(form: FormData): Promise<void> {
  const exercise = findExercise(String(form.get('exerciseId')));
  const actor = await requireSignedIn('/my-work');
  if (!exercise) redirect('/my-work');
  const earlier = z.uuid().safeParse(form.get('copyFrom'));
  await startAttempt(actor, exercise.id, { copyFrom: earlier.success ? earlier.data : null });
  redirect(`/read/${exercise.id}`);
}
