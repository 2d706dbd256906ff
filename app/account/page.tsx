import type { Metadata } from 'next';
import { explainProblem } from '@/components/site/explain-problem';
import { ChangePasswordForm, SetEmailForm } from '@/components/site/account-forms';
import { EraseSection } from '@/components/site/erase-section';
import { HowLongKept } from '@/components/site/how-long-kept';
import { Section } from '@/components/site/section';
import { SignOutButton } from '@/components/site/sign-out-button';
import { TakeWithYou } from '@/components/site/take-with-you';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { requireSignedIn } from '@/lib/auth/require';
import { countOwnWork } from '@/lib/db/erase';
import { getAccount, type Account } from '@/lib/db/people';
import { getEnv } from '@/lib/env';
import { changePasswordAction, endAllSessionsAction, newReturnCodeAction, setEmailAction } from './actions';

export const metadata: Metadata = { title: 'Account' };

const DONE: ReadonlyMap<unknown, string> = new Map([
  ['account', 'Your account is made. From now on you can sign in with your e-mail and password.'],
  ['password', 'Your password is changed. Every other browser was signed out.'],
]);

type Search = { done?: string | string[]; problem?: string | string[] };

export default async function AccountPage({ searchParams }: { searchParams: Promise<Search> }) {
  const actor = await requireSignedIn('/account');
  const [account, { classes }] = await Promise.all([getAccount(actor), countOwnWork(actor)]);
  const { done, problem } = await searchParams;
  const isGuest = actor.role === 'learner' && account.email === null;
  return (
    <Page
      width="narrow"
      kicker={account.classroom?.name}
      title={isGuest ? 'Keep my work' : 'Account'}
      lede={isGuest ? describeGuest(account.hasReturnCode) : undefined}
    >
      <div className="grid gap-10">
        {DONE.has(done) ? <Notice kind="done">{DONE.get(done)}</Notice> : null}
        {typeof problem === 'string' ? <Notice kind="problem">{explainProblem(problem)}</Notice> : null}
        {isGuest ? (
          <HowLongKept days={getEnv().GUEST_DAYS} hasReturnCode={account.hasReturnCode} />
        ) : (
          <WhoIAm account={account} />
        )}
        {actor.role === 'teacher' ? null : <ReturnCode hasOne={account.hasReturnCode} />}
        {isGuest ? (
          <Section title="Make an account">
            <p>With an e-mail and a password you can sign in anywhere.</p>
            <SetEmailForm action={setEmailAction} />
          </Section>
        ) : null}
        {actor.role === 'learner' ? (
          <Section title="Join a class">
            <p>With a class code from your teacher, you can take your work along into the class.</p>
            <p>
              <a href="/join" className="inline-flex min-h-11 items-center">
                Enter a class code
              </a>
            </p>
          </Section>
        ) : null}
        {account.hasPassword ? (
          <Section title="Change the password">
            <ChangePasswordForm action={changePasswordAction} />
          </Section>
        ) : null}
        <TakeWithYou />
        <SignOut isGuest={isGuest} hasReturnCode={account.hasReturnCode} role={actor.role} />
        <EraseSection hasClasses={classes > 0} />
      </div>
    </Page>
  );
}

function describeGuest(hasReturnCode: boolean): string {
  return hasReturnCode
    ? 'Your return code brings you back to your work. These are more ways to keep it.'
    : 'So far your work can be reached from this browser only. These are three ways to keep it.';
}

function WhoIAm({ account }: { account: Account }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
      <dt className="text-soft">Name</dt>
      <dd>{account.name}</dd>
      {account.email ? (
        <>
          <dt className="text-soft">E-mail</dt>
          <dd className="[overflow-wrap:anywhere]">{account.email}</dd>
        </>
      ) : null}
      {account.classroom ? (
        <>
          <dt className="text-soft">Class</dt>
          <dd>{account.classroom.name}</dd>
        </>
      ) : null}
    </dl>
  );
}

function ReturnCode({ hasOne }: { hasOne: boolean }) {
  return (
    <Section title="Return code">
      <p>
        {hasOne
          ? 'You have a return code. It brings you back to your work on any computer or phone. If you lost it, make a new one: the old one then stops working.'
          : 'A return code is ten letters and digits that bring you back to your work on any computer or phone. It needs no e-mail.'}
      </p>
      <form action={newReturnCodeAction}>
        <Button type="submit">{hasOne ? 'Make a new return code' : 'Get a return code'}</Button>
      </form>
    </Section>
  );
}

function SignOut({
  isGuest,
  hasReturnCode,
  role,
}: {
  isGuest: boolean;
  hasReturnCode: boolean;
  role: 'learner' | 'student' | 'teacher';
}) {
  const warning = isGuest
    ? hasReturnCode
      ? 'You need your return code to come back to this work. Do you have it at hand?'
      : 'Without a return code or an account, nobody can reach this work again, not even you.'
    : role === 'student'
      ? 'You need your return code to come back. Do you have it at hand?'
      : undefined;
  return (
    <Section title="Sign out">
      <SignOutButton {...(warning ? { warning } : {})} />
      {isGuest && !hasReturnCode ? null : (
        <form action={endAllSessionsAction} className="grid justify-items-start gap-2">
          <p>Still signed in at another computer? This signs you out there and here.</p>
          <Button type="submit">Sign out everywhere</Button>
        </form>
      )}
    </Section>
  );
}
