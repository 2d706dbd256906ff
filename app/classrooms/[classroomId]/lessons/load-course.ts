import 'server-only';
import { NO_TALLY } from '@/components/classroom/course-view';
import type { StepView } from '@/components/classroom/course-view';
import { describeCourse, describeTalk, findLessonToDiscuss } from '@/components/classroom/course-words';
import { findCoursePart } from '@/lib/content/course-part';
import { getForm } from '@/lib/content/forms/forms';
import { listLessons } from '@/lib/content/lessons/lessons';
import { toPublicStep } from '@/lib/content/lessons/public-step';
import { getClassCourse } from '@/lib/db/class-course';
import { getClassLesson } from '@/lib/db/class-lesson';
import { listPartCounts } from '@/lib/db/class-lesson-counts';
import { listStepTallies } from '@/lib/db/class-steps';
import type { ClassroomTeacher } from '@/lib/policy';
import { countLessons } from './count-lessons';

export type Lesson = ReturnType<typeof listLessons>[number];

/** The course of a class as the page of the class shows it. The number of queries is the same for every class. */
export async function loadCourse(teacher: ClassroomTeacher, page: number) {
  const [course, counts] = await Promise.all([getClassCourse(teacher, page), listPartCounts(teacher)]);
  const finishedBy = (partId: string) => counts.find((count) => count.partId === partId)?.finished ?? 0;
  const lessons = countLessons(counts);
  const discussed = findLessonToDiscuss(course.students, lessons);
  const lesson = listLessons().find(({ id }) => id === discussed?.id);
  const talk = lesson ? [describeTalk(lesson.number, await listStepViews(teacher, lesson))] : [];
  const texts = getForm('A').items.length;
  return {
    progress: course,
    lessons,
    discussed,
    /** Whether anybody has begun a lesson or a check. */
    begun: counts.length > 0,
    words: [describeCourse(course.students, lessons), ...talk],
    handedIn: { before: finishedBy('pre-test'), after: finishedBy('post-test') },
    checks: [
      { id: 'pre-test', title: 'First check', texts },
      { id: 'post-test', title: 'Second check', texts },
    ],
  };
}

/** Every step of a lesson that asks, with its right answer and what the class answered. Three queries. */
export async function listStepViews(teacher: ClassroomTeacher, lesson: Lesson): Promise<StepView[]> {
  const [{ steps }, tallies] = await Promise.all([
    getClassLesson(teacher, lesson.id),
    listStepTallies(teacher, lesson.id),
  ]);
  const keys = findCoursePart(lesson.id, null)?.keys;
  return lesson.steps.flatMap((source, at) => {
    const step = toPublicStep(source);
    const key = keys?.get(source.id);
    if (step.kind === 'read' || step.kind === 'example' || step.kind === 'exercise') return [];
    if (!key || key.kind === 'flag') return [];
    const { answered, right } = steps.find(({ stepId }) => stepId === step.id) ?? {
      answered: 0,
      right: null,
    };
    return [{ step, key, place: at + 1, answered, right, tally: tallies.get(step.id) ?? NO_TALLY }];
  });
}
