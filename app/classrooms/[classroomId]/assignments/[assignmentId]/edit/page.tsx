import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssignmentForm } from '@/components/assignments/assignment-form';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { requireTeacherOf } from '@/lib/auth/require';
import { findClassAssignment, listStudentNames } from '@/lib/db/assignments';
import { getClassroom } from '@/lib/db/classrooms';
import { updateAssignmentAction } from '../../actions';
import { listTimeZones } from '../../due-date';
import { toValues } from '../../to-values';

export const metadata: Metadata = { title: 'Change an assignment' };

type Props = { params: Promise<{ classroomId: string; assignmentId: string }> };

/** The rules of an assignment, to be changed. */
export default async function EditAssignmentPage({ params }: Props) {
  const { classroomId, assignmentId } = await params;
  const home = `/classrooms/${classroomId}/assignments/${assignmentId}`;
  const teacher = await requireTeacherOf(classroomId, `${home}/edit`);
  const assignment = (await findClassAssignment(teacher, assignmentId)) ?? notFound();
  const [classroom, students] = await Promise.all([getClassroom(teacher), listStudentNames(teacher)]);
  return (
    <ClassPage
      classroom={classroom}
      place="assignments"
      title="Change the assignment"
      lede="What you change holds at once. Your students see what changed and when. Work that is saved or handed in stays."
    >
      <div className="grid gap-6">
        <HideNames />
        <AssignmentForm
          action={updateAssignmentAction.bind(null, classroomId, assignmentId)}
          values={toValues(assignment)}
          parts={[assignment.part]}
          students={students}
          zones={listTimeZones()}
          ownZone={false}
          label="Save"
          cancelHref={home}
        />
      </div>
    </ClassPage>
  );
}
