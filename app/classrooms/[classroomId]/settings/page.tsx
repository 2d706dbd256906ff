import type { Metadata } from 'next';
import { ClassPage } from '@/components/classroom/class-page';
import { NameForm } from '@/components/roster/name-form';
import { Part } from '@/components/roster/part';
import { AskFirst, Press } from '@/components/roster/press';
import { LinkButton } from '@/components/ui/link-button';
import { findOwnerOf, requireTeacherOf } from '@/lib/auth/require';
import { getClassroom } from '@/lib/db/classrooms';
import { getTeachers, listInvitations } from '@/lib/db/invitations';
import { getRoster } from '@/lib/db/roster';
import type { ClassroomOwner } from '@/lib/policy';
import { renameClassroomAction, setArchivedAction } from './actions';
import { describeRoster } from '../roster/describe-roster';
import { JoiningPart } from './joining-part';
import { TeachersPart } from './teachers-part';

export const metadata: Metadata = { title: 'Settings of a class' };

type Props = { params: Promise<{ classroomId: string }> };

/** All that changes a class as a whole. What only its owner may do is at the end. */
export default async function SettingsPage({ params }: Props) {
  const { classroomId } = await params;
  const home = `/classrooms/${classroomId}`;
  const teacher = await requireTeacherOf(classroomId, `${home}/settings`);
  const owner = await findOwnerOf(teacher);
  const [classroom, teachers, roster, invitations] = await Promise.all([
    getClassroom(teacher),
    getTeachers(teacher),
    getRoster(teacher, 1),
    owner ? listInvitations(owner) : [],
  ]);
  return (
    <ClassPage classroom={classroom} place="settings" title="Settings" lede={describeState(classroom)}>
      <div className="grid grid-cols-1 gap-8">
        <Part id="name-part" title="Name">
          <NameForm
            label="Name of the class"
            hint="Your students see it when they join."
            name={classroom.name}
            longest={80}
            action={renameClassroomAction.bind(null, classroomId)}
          />
        </Part>
        <Part id="roster" title="Roster">
          <p className="measure">{describeRoster(roster)}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton href={`${home}/roster`}>Open the roster</LinkButton>
            <LinkButton href={`${home}/roster/import`}>Import a list of names</LinkButton>
          </div>
        </Part>
        <JoiningPart classroom={classroom} />
        <Part id="files-part" title="Files">
          <p className="measure">
            The work of the class, the disputes and the changes of the key can be saved for a spreadsheet.
          </p>
          <p>
            <a href={`${home}/students#files`} className="text-link">
              The files of this class
            </a>
          </p>
        </Part>
        <TeachersPart
          classroomId={classroomId}
          ownId={teacher.personId}
          teachers={teachers}
          invitations={owner ? invitations : null}
        />
        {owner ? <EndPart owner={owner} archived={classroom.archivedAt !== null} /> : null}
      </div>
    </ClassPage>
  );
}

function describeState({ archivedAt, joinOpen }: { archivedAt: Date | null; joinOpen: boolean }): string {
  if (archivedAt)
    return 'This class is put away: nobody new can join, and it stands at the end of your list. All work is kept.';
  return joinOpen
    ? 'Joining is open: whoever has the class code can come in. Close it once your class is complete.'
    : 'Joining is closed: nobody new can come in, not even with the class code. Return codes work as ever.';
}

/** For the owner alone. */
function EndPart({ owner: { classroomId }, archived }: { owner: ClassroomOwner; archived: boolean }) {
  return (
    <>
      <Part id="archive" title="Put away">
        {archived ? (
          <>
            <p className="measure">
              The class is put away. You can take it out again at any time, with all its work.
            </p>
            <Press action={setArchivedAction.bind(null, classroomId, false)}>Take the class out again</Press>
          </>
        ) : (
          <>
            <p className="measure">
              For the end of the year. Nothing is lost: the class moves to the end of your list, nobody new
              can join, and students can still open their work with their return codes.
            </p>
            <AskFirst summary="Put the class away …">
              <p>You can take it out again at any time.</p>
              <Press action={setArchivedAction.bind(null, classroomId, true)}>Yes, put it away</Press>
            </AskFirst>
          </>
        )}
      </Part>
      <Part id="delete" title="Delete">
        <p className="measure">
          Deletes the class with all students and all their work, for good. You see first what would be lost,
          and can save the results.
        </p>
        <p>
          <a href={`/classrooms/${classroomId}/settings/delete`} className="button">
            See what would be lost …
          </a>
        </p>
      </Part>
    </>
  );
}
