import type { Metadata } from 'next';
import { AssignmentForm } from '@/components/assignments/assignment-form';
import type { AssignmentValues } from '@/components/assignments/form-state';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { requireTeacherOf } from '@/lib/auth/require';
import { findAssignablePart, listAssignableParts } from '@/lib/content/assignable-parts';
import { findClassAssignment, listStudentNames } from '@/lib/db/assignments';
import { getClassroom } from '@/lib/db/classrooms';
import { createAssignmentAction } from '../actions';
import { listTimeZones } from '../due-date';
import { NEW_VALUES, toValues } from '../to-values';

export const metadata: Metadata = { title: 'New assignment' };

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Props = { params: Promise<{ classroomId: string }>; searchParams: Promise<Asked> };

/** `like` and `student`: the same work once more for some students, with more time; `part`: what is to be done. */
export default async function NewAssignmentPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/assignments/new`);
  const asked = await searchParams;
  const like = typeof asked.like === 'string' ? await findClassAssignment(teacher, asked.like) : null;
  const [classroom, students] = await Promise.all([getClassroom(teacher), listStudentNames(teacher)]);
  const chosen = students.map(({ id }) => id).filter((id) => listAsked(asked.student).includes(id));
  const values: AssignmentValues = {
    ...(like ? { ...toValues(like), dueDate: '', dueTime: '' } : NEW_VALUES),
    ...(typeof asked.part === 'string' && findAssignablePart(asked.part) ? { partId: asked.part } : {}),
    ...(like || chosen.length ? { whom: 'some', students: chosen } : {}),
  };
  return (
    <ClassPage
      classroom={classroom}
      place="assignments"
      title={like ? 'More time for some' : 'New assignment'}
      lede={
        like
          ? `${like.part.title}, with rules of its own for the students you choose. For everybody else nothing changes.`
          : 'What the class is to do, by when, and by which rules. You can change all but the work itself later.'
      }
    >
      <div className="grid gap-6">
        <HideNames />
        <AssignmentForm
          action={createAssignmentAction.bind(null, classroomId)}
          values={values}
          parts={like ? [like.part] : listAssignableParts()}
          students={students}
          zones={listTimeZones()}
          ownZone={!like}
          label="Give it to the class"
          cancelHref={`/classrooms/${classroomId}/assignments`}
        />
      </div>
    </ClassPage>
  );
}

function listAsked(student: string | string[] | undefined): readonly string[] {
  return typeof student === 'string' ? [student] : (student ?? []);
}
