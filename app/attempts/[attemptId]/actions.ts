'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireAttemptOwner, requireSignedIn } from '@/lib/auth/require';
import { findExercise } from '@/lib/content/catalog';
import { startAttempt } from '@/lib/db/attempts';

const formSchema = z.object({
  attemptId: z.uuid(),
  exerciseId: z.string(),
  from: z.enum(['my-marks', 'clean-text']),
});

/** A new attempt, with the marks of this one or without any. An attempt that is open already is continued. */
export async function tryAgainAction(form: FormData): Promise<void> {
  const parsed = formSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) notFound();
  const { attemptId, from } = parsed.data;
  await requireAttemptOwner(attemptId);
  const exercise = findExercise(parsed.data.exerciseId) ?? notFound();
  const actor = await requireSignedIn(`/attempts/${attemptId}`);
  await startAttempt(actor, exercise.id, { copyFrom: from === 'my-marks' ? attemptId : null });
  redirect(`/read/${exercise.id}`);
}
