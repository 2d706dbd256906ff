import 'server-only';
import { findExercise } from '@/lib/content/catalog';
import { findLesson } from '@/lib/content/lessons/lessons';
import type { CommentPlace } from '@/lib/db/comments';

/** What a comment speaks of, in words, and where the student finds it; without a way where it has left the course. */
export function describePlace(place: CommentPlace): { readonly label: string; readonly href: string | null } {
  if (place.kind === 'attempt') {
    const title = findExercise(place.exerciseId)?.title ?? place.exerciseId;
    return { label: `${title}, attempt ${place.number}`, href: `/attempts/${place.attemptId}` };
  }
  const lesson = findLesson(place.partId);
  const at = lesson?.steps.findIndex(({ id }) => id === place.itemId) ?? -1;
  const step = lesson?.steps[at];
  if (!lesson || !step) return { label: 'an answer in the course', href: null };
  return { label: `Lesson ${lesson.number}, “${step.title}”`, href: `/lessons/${lesson.id}/${at + 1}` };
}
