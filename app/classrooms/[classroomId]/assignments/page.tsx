import '@/components/print/print.css';
import type { Metadata } from 'next';
import { AssignmentList } from '@/components/assignments/assignment-list';
import { describeWhatNext } from '@/components/assignments/class-words';
import { ClassPage } from '@/components/classroom/class-page';
import { LinkButton } from '@/components/ui/link-button';
import { requireTeacherOf } from '@/lib/auth/require';
import { loadAssignments } from './load-assignments';

export const metadata: Metadata = { title: 'Assignments' };

type Props = { params: Promise<{ classroomId: string }> };

/** What the class was given to do, and who has done it. */
export default async function AssignmentsPage({ params }: Props) {
  const { classroomId } = await params;
  const home = `/classrooms/${classroomId}/assignments`;
  const teacher = await requireTeacherOf(classroomId, home);
  const now = new Date();
  const { classroom, assignments } = await loadAssignments(teacher, now);
  return (
    <ClassPage classroom={classroom} place="assignments" title="Assignments">
      <div className="grid gap-8">
        <p className="max-w-4xl font-serif text-2xl leading-snug font-semibold">
          {describeWhatNext(assignments, now)}
        </p>
        <div className="screen-only">
          <LinkButton href={`${home}/new`} look="primary" prefetch={false}>
            New assignment
          </LinkButton>
        </div>
        {assignments.length > 0 ? (
          <section aria-label="All assignments" className="grid gap-2">
            <p className="text-sm text-soft">
              The bar is filled by those who have handed in and hatched by those under way.
            </p>
            <AssignmentList assignments={assignments} home={home} now={now} />
          </section>
        ) : (
          <p className="measure text-soft">
            Without an assignment students may do everything at any time, as often as they like, and see the
            feedback at once. An assignment sets a due date, the number of attempts, which one counts, and
            when the feedback is shown.
          </p>
        )}
      </div>
    </ClassPage>
  );
}
