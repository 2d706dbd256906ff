import { Doors } from '@/components/site/doors';
import { ExampleLine } from '@/components/site/example-line';
import { StartAloneButton } from '@/components/site/start-alone-button';
import { findSubject } from '@/lib/auth/require';

export default async function HomePage() {
  const subject = await findSubject();
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-6xl flex-1 content-start gap-x-12 gap-y-10 px-4 py-8 outline-none sm:px-6 sm:pt-12 lg:grid-cols-[7fr_5fr]"
    >
      <header className="flex flex-col gap-4">
        <p className="kicker">Six short lessons and one real article</p>
        <h1>Who says so, and how sure are they?</h1>
        <p className="lede">
          News stories pass on things that nobody has checked, and they step back from things with small,
          careful words. Here you learn to see both, mark them in one real article, and find out line by line
          how your marks compare with an answer key.
        </p>
        {subject.role === 'nobody' ? <Start /> : <Continue role={subject.role} />}
        <p className="motto">
          Unverified is not false.
          <br />
          Hedged is not dishonest.
        </p>
      </header>
      {/* On a phone the doors come before the example; nothing in the example can take the focus. */}
      <div className="max-lg:order-last lg:border-l lg:border-rule lg:pl-12">
        <ExampleLine />
      </div>
      <Doors />
    </main>
  );
}

/** On a wide screen the doors begin below the first screen. */
function Start() {
  return (
    <div className="mt-2 hidden flex-wrap items-center gap-x-5 lg:flex">
      <StartAloneButton href="/course">Start the course</StartAloneButton>
      <a href="/join" className="inline-flex min-h-11 items-center">
        I have a class code
      </a>
    </div>
  );
}

function Continue({ role }: { role: 'learner' | 'student' | 'teacher' }) {
  return (
    <p className="border-l-4 border-rule-strong bg-shade p-4">
      Welcome back.{' '}
      {role === 'teacher' ? (
        <a href="/classrooms" className="text-link">
          Go to your classes
        </a>
      ) : (
        <>
          <a href="/my-work" className="text-link">
            Continue with your work
          </a>
          , or{' '}
          <a href="/practice" className="text-link">
            practice
          </a>
          .
        </>
      )}
    </p>
  );
}
