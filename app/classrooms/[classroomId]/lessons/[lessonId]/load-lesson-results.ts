import 'server-only';
import { describeLesson, describeTalk, listHardestFirst } from '@/components/classroom/course-words';
import { WHOLE_ARTICLE, findExercise, getArticlePart } from '@/lib/content/catalog';
import { getClassPulse } from '@/lib/db/class-pulse';
import { getClassResults } from '@/lib/db/class-results';
import { getClassLesson, getOpenAnswers } from '@/lib/db/class-lesson';
import { getClassroom } from '@/lib/db/classrooms';
import { summarizeClass } from '@/lib/grading/class-summary';
import type { ClassroomTeacher } from '@/lib/policy';
import { listStepViews } from '../load-course';
import type { Lesson } from '../load-course';

/** Everything the page of a lesson shows of a class. `page` is that of the open answers. */
export async function loadLessonResults(teacher: ClassroomTeacher, lesson: Lesson, page: number) {
  // First, so that a change during the other queries is noticed by the next pulse.
  const pulse = await getClassPulse(teacher);
  const [classroom, { students, started, finished }, views, open, marked] = await Promise.all([
    getClassroom(teacher),
    getClassLesson(teacher, lesson.id),
    listStepViews(teacher, lesson),
    getOpenAnswers(teacher, lesson.id, page),
    loadMarking(teacher, lesson),
  ]);
  const { id, number, title, steps } = lesson;
  const progress = { id, number, title, steps: steps.length, finished, underWay: started - finished };
  const asked = listHardestFirst(views);
  return {
    classroom,
    pulse,
    state: describeLesson(students, progress),
    talk: describeTalk(number, views),
    asked,
    unanswered: views.filter((view) => view.right !== null && !asked.includes(view)),
    written: views.flatMap(({ step }) =>
      step.kind === 'write'
        ? [{ step, answers: open.answers.filter(({ stepId }) => stepId === step.id) }]
        : [],
    ),
    open: { page: open.page, pages: open.pages },
    marked,
    hasWholeArticle: listExercises(lesson).includes(WHOLE_ARTICLE),
  };
}

function listExercises({ steps }: Lesson) {
  return steps.flatMap((step) => (step.kind === 'exercise' ? (findExercise(step.exerciseId) ?? []) : []));
}

/** The marking in the lesson's part of the article, summed up; the whole article is on the page of the class. */
async function loadMarking(teacher: ClassroomTeacher, lesson: Lesson) {
  const exercise = listExercises(lesson).find((each) => each !== WHOLE_ARTICLE);
  if (!exercise) return null;
  const { rows, key } = await getClassResults(teacher, exercise);
  const grades = rows.flatMap((row) => (row.latest ? [row.latest.grade] : []));
  const current = grades.filter((grade) => grade.keyVersion === key.version);
  const article = getArticlePart(exercise);
  return { exercise, text: article.text, summary: summarizeClass(current, key, article.sentences) };
}
