import '@/components/print/print.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { PrintButton } from '@/components/print/print-button';
import { CommentSection } from '@/components/students/comment-section';
import { StudentAttempts, StudentChange } from '@/components/students/student-attempts';
import { StudentCourse } from '@/components/students/student-course';
import { StudentDue } from '@/components/students/student-due';
import { StudentWritings } from '@/components/students/student-writings';
import { requireTeacherOf } from '@/lib/auth/require';
import { listLessons } from '@/lib/content/lessons/lessons';
import { LONGEST_COMMENT } from '@/lib/db/comments';
import { commentAction } from '../actions';
import type { CommentTarget } from '../actions';
import { loadStudent } from './load-student';

// Without the name: the title of a tab may stand on a projector.
export const metadata: Metadata = { title: 'One student' };

type Props = { params: Promise<{ classroomId: string; personId: string }> };

/** One student: what to do next, then all that was handed in and written, and what the teacher says to it. */
export default async function StudentPage({ params }: Props) {
  const { classroomId, personId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/students/${personId}`);
  const now = new Date();
  const loaded = (await loadStudent(teacher, personId, now)) ?? notFound();
  const { student, classroom, works, writings, comments, parts, checks, assignments } = loaded;
  const to = (about: CommentTarget['about']) =>
    commentAction.bind(null, { classroomId, personId: student.id, about });
  return (
    <ClassPage
      classroom={classroom}
      place="students"
      title={
        <>
          <span className="by-name">{student.name}</span>
          <span className="without-names">One student</span>
        </>
      }
    >
      <div className="flow grid grid-cols-1 gap-10">
        <section aria-labelledby="next" className="grid gap-4">
          <h2 id="next" className="kicker font-plain">
            What to do next
          </h2>
          <p className="max-w-3xl font-serif text-2xl leading-snug font-semibold">{loaded.words}</p>
          <div className="screen-only flex flex-wrap items-start gap-x-6 gap-y-3">
            <HideNames />
            <PrintButton />
          </div>
          <Jumps classroomId={classroomId} />
        </section>
        <StudentDue assignments={assignments} now={now} />
        <section aria-labelledby="change" className="grid grid-cols-1 gap-5">
          <h2 id="change">Change over time</h2>
          <StudentChange works={works} />
        </section>
        <section aria-labelledby="attempts" className="grid grid-cols-1 gap-3">
          <h2 id="attempts">All attempts</h2>
          {works.length > 0 ? (
            <>
              <p className="measure text-soft">
                A title leads to the graded article. An attempt under way stays with the student.
              </p>
              <StudentAttempts works={works} />
            </>
          ) : (
            <p className="text-soft">No attempt yet.</p>
          )}
        </section>
        <section aria-labelledby="course" className="grid grid-cols-1 gap-3">
          <h2 id="course">The course</h2>
          <p className="measure text-soft">
            “done 2/3”: 2 of the 3 check-out questions all right. A check is told when both are handed in.
            Practice is the student’s own and stands nowhere here.
          </p>
          <StudentCourse lessons={listLessons()} parts={parts} checks={checks} />
        </section>
        <section aria-labelledby="writings" className="grid grid-cols-1 gap-3">
          <h2 id="writings">Written answers</h2>
          <StudentWritings
            writings={writings}
            commentsOn={({ courseAttemptId, stepId, comments: beside }) => (
              <CommentSection
                id={`on-${stepId}`}
                label="Comment on this answer"
                folded
                comments={beside}
                longest={LONGEST_COMMENT}
                action={to({ kind: 'answer', courseAttemptId, itemId: stepId })}
              />
            )}
          />
        </section>
        <section aria-labelledby="comments" className="grid grid-cols-1 gap-3">
          <h2 id="comments">Comments on the work as a whole</h2>
          <p className="measure text-soft">
            The student reads them under “My work”. To comment on one attempt, open it from the table above;
            those comments stand here too.
          </p>
          <CommentSection
            id="on-all"
            label="Comment for this student"
            comments={comments}
            longest={LONGEST_COMMENT}
            action={to({ kind: 'student' })}
          />
        </section>
      </div>
    </ClassPage>
  );
}

function Jumps({ classroomId }: { classroomId: string }) {
  return (
    <nav aria-label="On this page" className="screen-only flex flex-wrap gap-x-6">
      <a href="#attempts" className="text-link">
        All attempts
      </a>
      <a href="#writings" className="text-link">
        Written answers
      </a>
      <a href="#comments" className="text-link">
        Comments
      </a>
      <a href={`/classrooms/${classroomId}/students`} className="text-link">
        All students
      </a>
    </nav>
  );
}
