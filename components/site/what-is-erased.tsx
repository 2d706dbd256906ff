import { capitalize, FORMER_TEACHER } from '@/lib/grading/phrases';

type Props = {
  role: 'learner' | 'student' | 'teacher';
  work: { readonly attempts: number; readonly lessons: number; readonly practiceAnswers: number };
  className: string | null;
  hasEmail: boolean;
  hasReturnCode: boolean;
};

/** What is lost and what is not, in words, before anything is. */
export function WhatIsErased({ role, work, className, ...person }: Props) {
  return (
    <div className="grid gap-6">
      <section className="grid gap-2">
        <h2>What is erased</h2>
        <ul className="grid list-disc gap-1 pl-6">
          {listWork(work).map((words) => (
            <li key={words}>{words}</li>
          ))}
          <li>{describePerson(role, person)}</li>
          {className ? (
            <li>
              Your place in {className}. Your teacher no longer sees your name, your work or your results, and
              cannot get them back.
            </li>
          ) : null}
          {role === 'teacher' ? (
            <li>
              Your place in classes that you help to run. Where your name stands there, it becomes “
              {FORMER_TEACHER}”.
            </li>
          ) : null}
          <li>What this browser keeps of your work</li>
        </ul>
      </section>
      <section className="grid gap-2">
        <h2>What is not</h2>
        <ul className="grid list-disc gap-1 pl-6">
          <li>Sums that name nobody, such as how hard a practice text proved to be</li>
          {role === 'teacher' ? <WhatTeachersLeave /> : null}
          <li>
            {className
              ? 'Files that you downloaded, and what you or your teacher printed or copied'
              : 'Files that you downloaded'}
          </li>
          <li>
            Backups that the person who runs this site may have made: they hold your work until they are
            thrown away
          </li>
        </ul>
      </section>
    </div>
  );
}

/** In classes of others; with classes of one's own nothing is erased. */
function WhatTeachersLeave() {
  return (
    <>
      <li>
        What you wrote to students of those classes, points that you set, and changes of the key. These stay
        without your name, unless you wrote it into the text
      </li>
      <li>
        Your name on answers to students, if another teacher here has exactly the same name and it cannot be
        told which of you it was
      </li>
    </>
  );
}

function listWork({ attempts, lessons, practiceAnswers }: Props['work']): string[] {
  const all = [
    attempts && `${count(attempts, 'attempt')} at marking, with every mark, note and result`,
    lessons && `Your answers in ${count(lessons, 'lesson or check', 'lessons and checks')}`,
    practiceAnswers && `${count(practiceAnswers, 'practice answer')}`,
  ].filter((words) => typeof words === 'string');
  return all.length ? all : ['Your work: so far there is none'];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function describePerson(
  role: Props['role'],
  { hasEmail, hasReturnCode }: Pick<Props, 'hasEmail' | 'hasReturnCode'>,
): string {
  const all = [
    ...(hasEmail || role !== 'learner' ? ['your name'] : []),
    ...(hasEmail ? ['your e-mail and password'] : []),
    ...(hasReturnCode ? ['your return code'] : []),
    'the time of your first and last visit',
  ];
  return capitalize(new Intl.ListFormat('en').format(all));
}
