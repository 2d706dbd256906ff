import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ByName } from '@/components/classroom/by-name';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { listEntryWork } from '@/components/roster/entry-work';
import { Press } from '@/components/roster/press';
import { requireTeacherOf } from '@/lib/auth/require';
import { getClassroom } from '@/lib/db/classrooms';
import { findStudentEntry } from '@/lib/db/roster';
import type { StudentEntry } from '@/lib/db/roster';
import { removeStudentAction } from '../actions';

export const metadata: Metadata = { title: 'Remove a student' };

type Props = { params: Promise<{ classroomId: string; personId: string }> };

/** What would be lost, before it is. */
export default async function RemovePage({ params }: Props) {
  const { classroomId, personId } = await params;
  const home = `/classrooms/${classroomId}/roster`;
  const teacher = await requireTeacherOf(classroomId, `${home}/${personId}`);
  const [classroom, entry] = await Promise.all([getClassroom(teacher), findStudentEntry(teacher, personId)]);
  if (!entry) notFound();
  return (
    <ClassPage
      classroom={classroom}
      place="students"
      title="Remove this student?"
      lede="This cannot be undone."
    >
      <div className="grid grid-cols-1 gap-6">
        <HideNames />
        <ByName>
          <div className="grid grid-cols-1 gap-8">
            <Lost entry={entry} />
            <p className="measure">
              Is this student on the roster twice?{' '}
              <a href={`${home}/${entry.id}#merge`}>Merge the two entries</a> instead: then no work is lost.
              Would you like to keep the results?{' '}
              <a href={`/classrooms/${classroomId}/students`}>Save the table of results</a> first.
            </p>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <Press action={removeStudentAction.bind(null, classroomId, entry.id)}>
                Yes, remove {entry.name} and delete this work
              </Press>
              <a href={`${home}/${entry.id}`} className="text-link">
                No, keep {entry.name}
              </a>
            </div>
          </div>
        </ByName>
      </div>
    </ClassPage>
  );
}

function Lost({ entry }: { entry: StudentEntry }) {
  const work = listEntryWork(entry);
  return (
    <section className="grid gap-2" aria-labelledby="lost">
      <h2 id="lost">What {entry.name} would lose</h2>
      <ul className="grid list-disc gap-1 pl-6">
        {work.map((words) => (
          <li key={words}>{words}</li>
        ))}
        <li>
          The place in this class
          {entry.hasCode ? ', and the return code, which stops working' : ''}
        </li>
        {entry.hasEmail ? (
          <li>
            The account with an e-mail of their own, which is deleted too. Ask them to save their work first.
          </li>
        ) : null}
      </ul>
      {work.length === 0 ? <p>There is no work to lose.</p> : null}
    </section>
  );
}
