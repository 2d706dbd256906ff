import { Notice } from '../ui/notice';
import { SignOutButton } from './sign-out-button';

export type SessionFacts = {
  readonly role: 'learner' | 'student' | 'teacher';
  readonly name: string;
  readonly email: string | null;
  readonly classroom: { readonly name: string } | null;
  readonly attempts: number;
  readonly onlyHere: boolean;
};

type Props = { account: SessionFacts | null; next: string; leavesWork?: boolean };

/**
 * Above a form for signing in: who is signed in here already. `leavesWork`: one can sign in at another site here,
 * which leaves a guest's work behind; the forms themselves ask whether it comes along.
 */
export function SessionNotice({ account, next, leavesWork = false }: Props) {
  if (!account) return null;
  if (account.role === 'learner' && !account.email) {
    if (!leavesWork || !account.onlyHere || account.attempts === 0) return null;
    return (
      <Notice>
        <p>
          There is work in this browser that nobody can reach from anywhere else. Signing in with another site
          leaves it behind. If it is yours, <a href="/account">get a return code for it</a> first.
        </p>
      </Notice>
    );
  }
  return (
    <Notice>
      <p className="mb-3">
        You are signed in as {account.role === 'learner' ? account.email : account.name}
        {account.classroom ? ` in ${account.classroom.name}` : ''}.
      </p>
      <div className="flex flex-wrap gap-3">
        <a href={next} className="button">
          Go on
        </a>
        <SignOutButton next={next}>That is not me: sign out</SignOutButton>
      </div>
    </Notice>
  );
}
