import type { Metadata } from 'next';
import { FullScreenButton } from '@/components/classroom/full-screen-button';
import { JoinCode, QrCode } from '@/components/classroom/join-panel';
import { LivePulse } from '@/components/classroom/live-pulse';
import { LinkButton } from '@/components/ui/link-button';
import { requireTeacherOf } from '@/lib/auth/require';
import { getClassPulse } from '@/lib/db/class-pulse';
import { getClassroom } from '@/lib/db/classrooms';
import { formatJoinCode } from '@/lib/db/codes';
import { getJoinLink } from '../../join-link';

export const metadata: Metadata = { title: 'Class code' };

/** For the projector: read from the last row, or scanned. Names of students stay off the wall. */
export default async function ClassCodePage({ params }: { params: Promise<{ classroomId: string }> }) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId);
  const [classroom, pulse] = await Promise.all([getClassroom(teacher), getClassPulse(teacher)]);
  const link = await getJoinLink(classroom.joinCode);
  return (
    <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
      <section id="wall" className="grid flex-1 content-center bg-paper px-4 py-6 sm:px-10">
        <div className="mx-auto grid w-full max-w-[100rem] items-center gap-x-16 gap-y-6 md:grid-cols-[minmax(0,1fr)_auto]">
          <div className="grid gap-[2vh]">
            <h1 className="break-words">Join {classroom.name}</h1>
            <p className="text-[clamp(1.25rem,2.6vw,3rem)] leading-snug">
              Go to <span className="font-semibold break-all">{link.host}/join</span> and type
            </p>
            <JoinCode
              code={formatJoinCode(classroom.joinCode)}
              className="text-[clamp(3rem,11vw,14rem)] leading-none"
            />
            <p className="text-[clamp(1.1rem,2vw,2.25rem)] text-soft">
              {pulse.students === 0 ? 'Nobody has joined yet' : `${pulse.students} joined`}
            </p>
          </div>
          <QrCode
            qr={link.qr}
            label={`QR code for ${link.url}`}
            className="w-[min(88vw,62vh)] justify-self-center md:w-[min(34vw,62vh)]"
          />
        </div>
      </section>
      <div className="flex flex-wrap items-center gap-3 border-t border-rule px-4 py-3 sm:px-10">
        <FullScreenButton targetId="wall" />
        <LinkButton href={`/classrooms/${classroomId}`} look="quiet">
          Back to the class
        </LinkButton>
        <LivePulse url={`/api/classrooms/${classroomId}/pulse`} initial={pulse} quiet />
      </div>
    </main>
  );
}
