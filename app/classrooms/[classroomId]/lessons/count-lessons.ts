import 'server-only';
import type { LessonProgress } from '@/components/classroom/course-view';
import { listLessons } from '@/lib/content/lessons/lessons';
import type { PartCount } from '@/lib/db/class-lesson-counts';

/** Every lesson with how far a class is in it. */
export function countLessons(counts: readonly PartCount[]): LessonProgress[] {
  return listLessons().map(({ id, number, title, steps }) => {
    const { finished = 0, underWay = 0 } = counts.find(({ partId }) => partId === id) ?? {};
    return { id, number, title, steps: steps.length, finished, underWay };
  });
}
