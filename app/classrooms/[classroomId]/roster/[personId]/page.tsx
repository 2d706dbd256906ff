import '@/components/print/print.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ByName } from '@/components/classroom/by-name';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { EntryFacts } from '@/components/roster/entry-facts';
import { MergeChoice } from '@/components/roster/merge-choice';
import { NameForm } from '@/components/roster/name-form';
import { Part } from '@/components/roster/part';
import { SlipsForm } from '@/components/roster/slips-form';
import { Notice } from '@/components/ui/notice';
import { requireTeacherOf } from '@/lib/auth/require';
import { getClassroom } from '@/lib/db/classrooms';
import { findStudentEntry, listForSlips } from '@/lib/db/roster';
import type { StudentEntry } from '@/lib/db/roster';
import { makeSlipsAction } from '../slips/actions';
import { renameStudentAction } from './actions';

export const metadata: Metadata = { title: 'Roster' };

type Props = {
  params: Promise<{ classroomId: string; personId: string }>;
  searchParams: Promise<{ merged?: string | string[] }>;
};

/** One entry of the roster: its name, a new code, and what cannot be undone last. */
export default async function RosterEntryPage({ params, searchParams }: Props) {
  const { classroomId, personId } = await params;
  const home = `/classrooms/${classroomId}/roster`;
  const teacher = await requireTeacherOf(classroomId, `${home}/${personId}`);
  const [classroom, entry, everybody] = await Promise.all([
    getClassroom(teacher),
    findStudentEntry(teacher, personId),
    listForSlips(teacher, 'all'),
  ]);
  if (!entry) notFound();
  return (
    <ClassPage classroom={classroom} place="students" title={<Title name={entry.name} />}>
      <div className="grid grid-cols-1 gap-8">
        <div className="screen-only grid gap-3">
          <p className="flex flex-wrap gap-x-6">
            <a href={home} className="text-link">
              Back to the roster
            </a>
            <a href={`/classrooms/${classroomId}/students/${entry.id}`} className="text-link">
              All work of this student
            </a>
          </p>
          <HideNames />
        </div>
        {(await searchParams).merged === '1' ? <Merged /> : null}
        <EntryFacts entry={entry} />
        <Part id="rename" title="Name">
          <ByName>
            <NameForm
              label="Name in this class"
              hint="The student and you see it. A first name is enough."
              name={entry.name}
              longest={60}
              action={renameStudentAction.bind(null, classroomId, entry.id)}
            />
          </ByName>
        </Part>
        <NewCode classroomId={classroomId} entry={entry} />
        <Part id="merge" title="Merge">
          <ByName>
            <MergeChoice
              action={`${home}/${entry.id}/merge`}
              others={everybody.filter(({ id }) => id !== entry.id)}
            />
          </ByName>
        </Part>
        <Part id="remove" title="Remove">
          <p className="measure">
            Takes the student off the roster and deletes all their work in this class.
          </p>
          <p>
            <a href={`${home}/${entry.id}/remove`} className="button">
              See what would be lost …
            </a>
          </p>
        </Part>
      </div>
    </ClassPage>
  );
}

function Title({ name }: { name: string }) {
  return (
    <>
      <span className="by-name">{name}</span>
      <span className="without-names">A student</span>
    </>
  );
}

function Merged() {
  return (
    <Notice kind="done">
      The two entries are one now, with the work of both. If the student has no return code at hand, make a
      new slip below.
    </Notice>
  );
}

function NewCode({ classroomId, entry }: { classroomId: string; entry: StudentEntry }) {
  return (
    <Part id="code" title="Return code">
      <SlipsForm
        action={makeSlipsAction.bind(null, classroomId)}
        look={entry.hasCode ? 'plain' : 'primary'}
        press={entry.hasCode ? 'Make a new return code' : 'Make a return code'}
      >
        <input type="hidden" name="s" value={entry.id} />
        <p className="measure">
          {entry.hasCode
            ? 'For a student who lost the code. The old one stops working; the work stays as it is.'
            : 'This student has no code yet and needs one to come in.'}
        </p>
        {entry.hasCode ? (
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="sign-out" value="yes" className="size-5 accent-(--accent)" />
            Somebody else may have used it: sign this student out everywhere, too
          </label>
        ) : null}
      </SlipsForm>
    </Part>
  );
}
