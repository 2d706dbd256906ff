import type { ReactNode } from 'react';
import { CourseBar } from './course-bar';
import type { LessonProgress } from './course-view';

const LINE = 'grid items-center gap-x-8 border-b border-rule py-1 md:grid-cols-[minmax(0,1fr)_17rem_10rem]';

type Talk = {
  readonly classroomId: string;
  /** Where the class is, and what to talk about next. */
  readonly words: readonly string[];
  /** The lesson that the advice is about. */
  readonly discussed: { readonly id: string; readonly number: number } | null;
};

/** Where the class is in the course, and what to talk about next. */
export function CourseTalk({ classroomId, words, discussed }: Talk) {
  const [state, ...advice] = words;
  return (
    <div className="grid gap-3">
      <p className="max-w-4xl font-serif text-2xl leading-snug font-semibold">{state}</p>
      {advice.map((sentence) => (
        <p key={sentence} className="max-w-4xl font-serif text-xl leading-snug">
          {sentence}
        </p>
      ))}
      {discussed ? (
        <p>
          <a href={`/classrooms/${classroomId}/lessons/${discussed.id}`} className="text-link">
            See the questions and answers of lesson {discussed.number}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** The course on the page of the class, lesson by lesson. `talk` is left out where it stands elsewhere. */
export function CourseSection({
  classroomId,
  students,
  talk,
  lessons,
  handedIn,
  order,
}: {
  classroomId: string;
  students: number;
  talk: ReactNode;
  lessons: readonly LessonProgress[];
  /** How many have handed in each check. */
  handedIn: { readonly before: number; readonly after: number };
  order: ReactNode;
}) {
  return (
    <section aria-labelledby="course" className="grid grid-cols-1 gap-5">
      <h2 id="course">The course</h2>
      {talk}
      <ul className="border-t-2 border-rule-strong">
        {lessons.map((lesson) => (
          <LessonLine key={lesson.id} lesson={lesson} classroomId={classroomId} students={students} />
        ))}
        <li className={LINE}>
          <a href={`/classrooms/${classroomId}/checks`} className="text-link">
            First check and second check
          </a>
          {students > 0 ? (
            <p className="pb-2 text-sm tabular-nums md:col-span-2 md:pb-0">
              {handedIn.before} handed in the first, {handedIn.after} the second
            </p>
          ) : null}
        </li>
      </ul>
      {order}
    </section>
  );
}

function LessonLine({
  lesson: { id, number, title, finished, underWay },
  classroomId,
  students,
}: {
  lesson: LessonProgress;
  classroomId: string;
  students: number;
}) {
  return (
    <li className={LINE}>
      <a href={`/classrooms/${classroomId}/lessons/${id}`} className="text-link">
        Lesson {number}: {title}
      </a>
      {students > 0 ? (
        <>
          <p className="text-sm tabular-nums">
            <b>{finished} finished</b>, {underWay} under way, {students - finished - underWay} not started
          </p>
          <div className="pt-1 pb-2 md:p-0">
            <CourseBar filled={finished} hatched={underWay} of={students} />
          </div>
        </>
      ) : null}
    </li>
  );
}

/** Only for classes of more than one page of names. */
export function CoursePages({ page, pages }: { page: number; pages: number }) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages of names in the course" className="flex flex-wrap items-center gap-x-4">
      {page > 1 ? (
        <a href={`?page=${page - 1}`} className="text-link">
          Earlier names
        </a>
      ) : null}
      <p>
        Page {page} of {pages} of the names. The counts above are of the whole class.
      </p>
      {page < pages ? (
        <a href={`?page=${page + 1}`} className="text-link">
          Later names
        </a>
      ) : null}
    </nav>
  );
}
