import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { StepLink } from '@/components/lesson/step-frame';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import { findLesson, listLessons } from '@/lib/content/lessons/lessons';
import { findCourseAttempt, getCourseProgress } from '@/lib/db/course-attempts';
import type { CourseProgress } from '@/lib/db/course-attempts';
import { listExerciseProgress } from '@/lib/db/lesson-exercise';
import { canOpenLesson } from '@/lib/policy';

type Lesson = ReturnType<typeof listLessons>[number];

/** Numbers of the lessons somebody has finished. */
export function listFinished(progress: CourseProgress): Set<number> {
  return new Set(
    listLessons().flatMap(({ id, number }) => (progress.parts.get(id)?.finished ? [number] : [])),
  );
}

/** A lesson with all that this reader did in it; `locked` while their class has an earlier one to do. */
export const loadLesson = cache(async (lessonId: string) => {
  const actor = await requireSignedIn(`/lessons/${lessonId}`);
  const lesson = findLesson(lessonId) ?? notFound();
  const [subject, progress, attempt, exercises] = await Promise.all([
    findSubject(),
    getCourseProgress(actor),
    findCourseAttempt(actor, lessonId),
    listExerciseProgress(actor, listExerciseIds(lesson)),
  ]);
  const finished = listFinished(progress);
  const facts = { number: lesson.number, begun: attempt !== null, finished, inOrder: progress.inOrder };
  const open = canOpenLesson(subject, facts);
  return { actor, lesson, attempt, exercises, locked: !open };
});

export type LoadedLesson = Awaited<ReturnType<typeof loadLesson>>;

function listExerciseIds(lesson: Lesson): string[] {
  return lesson.steps.flatMap((step) => (step.kind === 'exercise' ? [step.exerciseId] : []));
}

/** The steps as links, each with whether it is done; null for one that asks nothing. */
export function listStepLinks({ lesson, attempt, exercises }: LoadedLesson): StepLink[] {
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
