import { listLessons } from '../lessons/lessons';

/** A lesson as the course names it, and how long the course says it takes. */
export type LessonTime = { readonly number: number; readonly title: string; readonly minutes: number };

/** What a plan says of a lesson is read from the lesson itself, so that the two cannot disagree. Throws for a number without a lesson. */
export function getLessonTime(number: number): LessonTime {
  const lesson = listLessons().find((one) => one.number === number);
  if (!lesson) throw new Error(`There is no lesson ${number}`);
  return { number, title: lesson.title, minutes: lesson.minutes };
}

/** What stands on a student's screen. */
export function onStudentScreens({ number, title }: LessonTime): string {
  return `Students: **${number} ${title}**`;
}

/** Where a teacher finds what the class answered. */
export function onClassPage({ number, title }: LessonTime): string {
  return `The page of your class, under **The course**: **Lesson ${number}: ${title}**, with [names hidden](#projector). There **The questions, hardest first** and **Marked in the article**`;
}
