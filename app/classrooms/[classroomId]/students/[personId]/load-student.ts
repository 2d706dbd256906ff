import 'server-only';
import type { CommentView } from '@/components/students/comment-section';
import type { ExerciseWork } from '@/components/students/student-attempts';
import { describeInCourse, describeStudent } from '@/components/students/student-words';
import type { Writing } from '@/components/students/student-writings';
import { EXERCISES, WHOLE_ARTICLE } from '@/lib/content/catalog';
import { findLesson, listLessons } from '@/lib/content/lessons/lessons';
import { toPublicStep } from '@/lib/content/lessons/public-step';
import { listAssignmentsOf } from '@/lib/db/assignments';
import type { AssignmentOf } from '@/lib/db/assignments';
import { findCheckRow } from '@/lib/db/class-check-rows';
import { getClassroom } from '@/lib/db/classrooms';
import { listCommentsTo } from '@/lib/db/comments';
import type { TeachersComment } from '@/lib/db/comments';
import { findStudent, getStudentWork } from '@/lib/db/student-work';
import type { StudentWork, StudentWriting } from '@/lib/db/student-work';
import type { Exercise } from '@/lib/content/types';
import { FREE_TERMS, pickCounted } from '@/lib/grading/assignment-terms';
import type { ClassroomTeacher } from '@/lib/policy';
import { describePlace } from '../../../../my-work/comment-place';

/** Everything the page of a student shows, or null where the class has no such student. */
export async function loadStudent(actor: ClassroomTeacher, personId: string, now: Date) {
  const student = await findStudent(actor, personId);
  if (!student) return null;
  const [classroom, work, assignments, comments, checks] = await Promise.all([
    getClassroom(actor),
    getStudentWork(actor, personId),
    listAssignmentsOf({ personId }, now),
    listCommentsTo(actor, personId),
    findCheckRow(actor, personId),
  ]);
  const works = listWorks(work, assignments);
  const answered = new Set(work.writings.map(nameAnswer));
  const isBeside = ({ about }: TeachersComment) => about.kind === 'answer' && answered.has(nameAnswer(about));
  return {
    student,
    classroom,
    words: works.length > 0 ? describeStudent(findState(works)) : describeInCourse(lessonsOf(work)),
    works,
    assignments,
    parts: work.parts,
    checks,
    writings: work.writings.flatMap((writing) => toWriting(writing, comments)),
    comments: comments.filter((comment) => !isBeside(comment)).map((comment) => toView(comment, true)),
  };
}

type Answer = { readonly courseAttemptId: string; readonly stepId?: string; readonly itemId?: string };
function nameAnswer({ courseAttemptId, stepId, itemId }: Answer): string {
  return `${courseAttemptId} ${stepId ?? itemId}`;
}

/** By exercise, those that stand on their own first. */
function listWorks({ past, open }: StudentWork, assignments: readonly AssignmentOf[]): ExerciseWork[] {
  return EXERCISES.flatMap((exercise) => {
    const tries = past.filter(({ exerciseId }) => exerciseId === exercise.id);
    const underWay = open.find(({ exerciseId }) => exerciseId === exercise.id) ?? null;
    if (tries.length === 0 && !underWay) return [];
    const terms = assignments.find(({ part }) => part.id === exercise.id)?.assignment ?? FREE_TERMS;
    const counted = pickCounted(
      tries.map((each) => ({ ...each, points: [each.layers.hedge.points, each.layers.claim.points] })),
      terms,
    );
    const counting = { countedId: counted?.attemptId ?? null, limits: terms };
    return [{ exercise, title: titleOf(exercise), past: tries, open: underWay, ...counting }];
  });
}

function titleOf(exercise: Exercise): string {
  if (exercise === WHOLE_ARTICLE) return 'The whole article';
  const lesson = listLessons().find(({ id }) => id === exercise.lessonId);
  return lesson ? `Lesson ${lesson.number}: ${exercise.title}` : exercise.title;
}

/** The whole article where there is any work on it, else what was worked on last. */
function findState(works: readonly ExerciseWork[]): Parameters<typeof describeStudent>[0] {
  const lastTouched = ({ past, open }: ExerciseWork) =>
    Math.max(past.at(-1)?.submittedAt.getTime() ?? 0, open?.savedAt?.getTime() ?? 0);
  const [latest] = works.toSorted((a, b) => lastTouched(b) - lastTouched(a));
  const work = works.find(({ exercise }) => exercise === WHOLE_ARTICLE) ?? latest;
  return {
    about: work && work.exercise !== WHOLE_ARTICLE ? `“${work.exercise.title}”` : 'the whole article',
    asked: work?.exercise.layers ?? WHOLE_ARTICLE.layers,
    attempts: work?.past ?? [],
    isOpen: Boolean(work?.open),
  };
}

function lessonsOf({ parts }: StudentWork) {
  return listLessons().flatMap(({ id }) => parts.get(id) ?? []);
}

function toWriting(writing: StudentWriting, comments: readonly TeachersComment[]): Writing[] {
  const lesson = findLesson(writing.lessonId);
  const source = lesson?.steps.find(({ id }) => id === writing.stepId);
  const step = source ? toPublicStep(source) : null;
  if (!lesson || step?.kind !== 'write') return [];
  const beside = comments.filter(
    ({ about }) => about.kind === 'answer' && nameAnswer(about) === nameAnswer(writing),
  );
  return [
    { ...writing, lessonNumber: lesson.number, step, comments: beside.map((each) => toView(each, false)) },
  ];
}

function toView(comment: TeachersComment, withPlace: boolean): CommentView {
  const { id, text, byName, own, createdAt, changedAt, seenAt, place } = comment;
  const described = place && describePlace(place);
  return {
    ...{ id, text, byName, own },
    createdAt: createdAt.toISOString(),
    changedAt: changedAt?.toISOString() ?? null,
    seenAt: seenAt?.toISOString() ?? null,
    // The way into a lesson is the student's own; the teacher reads the answer here.
    place:
      withPlace && described
        ? { label: described.label, href: place?.kind === 'attempt' ? described.href : null }
        : null,
  };
}
