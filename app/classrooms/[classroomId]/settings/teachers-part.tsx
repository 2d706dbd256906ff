import { InviteForm } from '@/components/roster/invite-form';
import { Part } from '@/components/roster/part';
import { AskFirst, Press } from '@/components/roster/press';
import { LocalTime } from '@/components/ui/local-time';
import type { ClassTeachers, OpenInvitation } from '@/lib/db/invitations';
import { inviteAction, leaveAction, removeCoTeacherAction, withdrawInvitationsAction } from './actions';

type Props = {
  classroomId: string;
  /** Who looks at the page. */
  ownId: string;
  teachers: ClassTeachers;
  /** null for a co-teacher, who invites nobody. */
  invitations: readonly OpenInvitation[] | null;
};

/** Who runs the class, and how somebody comes to it or goes. */
export function TeachersPart({ classroomId, ownId, teachers: { owner, coTeachers }, invitations }: Props) {
  return (
    <Part id="teachers" title="Teachers">
      <ul className="border-t border-rule">
        <li className="border-b border-rule py-3">
          <Person {...owner} /> <span className="text-soft">made this class</span>
        </li>
        {coTeachers.map(({ personId, addedAt, ...person }) => (
          <li
            key={personId}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-2"
          >
            <p>
              <Person {...person} />{' '}
              <span className="text-soft">
                runs it too, since <LocalTime iso={addedAt.toISOString()} />
              </span>
            </p>
            {invitations ? (
              <AskFirst summary={`Remove ${person.name} …`}>
                <p>From then on the class is closed to {person.name}. What they wrote and changed stays.</p>
                <Press action={removeCoTeacherAction.bind(null, classroomId, personId)}>Yes, remove</Press>
              </AskFirst>
            ) : null}
            {personId === ownId ? <Leave classroomId={classroomId} /> : null}
          </li>
        ))}
      </ul>
      {invitations ? (
        <Invite classroomId={classroomId} invitations={invitations} />
      ) : (
        <p className="measure text-soft">
          Only {owner.name} can invite or remove teachers, put the class away or delete it.
        </p>
      )}
    </Part>
  );
}

function Person({ name, email }: { name: string; email: string | null }) {
  return (
    <>
      <span className="font-semibold">{name}</span>
      {email ? <span className="text-soft break-all"> ({email})</span> : null}
    </>
  );
}

function Leave({ classroomId }: { classroomId: string }) {
  return (
    <AskFirst summary="Leave this class …">
      <p>You can come back only by a new invitation. What you wrote and changed stays.</p>
      <Press action={leaveAction.bind(null, classroomId)}>Yes, leave</Press>
    </AskFirst>
  );
}

function Invite({
  classroomId,
  invitations,
}: {
  classroomId: string;
  invitations: readonly OpenInvitation[];
}) {
  return (
    <>
      <InviteForm action={inviteAction.bind(null, classroomId)}>
        <p className="measure">
          Somebody who runs the class with you can do all that you can, but not delete the class, put it away
          or invite others. The link makes one teacher with an account here a co-teacher, within seven days.
        </p>
      </InviteForm>
      {invitations.length > 0 ? (
        <div className="grid justify-items-start gap-2">
          <p>
            {invitations.length === 1 ? 'One link has' : `${invitations.length} links have`} not been used
            yet. {invitations.length === 1 ? 'It works' : 'The last one works'} until{' '}
            <LocalTime iso={(invitations.at(-1)?.expiresAt ?? new Date(0)).toISOString()} />.
          </p>
          <Press action={withdrawInvitationsAction.bind(null, classroomId)}>
            {invitations.length === 1 ? 'Take the link back' : 'Take all of them back'}
          </Press>
        </div>
      ) : null}
    </>
  );
}
