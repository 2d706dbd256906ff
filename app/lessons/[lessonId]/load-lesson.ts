import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findFirstOpen, findNext } from '@/components/lesson/open-steps';
import type { WayOn } from '@/components/lesson/step-frame';
import type { StepLink } from '@/components/lesson/step-list';
import { requireSignedIn } from '@/lib/auth/require';
import { findLesson, listLessons } from '@/lib/content/lessons/lessons';
import { findAssignmentFor, listClosedParts } from '@/lib/db/assignments';
import { findCourseAttempt } from '@/lib/db/course-attempts';
import type { CourseAttempt, CourseProgress } from '@/lib/db/course-attempts';
import { hasFinishedPart } from '@/lib/db/finished-part';
import { listExerciseProgress } from '@/lib/db/lesson-exercise';
import type { ExerciseProgress } from '@/lib/db/lesson-exercise';
import { isLessonLocked } from '@/lib/db/lesson-lock';
import { FREE_TERMS } from '@/lib/grading/assignment-terms';
import type { SignedIn } from '@/lib/policy';

type Lesson = ReturnType<typeof listLessons>[number];

/**
 * A lesson with all that this reader did in it; `locked` while their class has an earlier one to do, `closed` when it
 * is past due, was never finished so that it counts, and late work is not taken.
 */
export const loadLesson = cache(async (lessonId: string) => {
  const actor = await requireSignedIn(`/lessons/${lessonId}`);
  const lesson = findLesson(lessonId) ?? notFound();
  const now = new Date();
  const [locked, attempt, exercises, assignment, closedParts] = await Promise.all([
    isLessonLocked(actor, lessonId, now),
    findCourseAttempt(actor, lessonId),
    listExerciseProgress(actor, listExerciseIds(lesson)),
    findAssignmentFor(actor, lessonId),
    listClosedParts(actor, now),
  ]);
  const closed =
    closedParts.has(lessonId) &&
    !(await hasFinishedPart({ personId: actor.personId, partId: lessonId }, assignment ?? FREE_TERMS));
  return { actor, lesson, attempt, exercises, assignment, closed, now, locked };
});

export type LoadedLesson = Awaited<ReturnType<typeof loadLesson>>;

function listExerciseIds(lesson: Lesson): string[] {
  return lesson.steps.flatMap((step) => (step.kind === 'exercise' ? [step.exerciseId] : []));
}

/** What of a lesson shows which steps are done. */
type Done = {
  readonly lesson: Lesson;
  readonly attempt: Pick<CourseAttempt, 'records'> | null;
  readonly exercises: ReadonlyMap<string, ExerciseProgress>;
};

/** The steps as links, each with whether it is done; null for one that asks nothing. */
export function listStepLinks({ lesson, attempt, exercises }: Done): StepLink[] {
  const checked = new Set(attempt?.records.flatMap((record) => (record.checked ? [record.itemId] : [])));
  return lesson.steps.map((step) => ({
    id: step.id,
    title: step.title,
    done:
      step.kind === 'read' || step.kind === 'example'
        ? null
        : step.kind === 'exercise'
          ? Boolean(exercises.get(step.exerciseId)?.last)
          : checked.has(step.id),
  }));
}

/** The way on from a step, from 1. A finished lesson is looked at in order. */
export function findWayOn(loaded: LoadedLesson, position: number): WayOn & { readonly skips: boolean } {
  const { lesson, attempt } = loaded;
  const following = position < lesson.steps.length ? position + 1 : null;
  const next = attempt?.finishedAt ? following : findNext(listStepLinks(loaded), position);
  const skips = next !== following;
  if (next === null) return { href: `/lessons/${lesson.id}/end`, label: 'To the end of the lesson', skips };
  const label = skips ? `Go on with step ${next}` : 'Next';
  return { href: `/lessons/${lesson.id}/${next}`, label, skips };
}

/** The step to go on with in each lesson that is begun, from 1; null where only its end is left. By lesson. */
export async function listOpenSteps(
  actor: SignedIn,
  progress: CourseProgress,
): Promise<ReadonlyMap<string, number | null>> {
  const begun = listLessons().filter(({ id }) => progress.parts.get(id)?.open);
  const exercises = await listExerciseProgress(actor, begun.flatMap(listExerciseIds));
  const found = begun.map(async (lesson) => {
    const attempt = await findCourseAttempt(actor, lesson.id);
    const links = listStepLinks({ lesson, attempt, exercises });
    return [lesson.id, findFirstOpen(links, attempt?.position ?? 1)] as const;
  });
  return new Map(await Promise.all(found));
}
