import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DueNote } from '@/components/assignments/due-note';
import { FinishLesson } from '@/components/lesson/finish-lesson';
import { describeLesson } from '@/components/lesson/how-it-went';
import type { StepLink } from '@/components/lesson/step-list';
import { FocusHeading } from '@/components/ui/focus-heading';
import { Page } from '@/components/ui/page';
import { listLessons } from '@/lib/content/lessons/lessons';
import { listStepLinks, loadLesson } from '../load-lesson';
import type { LoadedLesson } from '../load-lesson';

export const metadata: Metadata = { title: 'End of the lesson' };

/** The sentence to take along, what is still open, and how it went. */
export default async function LessonEndPage({ params }: { params: Promise<{ lessonId: string }> }) {
  const { lessonId } = await params;
  const loaded = await loadLesson(lessonId);
  const { lesson, attempt, locked } = loaded;
  if (locked) redirect('/course');
  if (!attempt) redirect(`/lessons/${lessonId}`);
  return (
    <Page
      width="narrow"
      kicker={
        <a href={`/lessons/${lessonId}`}>
          Lesson {lesson.number}: {lesson.title}
        </a>
      }
      title="One sentence to take along"
    >
      <FocusHeading />
      <div className="grid gap-8">
        <p className="border-l-4 border-accent pl-5 font-serif text-[clamp(1.5rem,1.2rem+1.5vw,2.1rem)] leading-snug">
          {lesson.takeAlong}
        </p>
        {attempt.finishedAt ? <HowItWent loaded={loaded} /> : <StillOpen loaded={loaded} />}
      </div>
    </Page>
  );
}

function StillOpen({ loaded }: { loaded: LoadedLesson }) {
  const { attempt, assignment, closed, now } = loaded;
  const open = listNumbered(loaded).filter(({ done }) => done === false);
  if (!attempt) return null;
  const { id, formerIds, revision } = attempt;
  return (
    <section aria-labelledby="open" className="grid gap-3">
      <h2 id="open">{open.length ? 'Still open' : 'All done'}</h2>
      {open.length ? (
        <>
          <p>To finish this lesson, come back to what you skipped:</p>
          <StepLinks loaded={loaded} steps={open} />
        </>
      ) : (
        <p>You answered every step. Finish the lesson to see how it went and to open the next one.</p>
      )}
      {closed && assignment ? (
        <DueNote assignment={assignment} kind="lesson" closed={closed} now={now} />
      ) : (
        <FinishLesson attempt={{ id, formerIds, revision }} primary={open.length === 0} />
      )}
    </section>
  );
}

function HowItWent({ loaded }: { loaded: LoadedLesson }) {
  const { lesson, attempt } = loaded;
  const following = listLessons().find(({ number }) => number === lesson.number + 1);
  const outcome = attempt?.outcome;
  const partly = new Set(
    attempt?.records.flatMap(({ itemId, credit }) => (credit !== null && credit < 1 ? [itemId] : [])),
  );
  const toLookAt = listNumbered(loaded).filter(({ id }) => partly.has(id));
  return (
    <section aria-labelledby="went" className="grid gap-3">
      <h2 id="went">How it went</h2>
      {outcome?.kind === 'lesson' ? (
        <p className="font-serif text-lg">{describeLesson(outcome, attempt?.records ?? []).join(' ')}</p>
      ) : null}
      {toLookAt.length ? (
        <>
          <p>Not all right yet. Look at the reasons again:</p>
          <StepLinks loaded={loaded} steps={toLookAt} />
        </>
      ) : null}
      <p className="text-soft">You can look at every step and its reasons again at any time.</p>
      <p className="flex flex-wrap gap-3">
        {following ? (
          <a className="button button-primary" href={`/lessons/${following.id}`}>
            Lesson {following.number}: {following.title}
          </a>
        ) : (
          <a className="button button-primary" href="/checks/second">
            Take the second check
          </a>
        )}
        <a className="button" href="/course">
          Back to the course
        </a>
      </p>
    </section>
  );
}

type Numbered = StepLink & { readonly number: number };

function listNumbered(loaded: LoadedLesson): Numbered[] {
  return listStepLinks(loaded).map((step, at) => ({ ...step, number: at + 1 }));
}

function StepLinks({ loaded: { lesson }, steps }: { loaded: LoadedLesson; steps: readonly Numbered[] }) {
  return (
    <ul className="grid list-disc gap-1 pl-6">
      {steps.map(({ id, number, title }) => (
        <li key={id}>
          <a className="text-link" href={`/lessons/${lesson.id}/${number}`}>
            Step {number}: {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
