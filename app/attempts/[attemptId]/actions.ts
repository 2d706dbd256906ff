'use server';

import { notFound } from 'next/navigation';
import { z } from 'zod';
import { readForm } from '@/lib/auth/read-form';
import { requireAttemptOwner, requireSignedIn } from '@/lib/auth/require';
import { findExercise } from '@/lib/content/catalog';
import { startAgain } from '../../read/[exerciseId]/start-again';

const formSchema = z.object({
  attemptId: z.uuid(),
  exerciseId: z.string(),
  from: z.enum(['my-marks', 'clean-text']),
});

/** A new attempt, with the marks of this one or without any. An attempt that is open already is continued. */
export async function tryAgainAction(form: FormData): Promise<void> {
  const parsed = formSchema.safeParse(Object.fromEntries(readForm(form)));
  if (!parsed.success) notFound();
  const { attemptId, from } = parsed.data;
  await requireAttemptOwner(attemptId);
  const exercise = findExercise(parsed.data.exerciseId) ?? notFound();
  const actor = await requireSignedIn(`/attempts/${attemptId}`);
  await startAgain(actor, exercise.id, from === 'my-marks' ? attemptId : null);
}
