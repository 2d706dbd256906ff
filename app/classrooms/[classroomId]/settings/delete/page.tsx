import type { Metadata } from 'next';
import { ClassPage } from '@/components/classroom/class-page';
import { DeleteForm } from '@/components/roster/delete-form';
import { listContents } from '@/components/roster/list-contents';
import { FileLinks } from '@/components/students/file-links';
import { requireOwnerOf } from '@/lib/auth/require';
import { countContents } from '@/lib/db/classroom-end';
import { getClassroom } from '@/lib/db/classrooms';
import { deleteClassroomAction } from '../actions';

export const metadata: Metadata = { title: 'Delete a class' };

/** What would be lost, a copy first, then the name to type. */
export default async function DeletePage({ params }: { params: Promise<{ classroomId: string }> }) {
  const { classroomId } = await params;
  const owner = await requireOwnerOf(classroomId, `/classrooms/${classroomId}/settings/delete`);
  const [classroom, contents] = await Promise.all([getClassroom(owner), countContents(owner)]);
  return (
    <ClassPage
      classroom={classroom}
      place="settings"
      title={`Delete ${classroom.name}?`}
      lede="This cannot be undone, by you or by the person who runs this site."
    >
      <div className="grid grid-cols-1 gap-8">
        <section aria-labelledby="lost" className="grid gap-3">
          <h2 id="lost">What would be lost</h2>
          <ul className="measure grid list-disc gap-1 pl-6">
            {listContents(contents).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="measure">
            Students lose their work too, and their return codes stop working. Tell them before, so that they
            can save a copy of their own under “Account”. Backups that the person who runs this site may have
            made hold the work until they are thrown away.
          </p>
        </section>
        {contents.students + contents.keyChanges > 0 ? (
          <section aria-labelledby="copy" className="grid gap-3">
            <h2 id="copy">Save a copy first</h2>
            <FileLinks classroomId={classroomId} />
            <p className="measure text-soft">
              CSV files for a spreadsheet; all times are in UTC. In no file: answers to practice texts and to
              the questions of lessons, the assignments, and why you set points by hand.
            </p>
          </section>
        ) : null}
        <section aria-labelledby="sure" className="grid gap-3">
          <h2 id="sure">Delete it</h2>
          <p className="measure">
            If you only want it out of the way,{' '}
            <a href={`/classrooms/${classroomId}/settings#archive`}>put it away</a> instead: then all is kept.
          </p>
          <DeleteForm className={classroom.name} action={deleteClassroomAction.bind(null, classroomId)} />
          <p>
            <a href={`/classrooms/${classroomId}/settings`} className="text-link">
              No, keep the class
            </a>
          </p>
        </section>
      </div>
    </ClassPage>
  );
}
