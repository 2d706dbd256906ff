import 'server-only';
import { LESSON_1 } from './lesson-1';
import { LESSON_2 } from './lesson-2';
import { LESSON_3 } from './lesson-3';
import { LESSON_4 } from './lesson-4';
import { LESSON_5 } from './lesson-5';
import { LESSON_6 } from './lesson-6';
import type { LessonSource } from './lesson-schema';
import { parseLesson } from './parse-lesson';
import type { KeyedLesson } from './parse-lesson';

/** A new lesson is a file and a line here. */
const SOURCES: readonly LessonSource[] = [LESSON_1, LESSON_2, LESSON_3, LESSON_4, LESSON_5, LESSON_6];

// Read once, when the server loads: a lesson that breaks its schema must not start up.
const LESSONS: readonly KeyedLesson[] = SOURCES.map(parseLesson).sort((a, b) => a.number - b.number);

/** In the order of the course. With answers: what a browser may see is made by public-step.ts. */
export function listLessons(): readonly KeyedLesson[] {
  return LESSONS;
}

/** The lesson with this id, or null: the guard for ids that come from outside. */
export function findLesson(id: string): KeyedLesson | null {
  return LESSONS.find((lesson) => lesson.id === id) ?? null;
}
