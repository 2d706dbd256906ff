import 'server-only';
import { findLesson, listLessons } from '../content/lessons/lessons';
import { canOpenLesson } from '../policy';
import { listClosedParts } from './assignments';
import { db } from './client';

/**
 * Whether a lesson is not open to somebody yet: their class takes the lessons one after another, and an earlier one is
 * to do. One that is past due and takes no late work holds up nothing after it; what was begun stays open. Three
 * queries, for most people one.
 */
export async function isLessonLocked(
  { personId }: { readonly personId: string },
  lessonId: string,
  now: Date,
): Promise<boolean> {
  const lesson = findLesson(lessonId);
  const person = await db.person.findUnique({
    where: { id: personId },
    select: { role: true, classroomId: true, classroom: { select: { inOrder: true } } },
  });
  if (!lesson || person?.role !== 'STUDENT' || !person.classroomId || !person.classroom?.inOrder)
    return false;
  const lessons = listLessons();
  const [begun, closed] = await Promise.all([
    db.courseAttempt.groupBy({
      by: ['partId'],
      where: { personId, partId: { in: lessons.map(({ id }) => id) } },
      _max: { finishedAt: true },
    }),
    listClosedParts({ personId }, now),
  ]);
  const done = new Set(begun.flatMap(({ partId, _max }) => (_max.finishedAt ? [partId] : [])));
  const passed = lessons.filter(({ id }) => done.has(id) || closed.has(id));
  return !canOpenLesson(
    { role: 'student', personId, classroomId: person.classroomId },
    {
      number: lesson.number,
      begun: begun.some(({ partId }) => partId === lessonId),
      finished: new Set(passed.map(({ number }) => number)),
      inOrder: true,
    },
  );
}
