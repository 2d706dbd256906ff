import '../classroom/class.css';
import type { Exercise } from '@/lib/content/types';
import type { Limits } from '@/lib/grading/assignment-terms';
import { describeUncounted } from '@/lib/grading/assignment-words';
import { BroughtAlong } from '@/components/assignments/brought-along';
import { LocalTime } from '@/components/ui/local-time';
import { LateHideNames } from './teacher-forms';
import { ResultTitle } from './result-title';

/** Whose attempt this is and when it was handed in; for a teacher also the way back to the class. */
export function AttemptHeader({
  as,
  attempt,
  exercise,
  nextHref,
}: {
  as: 'owner' | 'teacher';
  attempt: {
    readonly number: number;
    readonly submittedAt: Date;
    /** When it came into the class from studying alone; null: it was begun in the class. */
    readonly broughtAt: Date | null;
    readonly limits: Limits;
    readonly studentName: string;
    readonly classroom: { readonly id: string; readonly name: string } | null;
  };
  exercise: Exercise;
  /** The step of the lesson after this exercise; null for one that stands on its own. */
  nextHref: string | null;
}) {
  const { number, submittedAt, studentName, classroom } = attempt;
  const uncounted = describeUncounted(attempt.limits, attempt);
  const handedIn = (
    <>
      Attempt {number}, handed in <LocalTime iso={submittedAt.toISOString()} />.
      {attempt.broughtAt ? (
        <>
          {' '}
          <BroughtAlong at={attempt.broughtAt} />.
        </>
      ) : null}
      {uncounted ? <b> {uncounted}</b> : null}
    </>
  );
  if (as === 'owner') {
    return (
      <header className="mb-8 grid gap-2">
        <p className="kicker">{exercise.title}</p>
        <ResultTitle>How your marks compare</ResultTitle>
        <p className="text-soft">
          {handedIn} <a href="/my-work">All my work</a>
        </p>
        <p className="mt-2">
          {nextHref ? (
            <a className="button button-primary" href={nextHref}>
              Go on with the lesson
            </a>
          ) : (
            <a className="button" href="/course">
              Go to the course
            </a>
          )}
        </p>
      </header>
    );
  }
  return (
    <header className="mb-8 grid gap-2">
      {classroom ? (
        <p>
          <a href={`/classrooms/${classroom.id}`} className="text-link">
            Back to {classroom.name}
          </a>
        </p>
      ) : null}
      <h1>
        <span className="by-name">{studentName}</span>
        <span className="without-names">A student</span>
      </h1>
      <p className="text-soft">
        {exercise.title}. {handedIn} Below is what the student reads, so “you” is the student.
      </p>
      <LateHideNames />
    </header>
  );
}
