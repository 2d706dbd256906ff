import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  findLivePart,
  FIRST_LIVE_PART,
  livePartKey,
} from '@/app/api/classrooms/[classroomId]/live/live-part';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { LiveBoard } from '@/components/live/live-board';
import { Button } from '@/components/ui/button';
import { requireTeacherOf } from '@/lib/auth/require';
import { listAssignableParts } from '@/lib/content/assignable-parts';
import { findLesson } from '@/lib/content/lessons/lessons';
import { getClassLive } from '@/lib/db/class-live';
import { getClassroom } from '@/lib/db/classrooms';

export const metadata: Metadata = { title: 'Live' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Who is where during a lesson, for the teacher alone. */
export default async function LivePage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/live`);
  const { part: asked } = await searchParams;
  const chosen = findLivePart(typeof asked === 'string' ? asked : FIRST_LIVE_PART);
  if (!chosen) notFound();
  const key = livePartKey(chosen);
  const [classroom, live] = await Promise.all([getClassroom(teacher), getClassLive(teacher, chosen)]);
  return (
    <ClassPage
      classroom={classroom}
      place="live"
      title={`Live: ${chosen.title}`}
      lede="Who is where right now, as far as their work is saved. Only you see this."
    >
      <LiveBoard
        key={key}
        url={`/api/classrooms/${classroomId}/live?part=${key}`}
        initial={live}
        part={{
          kind: chosen.kind,
          steps: chosen.kind === 'lesson' ? (findLesson(chosen.id)?.steps.length ?? null) : null,
        }}
        classHref={`/classrooms/${classroomId}`}
      >
        <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
          <PartPicker chosen={key} />
          <HideNames />
        </div>
      </LiveBoard>
    </ClassPage>
  );
}

/** A form that is sent by its address, so that it works without a script and can be kept. */
function PartPicker({ chosen }: { chosen: string }) {
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      <label className="grid gap-1">
        <span className="font-semibold">What they are at</span>
        <select name="part" defaultValue={chosen} className="input max-w-80">
          {listAssignableParts().map((part) => (
            <option key={livePartKey(part)} value={livePartKey(part)}>
              {part.title}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">Show</Button>
    </form>
  );
}
