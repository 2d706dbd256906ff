import 'server-only';
import { describeStudentCourse } from '@/components/classroom/course-words';
import type { CourseTableRow } from '@/components/classroom/course-table';
import type { GradebookRow } from '@/components/students/gradebook-table';
import type { GradebookView, SortValues } from '@/components/students/gradebook-view';
import { findCourseNeed, findNeed } from '@/components/students/needs';
import { describeStanding } from '@/components/students/standing-words';
import { EXERCISES, findExercise, getArticlePart, WHOLE_ARTICLE } from '@/lib/content/catalog';
import { listLessons } from '@/lib/content/lessons/lessons';
import type { Exercise } from '@/lib/content/types';
import { listClassAssignments, listCountedAttempts } from '@/lib/db/assignments';
import type { ClassAssignment, CountedAttempt } from '@/lib/db/assignments';
import { getClassCourse } from '@/lib/db/class-course';
import type { CourseRow } from '@/lib/db/class-course';
import { getClassResults } from '@/lib/db/class-results';
import type { RosterRow } from '@/lib/db/class-results';
import { getClassroom } from '@/lib/db/classrooms';
import { countCommentsTo } from '@/lib/db/comments';
import { listClassItems } from '@/lib/grading/class-items';
import { countPlaces } from '@/lib/grading/class-places';
import type { PlaceCounts } from '@/lib/grading/class-places';
import { countWide } from '@/lib/grading/class-summary';
import type { ClassGrade } from '@/lib/grading/class-summary';
import type { AnswerKey } from '@/lib/grading/types';
import type { ClassroomTeacher } from '@/lib/policy';

export const COURSE = 'course';

export type CourseViewRow = SortValues & CourseTableRow;
type Common = {
  readonly classroom: Awaited<ReturnType<typeof getClassroom>>;
  readonly students: number;
  readonly page: number;
  readonly pages: number;
};
export type LoadedStudents = Common &
  (
    | { readonly part: typeof COURSE; readonly rows: readonly CourseViewRow[] }
    | { readonly part: Exercise; readonly rows: readonly GradebookRow[] }
  );

/** The students of a class with what they did of one part. The number of queries is the same for every class. */
export async function loadStudents(
  actor: ClassroomTeacher,
  view: GradebookView,
  now: Date,
): Promise<LoadedStudents> {
  const [classroom, assignments, course] = await Promise.all([
    getClassroom(actor),
    listClassAssignments(actor),
    getClassCourse(actor, view.page),
  ]);
  const { students, page, pages } = course;
  const common = { classroom, students, page, pages };
  const wanted = choosePart(view.part, assignments);
  if (wanted === COURSE) return { ...common, part: COURSE, rows: course.rows.map(toCourseRow) };
  const exercise = wanted ?? WHOLE_ARTICLE;
  const [results, counted, comments] = await Promise.all([
    getClassResults(actor, exercise, view.page),
    listStandings(actor, assignments, exercise, now),
    countCommentsTo(
      actor,
      course.rows.map(({ personId }) => personId),
    ),
  ]);
  const begun = results.rows.some((row) => row.attempts > 0 || row.open);
  // Nobody chose a part and nothing is assigned: the one the class is at.
  if (wanted === null && !begun && course.rows.some(({ parts }) => parts.size > 0))
    return { ...common, part: COURSE, rows: course.rows.map(toCourseRow) };
  const courseOf = new Map(course.rows.map((row) => [row.personId, row]));
  const rows = results.rows.map((row): GradebookRow => {
    const { personId } = row;
    return {
      ...toResultValues(row, exercise, results.key),
      href: `/classrooms/${classroom.id}/students/${personId}`,
      due: describeStanding(counted.get(personId)?.standing ?? null),
      lessons: countLessons(courseOf.get(personId)),
      course: describeStudentCourse(courseOf.get(personId)?.parts ?? new Map(), listLessons()),
      comments: comments.get(personId) ?? { all: 0, unseen: 0 },
    };
  });
  return { ...common, part: exercise, rows };
}

/** What the address asks for, else what was assigned last; null: nothing of both. */
function choosePart(
  asked: string | null,
  assignments: readonly ClassAssignment[],
): Exercise | typeof COURSE | null {
  if (asked === COURSE) return COURSE;
  const found = asked === null ? null : findExercise(asked);
  if (found) return found;
  const [newest] = assignments;
  return newest ? (findExercise(newest.partId) ?? COURSE) : null;
}

/** By person, of the assignment whose rules hold; empty where the exercise is not assigned. */
async function listStandings(
  actor: ClassroomTeacher,
  assignments: readonly ClassAssignment[],
  { id }: Exercise,
  now: Date,
): Promise<ReadonlyMap<string, CountedAttempt>> {
  const ofPart = assignments.filter(({ partId }) => partId === id);
  if (ofPart.length === 0) return new Map();
  const rows = await listCountedAttempts(actor, ofPart, now);
  return new Map(
    rows
      .filter(({ assignmentId, inForceId }) => assignmentId === inForceId)
      .map((row) => [row.personId, row]),
  );
}

function toResultValues(row: RosterRow, exercise: Exercise, key: AnswerKey) {
  const { personId, name, attempts, beyond, tooLate, open } = row;
  const { layers: asked } = exercise;
  const places = row.latest && countPlacesOf(row.latest.grade, key, exercise);
  const counted = row.latest && places && { ...toCounted(row.latest), places };
  return {
    ...{ personId, name, attempts, beyond, tooLate, open, counted },
    need: findNeed(places, open !== null),
    hedges: counted && asked.includes('hedge') ? counted.layers.hedge : null,
    claims: counted && asked.includes('claim') ? counted.layers.claim : null,
    handedInAt: counted?.submittedAt.getTime() ?? null,
  };
}

/** As the page counts them that compares hits and false alarms. */
function countPlacesOf(grade: ClassGrade, key: AnswerKey, exercise: Exercise): PlaceCounts | null {
  const { sentences } = getArticlePart(exercise);
  return countPlaces(listClassItems([grade], key, sentences, exercise.layers), 1)[0] ?? null;
}

function toCounted({ attemptId, number, submittedAt, grade }: NonNullable<RosterRow['latest']>) {
  const wide = { hedge: countWide(grade, 'hedge'), claim: countWide(grade, 'claim') };
  return { attemptId, number, submittedAt, layers: grade.layers, wide };
}

function toCourseRow(row: CourseRow): CourseViewRow {
  const lessons = listLessons().flatMap(({ id }) => row.parts.get(id) ?? []);
  const times = lessons.flatMap(({ finished }) => (finished ? [finished.finishedAt.getTime()] : []));
  return {
    ...row,
    need: findCourseNeed(lessons),
    hedges: null,
    claims: null,
    handedInAt: times.length > 0 ? Math.max(...times) : null,
    lessons: countLessons(row),
  };
}

function countLessons(row: CourseRow | undefined): number {
  return listLessons().filter(({ id }) => row?.parts.get(id)?.finished).length;
}

/** What the table can show, in the order in which a class meets it. */
export function listParts() {
  const lessonOf = (lessonId: string | null) => listLessons().find(({ id }) => id === lessonId);
  const choices = EXERCISES.map((exercise) => {
    const lesson = lessonOf(exercise.lessonId);
    if (lesson)
      return {
        id: exercise.id,
        title: `Lesson ${lesson.number}: ${exercise.title}`,
        group: 'Parts of the article',
      };
    const group = exercise === WHOLE_ARTICLE ? 'The class' : 'Mixed reviews';
    return {
      id: exercise.id,
      title: exercise === WHOLE_ARTICLE ? 'The whole article' : exercise.title,
      group,
    };
  });
  return [{ id: COURSE, title: 'The course, lesson by lesson', group: 'The class' }, ...choices];
}
