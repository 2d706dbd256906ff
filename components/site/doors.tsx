import type { ReactNode } from 'react';
import { StartAloneButton } from './start-alone-button';

/** The three ways in, set as three newspaper columns. */
export function Doors() {
  return (
    <section aria-labelledby="doors" className="double-rule pt-6 lg:col-span-2">
      <h2 id="doors" className="sr-only">
        Where do you want to start?
      </h2>
      <div className="grid gap-y-8 md:grid-cols-3">
        <Door
          title="I’m on my own"
          action={
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <StartAloneButton href="/course">Start the course</StartAloneButton>
              <StartAloneButton href="/practice" look="plain">
                Practice
              </StartAloneButton>
              <StartAloneButton look="plain">Start reading</StartAloneButton>
              <a href="/return" className="inline-flex min-h-11 items-center">
                I have a return code
              </a>
            </div>
          }
        >
          Take six short lessons, practice on ten short texts at a time, or go straight to the article. No
          account, no name. Your work stays in this browser, and you can keep it for good later.
        </Door>
        <Door
          title="I have a class code"
          action={
            <a href="/join" className="button">
              Enter the code
            </a>
          }
        >
          Your teacher shows you the code. You choose the name your teacher sees. No{' '}
          <span className="whitespace-nowrap">e-mail</span>, no password.
        </Door>
        <Door
          title="I teach"
          action={
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <a href="/sign-in" className="button">
                Sign in to teach
              </a>
              <a href="/guide" className="inline-flex min-h-11 items-center">
                Lesson plans and guide
              </a>
              <a href="/guide#account" className="inline-flex min-h-11 items-center">
                How to get an account
              </a>
            </div>
          }
        >
          Open a class, share its code, and see what your students found, and what they marked that the key
          does not. The person who runs this site makes your account.
        </Door>
      </div>
    </section>
  );
}

function Door({ title, action, children }: { title: string; action: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-3 border-rule max-md:border-b max-md:pb-8 max-md:last:border-b-0 md:border-l md:px-8 md:first:border-l-0 md:first:pl-0 md:last:pr-0">
      <h3 className="text-[1.35rem]">{title}</h3>
      <p className="text-soft">{children}</p>
      <div className="mt-auto pt-1">{action}</div>
    </div>
  );
}
