import type { Metadata } from 'next';
import { Press } from '@/components/roster/press';
import { Page } from '@/components/ui/page';
import { findSubject } from '@/lib/auth/require';
import { findClassroomFacts } from '@/lib/db/access';
import { findInvitation } from '@/lib/db/invitations';
import { canAcceptInvitation, canManageClassroom } from '@/lib/policy';
import { acceptInvitationAction } from './actions';

export const metadata: Metadata = { title: 'An invitation' };

/** Where the link of an invitation leads. Having the link is what lets somebody see what it invites to. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [subject, invitation] = await Promise.all([findSubject(), findInvitation(token)]);
  const facts = invitation && (await findClassroomFacts(invitation.classroomId));
  if (!invitation || !facts) return <NoInvitation />;
  const { className, ownerName, classroomId } = invitation;
  return (
    <Page
      width="narrow"
      kicker="For teachers"
      title={`Run ${className} together?`}
      lede={`${ownerName} invites you to run this class as a co-teacher.`}
    >
      <div className="grid gap-6">
        <Meaning ownerName={ownerName} />
        {canAcceptInvitation(subject, facts) ? (
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Press action={acceptInvitationAction.bind(null, token)} look="primary">
              Yes, run it together
            </Press>
            <a href="/classrooms" className="text-link">
              Not now
            </a>
          </div>
        ) : canManageClassroom(subject, facts) ? (
          <p>
            You run this class already, so keep the link for somebody else.{' '}
            <a href={`/classrooms/${classroomId}`}>Go to the class</a>
          </p>
        ) : (
          <NoTeacher role={subject.role} token={token} />
        )}
      </div>
    </Page>
  );
}

function Meaning({ ownerName }: { ownerName: string }) {
  return (
    <ul className="grid list-disc gap-2 pl-6">
      <li>
        You see the names and the work of the students, and can do all that {ownerName} can do with the class.
      </li>
      <li>Only {ownerName} can delete the class, put it away, or invite and remove teachers.</li>
      <li>{ownerName} sees your name and your e-mail address. You can leave the class at any time.</li>
    </ul>
  );
}

function NoTeacher({ role, token }: { role: string; token: string }) {
  return (
    <p className="border-l-4 border-rule-strong bg-shade p-4">
      {role === 'nobody' ? 'Sign in as a teacher first.' : 'You are not signed in as a teacher here.'}{' '}
      <a href={`/sign-in?next=${encodeURIComponent(`/invitations/${token}`)}`}>Sign in as a teacher</a>. The
      link stays good until you use it.
    </p>
  );
}

function NoInvitation() {
  return (
    <Page
      width="narrow"
      title="This link does not work any more"
      lede="An invitation works once, within seven days, unless it was taken back. Ask the teacher who sent it for a new one."
    >
      <p>
        <a href="/classrooms">Go to your classes</a>
      </p>
    </Page>
  );
}
