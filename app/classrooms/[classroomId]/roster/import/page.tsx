import type { Metadata } from 'next';
import { ClassPage } from '@/components/classroom/class-page';
import { ImportForm } from '@/components/roster/import-form';
import { requireTeacherOf } from '@/lib/auth/require';
import { getClassroom } from '@/lib/db/classrooms';
import { importAction } from './actions';
import { MOST_BYTES } from './decode-list';

export const metadata: Metadata = { title: 'Import a list' };

export default async function ImportPage({ params }: { params: Promise<{ classroomId: string }> }) {
  const { classroomId } = await params;
  const home = `/classrooms/${classroomId}/roster`;
  const teacher = await requireTeacherOf(classroomId, `${home}/import`);
  const classroom = await getClassroom(teacher);
  return (
    <ClassPage
      classroom={classroom}
      place="students"
      title="Import a list of names"
      lede="Paste your list or choose a file. You see what will happen to each line before anything is written. Then you print a slip for each student."
    >
      <div className="grid grid-cols-1 gap-6">
        <p>
          <a href={home} className="text-link">
            Back to the roster
          </a>
        </p>
        <ImportForm action={importAction.bind(null, classroomId)} mostBytes={MOST_BYTES} />
      </div>
    </ClassPage>
  );
}
