import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassPage } from '@/components/classroom/class-page';
import { Button } from '@/components/ui/button';
import { requireTeacherOf } from '@/lib/auth/require';
import { findClassAssignment } from '@/lib/db/assignments';
import { getClassroom } from '@/lib/db/classrooms';
import { isFeedbackVisible } from '@/lib/grading/assignment-terms';
import { deleteAssignmentAction } from '../../actions';

export const metadata: Metadata = { title: 'Delete an assignment' };

type Props = { params: Promise<{ classroomId: string; assignmentId: string }> };

/** Asks before an assignment goes, and says what goes with it. */
export default async function DeleteAssignmentPage({ params }: Props) {
  const { classroomId, assignmentId } = await params;
  const home = `/classrooms/${classroomId}/assignments/${assignmentId}`;
  const teacher = await requireTeacherOf(classroomId, `${home}/delete`);
  const assignment = (await findClassAssignment(teacher, assignmentId)) ?? notFound();
  const classroom = await getClassroom(teacher);
  const opens = assignment.part.kind === 'exercise' && !isFeedbackVisible(assignment, new Date());
  return (
    <ClassPage
      classroom={classroom}
      place="assignments"
      title={`Delete “${assignment.part.title}”?`}
      lede="The work of your students stays, with every mark and answer. What goes is the due date, the other rules and your word to the students."
    >
      <div className="measure grid gap-5">
        {opens ? (
          <p>
            Students who have handed in <b>see their feedback then</b>, unless another assignment still holds
            it back.
          </p>
        ) : null}
        <form
          action={deleteAssignmentAction.bind(null, classroomId, assignmentId)}
          className="flex flex-wrap gap-3"
        >
          <Button type="submit" look="primary">
            Delete the assignment
          </Button>
          <a href={home} className="button">
            Keep it
          </a>
        </form>
      </div>
    </ClassPage>
  );
}
