'use server';

import { redirect } from 'next/navigation';
import { readForm } from '@/lib/auth/read-form';
import { requireSignedIn } from '@/lib/auth/require';
import { findLesson } from '@/lib/content/lessons/lessons';
import { StartRefused } from '@/lib/db/attempts';
import { startLesson } from '@/lib/db/course-attempts';

/** Starts a lesson, or a new round of a finished one, and opens its first step. */
export async function startLessonAction(form: FormData): Promise<void> {
  const lesson = findLesson(String(readForm(form).get('lessonId')));
  if (!lesson) redirect('/course');
  const actor = await requireSignedIn(`/lessons/${lesson.id}`);
  try {
    await startLesson(actor, lesson.id);
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    // The page of the lesson says why, the course which lesson comes first: both may have changed since.
    redirect(error.problem === 'locked' ? '/course' : `/lessons/${lesson.id}`);
  }
  redirect(`/lessons/${lesson.id}/1`);
}
