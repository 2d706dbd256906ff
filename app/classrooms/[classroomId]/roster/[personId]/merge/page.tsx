import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ByName } from '@/components/classroom/by-name';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { MergeView, saySwap } from '@/components/roster/merge-view';
import { Press } from '@/components/roster/press';
import { requireTeacherOf } from '@/lib/auth/require';
import { findAssignablePart } from '@/lib/content/assignable-parts';
import { getClassroom } from '@/lib/db/classrooms';
import { previewMerge } from '@/lib/db/merge-students';
import { mergeStudentsAction } from '../actions';

export const metadata: Metadata = { title: 'Merge two entries' };

type Props = {
  params: Promise<{ classroomId: string; personId: string }>;
  searchParams: Promise<{ with?: string | string[] }>;
};

/** What would come together, before it does. */
export default async function MergePage({ params, searchParams }: Props) {
  const { classroomId, personId } = await params;
  const home = `/classrooms/${classroomId}/roster`;
  const teacher = await requireTeacherOf(classroomId, `${home}/${personId}`);
  const { with: other } = await searchParams;
  const [classroom, merge] = await Promise.all([
    getClassroom(teacher),
    previewMerge(teacher, personId, typeof other === 'string' ? other : ''),
  ]);
  if (!merge) notFound();
  const { keep, gone } = merge;
  return (
    <ClassPage
      classroom={classroom}
      place="students"
      title="Merge two entries?"
      lede="Only when both are one and the same student: it cannot be undone, and the student sees the work of both."
    >
      <div className="grid grid-cols-1 gap-6">
        <HideNames />
        <ByName>
          <div className="grid grid-cols-1 gap-8">
            <MergeView
              merge={{
                ...merge,
                openInBoth: merge.openInBoth.map((id) => findAssignablePart(id)?.title ?? id),
              }}
            />
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <Press action={mergeStudentsAction.bind(null, classroomId, keep.id, gone.id)} look="primary">
                Yes, merge them into {keep.name}
              </Press>
              <div className="grid gap-1">
                <a href={`${home}/${gone.id}/merge?with=${keep.id}`} className="text-link">
                  Keep the entry {gone.name} instead
                </a>
                <p className="measure text-sm text-soft">{saySwap(merge)}</p>
              </div>
              <a href={`${home}/${keep.id}`} className="text-link">
                No, leave both as they are
              </a>
            </div>
          </div>
        </ByName>
      </div>
    </ClassPage>
  );
}
