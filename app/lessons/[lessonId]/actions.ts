'use server';

import { redirect } from 'next/navigation';
import { readForm } from '@/lib/auth/read-form';
import { findLesson } from '@/lib/content/lessons/lessons';
import { StartRefused } from '@/lib/db/attempts';
import { startLesson } from '@/lib/db/course-attempts';
import { loadLesson } from './load-lesson';

/** Starts a lesson, or a new round of a finished one, and opens its first step. */
export async function startLessonAction(form: FormData): Promise<void> {
  const lesson = findLesson(String(readForm(form).get('lessonId')));
  if (!lesson) redirect('/course');
  const { actor, locked } = await loadLesson(lesson.id);
  if (locked) redirect('/course');
  try {
    await startLesson(actor, lesson.id);
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    // The page of the lesson says why: the rules may have changed since it was opened.
    redirect(`/lessons/${lesson.id}`);
  }
  redirect(`/lessons/${lesson.id}/1`);
}
