import { explainProblem } from '@/components/site/explain-problem';
import { JoinForm } from '@/components/site/join-form';
import { SignOutButton } from '@/components/site/sign-out-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { findClassForCode } from '@/lib/auth/find-class';
import { findCurrentAccount, type CurrentAccount } from '@/lib/auth/find-account';
import { RETURN_CODE_PATH } from '@/lib/auth/fresh-return-code';
import { formatJoinCode, readJoinCode } from '@/lib/db/codes';

const FIRST_PAGE = '/course';
const AFTER_JOINING = `${RETURN_CODE_PATH}?next=${encodeURIComponent(FIRST_PAGE)}`;

/** Joining a class; `typedCode` is the code in the address, from a link or a QR code. */
export async function JoinView({ typedCode }: { typedCode: string | null }) {
  const account = await findCurrentAccount();
  if (account?.role === 'teacher') return <TeacherHere />;
  const found = typedCode === null ? null : await findClassForCode(typedCode);
  const open = found?.ok && found.classroom.joinOpen ? found.classroom : null;
  const problem = found && !found.ok ? found.problem : found && !open ? 'joining-closed' : null;
  const sameClass = open !== null && account?.classroom?.joinCode === readJoinCode(typedCode ?? '');
  if (account && sameClass) return <AlreadyIn name={account.name} className={open.name} />;
  return (
    <Page
      width="narrow"
      kicker={open ? `Class code ${formatJoinCode(readJoinCode(typedCode ?? '') ?? '')}` : 'For students'}
      title={open ? `Join ${open.name}` : 'Join a class'}
      lede="You need no e-mail and no password."
    >
      <div className="grid gap-6">
        {problem ? <Notice kind="problem">{explainProblem(problem)}</Notice> : null}
        <OtherClass account={account} />
        <JoinForm
          code={open ? typedCode : null}
          askClaim={account?.role === 'learner' && account.attempts > 0}
          next={AFTER_JOINING}
        />
        <p className="border-t border-rule pt-4">
          Been here before? <a href="/return">Use your return code</a>.
          {open ? (
            <>
              {' '}
              Not your class? <a href="/join">Type another code</a>.
            </>
          ) : null}
        </p>
      </div>
    </Page>
  );
}

function OtherClass({ account }: { account: CurrentAccount | null }) {
  if (account?.role !== 'student' || !account.classroom) return null;
  return (
    <Notice>
      <p>
        You are signed in as {account.name} in {account.classroom.name}. In a second class you start afresh:
        your work in {account.classroom.name} stays there, and{' '}
        {account.hasReturnCode
          ? 'your return code for it leads back to it.'
          : 'you need a return code for it.'}{' '}
        <a href="/account">Get a new return code</a> if you do not have it at hand.
      </p>
    </Notice>
  );
}

function AlreadyIn({ name, className }: { name: string; className: string }) {
  return (
    <Page width="narrow" kicker={className} title={`You are in this class, ${name}`}>
      <div className="grid justify-items-start gap-4">
        <a href="/my-work" className="button button-primary">
          Go on with my work
        </a>
        <SignOutButton
          next="/join"
          warning={`If you are ${name}, you need your return code to come back.`}
        >{`I am not ${name}`}</SignOutButton>
      </div>
    </Page>
  );
}

function TeacherHere() {
  return (
    <Page width="narrow" title="Join a class">
      <div className="grid gap-4">
        <Notice>{explainProblem('is-teacher')}</Notice>
        <p>
          <a href="/classrooms">Go to your classes</a>
        </p>
      </div>
    </Page>
  );
}
