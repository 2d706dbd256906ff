import '@/components/print/print.css';
import type { Metadata } from 'next';
import { ByName } from '@/components/classroom/by-name';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { SlipsForm } from '@/components/roster/slips-form';
import { Notice } from '@/components/ui/notice';
import { requireTeacherOf } from '@/lib/auth/require';
import { getClassroom } from '@/lib/db/classrooms';
import { listForSlips, MOST_SLIPS } from '@/lib/db/roster';
import type { SlipStudent } from '@/lib/db/roster';
import { countOf } from '@/lib/grading/phrases';
import { getSite } from '../../../join-link';
import { makeSlipsAction } from './actions';
import { readSlipChoice } from './read-slip-choice';

export const metadata: Metadata = { title: 'Return-code slips' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SlipsPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const home = `/classrooms/${classroomId}/roster`;
  const teacher = await requireTeacherOf(classroomId, `${home}/slips`);
  const { who, s, added } = await searchParams;
  const choice = readSlipChoice(who, s);
  const [classroom, students, { onlyHere }] = await Promise.all([
    getClassroom(teacher),
    listForSlips(teacher, choice),
    getSite(),
  ]);
  return (
    <ClassPage
      classroom={classroom}
      place="students"
      title="Return-code slips"
      lede="A slip for each student, to cut and hand out. With the code on it a student comes in without a name or password, on any phone."
    >
      <div className="grid grid-cols-1 gap-6">
        <p className="screen-only">
          <a href={home} className="text-link">
            Back to the roster
          </a>
        </p>
        <HideNames />
        {/* Also when nobody is left without a code: what was just made is shown in its place. */}
        <SlipsForm action={makeSlipsAction.bind(null, classroomId)} press={sayPress(students.length)}>
          <Added added={added} />
          {students.map(({ id }) => (
            <input key={id} type="hidden" name="s" value={id} />
          ))}
          {students.length > 0 && onlyHere ? (
            <Notice kind="problem">
              This page is open under an address that only works on this computer, and the slips would say the
              same. Open it under the address that the other devices can reach, then make the slips there.
            </Notice>
          ) : null}
          {students.length > 0 ? (
            <Meaning students={students} />
          ) : (
            <p>No student here is without a return code, so no slip is missing.</p>
          )}
        </SlipsForm>
      </div>
    </ClassPage>
  );
}

function sayPress(students: number): string | null {
  if (students === 0) return null;
  return students === 1 ? 'Make one slip' : `Make ${students} slips`;
}

function Added({ added }: { added: string | string[] | undefined }) {
  const count = typeof added === 'string' && /^\d{1,3}$/.test(added) ? Number(added) : 0;
  if (count === 0) return null;
  return (
    <div className="screen-only">
      <Notice kind="done">
        {count === 1 ? 'One student is' : `${count} students are`} on the roster now. Next, make their slips:
        without a code they cannot come in.
      </Notice>
    </div>
  );
}

/** Before anything changes: who gets a new code, and whose old one ends by it. */
function Meaning({ students }: { students: readonly SlipStudent[] }) {
  const renewed = students.filter(({ hasCode }) => hasCode);
  return (
    <div className="grid gap-3">
      <p className="measure">
        {students.length === renewed.length ? null : (
          <>{countOf(students.length - renewed.length, 'student')} without a code will get one. </>
        )}
        {renewed.length === 0 ? null : (
          <strong>
            {renewed.length === 1 ? 'One student has' : `${renewed.length} students have`} a code already: it
            stops working, and the new one takes its place.{' '}
          </strong>
        )}
        Nobody’s work changes, and whoever is signed in stays so.
      </p>
      {students.length === MOST_SLIPS ? (
        <p className="measure">
          These are the first {MOST_SLIPS} by name. For the others, tick them on the roster.
        </p>
      ) : null}
      <ByName>
        <p className="measure text-sm text-soft">{students.map(({ name }) => name).join(', ')}</p>
      </ByName>
    </div>
  );
}
