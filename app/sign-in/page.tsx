import type { Metadata } from 'next';
import { OtherSiteButtons } from '@/components/site/other-site-buttons';
import { PasswordSignInForm } from '@/components/site/password-sign-in-form';
import { SessionNotice } from '@/components/site/session-notice';
import { StartAloneButton } from '@/components/site/start-alone-button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { findCurrentAccount, hasGuestWork } from '@/lib/auth/find-account';
import { readNextPath } from '@/lib/auth/next-path';
import { listOtherSites } from '@/lib/auth/providers/other-sites';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next, error } = await searchParams;
  const goal = readNextPath(next, '/sign-in/continue');
  const account = await findCurrentAccount();
  const sites = listOtherSites();
  return (
    <Page
      width="narrow"
      kicker="With an e-mail and a password"
      title="Sign in"
      lede={next ? 'The page you asked for opens after you sign in.' : undefined}
    >
      <div className="grid gap-6">
        {account === null && isStudentsPath(goal) ? <ForStudents next={goal} /> : null}
        <SessionNotice account={account} next={goal} leavesWork={sites.length > 0} />
        <OtherSiteButtons sites={sites} next={goal} />
        <PasswordSignInForm
          next={goal}
          problem={typeof error === 'string' ? error : null}
          askClaim={hasGuestWork(account)}
        />
        <NoTeacherAccount />
        <OtherWays />
      </div>
    </Page>
  );
}

/** Where a student may be when a sign-in ends: not on the pages of classes, which are a teacher's. */
const STUDENTS_PATHS = /^\/(read|attempts|my-work|lessons|checks|course|practice|account)(\/|\?|#|$)/;

function isStudentsPath(path: string): boolean {
  return STUDENTS_PATHS.test(path);
}

function ForStudents({ next }: { next: string }) {
  return (
    <Notice>
      <h2 className="text-lg">Are you a student? Come back with your return code</h2>
      <p className="mb-3">
        If you were at work just now: a sign-in ends when your teacher makes you a new code or puts two
        entries of yours together, and what was saved is still there.
      </p>
      <LinkButton href={`/return?next=${encodeURIComponent(next)}`} look="primary">
        Use my return code
      </LinkButton>
    </Notice>
  );
}

function NoTeacherAccount() {
  return (
    <section aria-labelledby="no-account" className="double-rule mt-4 grid gap-2 pt-6">
      <h2 id="no-account">You teach, and have no account yet?</h2>
      <p>
        The person who runs this site makes it for you, with one command on the computer where it runs. The
        command prints your password.
      </p>
      <p>
        <code className="break-words">npm run teacher -- you@school.example &quot;Your Name&quot;</code>
      </p>
      <p>
        <a href="/guide#account" className="text-link">
          More about the account
        </a>
      </p>
    </section>
  );
}

function OtherWays() {
  return (
    <section aria-labelledby="other-ways" className="mt-2 grid gap-4 border-t border-rule pt-6">
      <h2 id="other-ways">Other ways in</h2>
      <ul className="grid gap-3">
        <li>
          <a href="/join" className="inline-flex min-h-11 items-center">
            I have a class code
          </a>
        </li>
        <li>
          <a href="/return" className="inline-flex min-h-11 items-center">
            I have a return code and want to go on with my work
          </a>
        </li>
        <li className="grid justify-items-start gap-2">
          <StartAloneButton look="plain">Read on my own, without an account</StartAloneButton>
        </li>
      </ul>
    </section>
  );
}
