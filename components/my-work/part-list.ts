import type { Exercise } from '@/lib/content/types';
import type { Grade } from '@/lib/grading/types';

type Past = {
  readonly exerciseId: string;
  readonly attemptId: string;
  readonly number: number;
  readonly submittedAt: Date;
  readonly layers: Grade['layers'];
};
type Open = { readonly exerciseId: string; readonly marks: number };
type Lesson = { readonly id: string; readonly number: number };

/** A part of the article that somebody marked in a lesson. */
export type PartEntry = {
  readonly exercise: Exercise;
  readonly lessonNumber: number;
  /** Handed in, the latest first. */
  readonly past: readonly Past[];
  /** How many marks the open attempt has; null without one. */
  readonly open: number | null;
};

/** The parts of lessons that were begun or handed in, in the order of the lessons. `past` oldest first. */
export function listParts(
  exercises: readonly Exercise[],
  lessons: readonly Lesson[],
  work: { readonly past: readonly Past[]; readonly open: readonly Open[] },
): PartEntry[] {
  return lessons.flatMap((lesson) =>
    exercises
      .filter(({ lessonId }) => lessonId === lesson.id)
      .flatMap((exercise) => {
        const past = work.past.filter(({ exerciseId }) => exerciseId === exercise.id).toReversed();
        const open = work.open.find(({ exerciseId }) => exerciseId === exercise.id)?.marks ?? null;
        return past.length > 0 || open !== null
          ? [{ exercise, lessonNumber: lesson.number, past, open }]
          : [];
      }),
  );
}
