import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CannotBegin } from '@/components/assignments/cannot-begin';
import { DueNote } from '@/components/assignments/due-note';
import { findFirstOpen } from '@/components/lesson/open-steps';
import { StepList } from '@/components/lesson/step-list';
import { FocusHeading } from '@/components/ui/focus-heading';
import { Page } from '@/components/ui/page';
import { findLesson, listLessons } from '@/lib/content/lessons/lessons';
import { startLessonAction } from './actions';
import { listStepLinks, loadLesson } from './load-lesson';
import type { LoadedLesson } from './load-lesson';

type Props = { params: Promise<{ lessonId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson((await params).lessonId);
  return { title: lesson ? `Lesson ${lesson.number}: ${lesson.title}` : 'Lesson' };
}

/** What a lesson is about, and the way in. */
export default async function LessonPage({ params }: Props) {
  const loaded = await loadLesson((await params).lessonId);
  const { lesson, attempt, assignment, closed, now, locked } = loaded;
  if (locked) redirect('/course');
  if (closed && !attempt && assignment)
    return <CannotBegin title={`Lesson ${lesson.number}: ${lesson.title}`} assignment={assignment} />;
  return (
    <Page
      width="narrow"
      kicker={<a href="/course">Course</a>}
      title={
        <>
          <span className="sr-only">Lesson {lesson.number}: </span>
          {lesson.title}
        </>
      }
      lede={lesson.question}
    >
      <FocusHeading />
      {assignment ? <DueNote assignment={assignment} kind="lesson" closed={closed} now={now} /> : null}
      <div className="grid gap-6">
        <section aria-labelledby="goals" className="grid gap-2">
          <h2 id="goals" className="text-xl">
            After this lesson you can
          </h2>
          <ul className="grid list-disc gap-1 pl-6 font-serif text-lg">
            {lesson.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </section>
        <p className="text-soft">
          About {lesson.minutes} minutes, {lesson.steps.length} short steps. Every answer is saved as you give
          it. You can stop anywhere and come back.
        </p>
        <Way loaded={loaded} />
        {attempt ? <StepList lessonId={lesson.id} steps={listStepLinks(loaded)} position={null} /> : null}
      </div>
    </Page>
  );
}

function Way({ loaded }: { loaded: LoadedLesson }) {
  const { lesson, attempt } = loaded;
  const href = `/lessons/${lesson.id}`;
  if (attempt && !attempt.finishedAt) {
    const open = findFirstOpen(listStepLinks(loaded), attempt.position);
    return (
      <p>
        <a className="button button-primary" href={`${href}/${open ?? 'end'}`}>
          {open === null ? 'To the end of the lesson' : `Go on with step ${open}`}
        </a>
      </p>
    );
  }
  const following = listLessons().find(({ number }) => number === lesson.number + 1);
  return (
    <form action={startLessonAction} className="flex flex-wrap gap-3">
      <input type="hidden" name="lessonId" value={lesson.id} />
      {attempt ? (
        <>
          <a className="button" href={`${href}/end`}>
            How it went
          </a>
          {following ? (
            <a className="button button-primary" href={`/lessons/${following.id}`}>
              Lesson {following.number}
            </a>
          ) : null}
        </>
      ) : null}
      {loaded.closed ? null : (
        <button type="submit" className={attempt ? 'button' : 'button button-primary'}>
          {attempt ? 'Do it again from the start' : 'Start the lesson'}
        </button>
      )}
    </form>
  );
}
