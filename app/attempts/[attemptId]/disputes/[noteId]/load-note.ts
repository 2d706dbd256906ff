import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { requireAttemptOwner, requireAttemptReader } from '@/lib/auth/require';
import { getArticlePart } from '@/lib/content/catalog';
import { listAttemptDisputes } from '@/lib/db/disputes';
import { getGradedAttempt } from '@/lib/db/graded-attempts';
import { getExercise } from '@/lib/db/marks';
import { buildFeedbackItems } from '@/lib/grading/feedback-items';

/** One note of an own attempt with all that its contest needs. Stops where there is no such note to be seen. */
export async function loadNote(attemptId: string, noteId: string) {
  const path = `/attempts/${attemptId}/disputes/${encodeURIComponent(noteId)}`;
  const owner = await requireAttemptOwner(attemptId, path);
  if (owner.attemptId !== attemptId) redirect(`/attempts/${owner.attemptId}`);
  const reader = await requireAttemptReader(attemptId, path);
  const [attempt, disputes] = await Promise.all([getGradedAttempt(reader), listAttemptDisputes(reader)]);
  // Not handed in, or its feedback not shown yet: its page tells.
  if (!('graded' in attempt)) redirect(`/attempts/${attemptId}`);
  const { grade, key, marks, exerciseId, classroom } = attempt.graded;
  const item = buildFeedbackItems(grade, key, marks).find(({ id }) => id === noteId) ?? notFound();
  const article = getArticlePart(getExercise(exerciseId));
  return { owner, item, article, disputes, grade, classroom, keyVersion: key.version };
}
