import { Doors } from '@/components/site/doors';
import { ExampleLine } from '@/components/site/example-line';
import { findSubject } from '@/lib/auth/require';

export default async function HomePage() {
  const subject = await findSubject();
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 pb-8 outline-none sm:px-6">
      <div className="grid gap-x-12 gap-y-8 pt-8 pb-10 sm:pt-12 lg:grid-cols-[7fr_5fr]">
        <header className="grid content-start gap-4">
          <p className="kicker">A reading exercise, about half an hour</p>
          <h1>Who says so, and how sure are they?</h1>
          <p className="lede">
            News stories pass on things that nobody has checked, and they step back from things with small,
            careful words. Here you read one real article, mark both, and see line by line how your marks
            compare with an answer key.
          </p>
          {subject.role === 'nobody' ? null : <Continue role={subject.role} />}
        </header>
        <div className="order-last lg:order-none lg:row-span-2 lg:border-l lg:border-rule lg:pl-12">
          <ExampleLine />
        </div>
      </div>
      <Doors />
    </main>
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
        <a href="/my-work" className="text-link">
          Continue with your work
        </a>
      )}
    </p>
  );
}
