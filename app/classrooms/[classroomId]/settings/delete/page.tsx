import type { Metadata } from 'next';
import { ClassPage } from '@/components/classroom/class-page';
import { DeleteForm } from '@/components/roster/delete-form';
import { listContents } from '@/components/roster/list-contents';
import { requireOwnerOf } from '@/lib/auth/require';
import { countContents } from '@/lib/db/classroom-end';
import { getClassroom } from '@/lib/db/classrooms';
import { deleteClassroomAction } from '../actions';

export const metadata: Metadata = { title: 'Delete a class' };

const FILES = [
  { file: 'gradebook.csv', what: 'Results: one row for each student' },
  { file: 'items.csv', what: 'Key entries: one row for each' },
  { file: 'marks.csv', what: 'Marks: one row for each, with quote and verdict' },
  { file: 'answers.csv', what: 'Answers that students wrote in the lessons' },
  { file: 'comments.csv', what: 'Your comments' },
];

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
        {contents.students > 0 ? (
          <section aria-labelledby="copy" className="grid gap-3">
            <h2 id="copy">Save a copy first</h2>
            <ul className="grid gap-1">
              {FILES.map(({ file, what }) => (
                <li key={file}>
                  <a href={`/api/classrooms/${classroomId}/export/${file}`} download className="text-link">
                    {what} ({file})
                  </a>
                </li>
              ))}
            </ul>
            <p className="measure text-soft">
              Contests with your replies, and the changes of the key, are in no file. To keep them, print the
              pages <a href={`/classrooms/${classroomId}/disputes?show=answered`}>Disputes</a> and{' '}
              <a href={`/classrooms/${classroomId}/key`}>The key of this class</a>.
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
