import '@/components/classroom/class.css';
import '@/components/lesson/lesson.css';
import '@/components/print/print.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CourseOpenAnswers } from '@/components/classroom/course-open-answers';
import { CoursePages } from '@/components/classroom/course-section';
import { CourseStep } from '@/components/classroom/course-step';
import { FalseAlarms } from '@/components/classroom/false-alarms';
import { HideNames } from '@/components/classroom/hide-names';
import { HitsAndAlarms } from '@/components/classroom/hits-and-alarms';
import { LivePulse } from '@/components/classroom/live-pulse';
import { SpanList } from '@/components/classroom/span-list';
import { listLeastFound } from '@/components/classroom/span-view';
import { PrintButton } from '@/components/print/print-button';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { requireTeacherOf } from '@/lib/auth/require';
import { findLesson } from '@/lib/content/lessons/lessons';
import { countOf } from '@/lib/grading/phrases';
import { readPage } from '../read-page';
import { loadLessonResults } from './load-lesson-results';

type Props = {
  params: Promise<{ classroomId: string; lessonId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type Loaded = Awaited<ReturnType<typeof loadLessonResults>>;

const OPEN_QUESTIONS = 4;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson((await params).lessonId);
  return { title: lesson ? `Lesson ${lesson.number} in class` : 'Lesson' };
}

/** What a class answered in one lesson: what to talk about, every question hardest first, and what was written. */
export default async function ClassLessonPage({ params, searchParams }: Props) {
  const { classroomId, lessonId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/lessons/${lessonId}`);
  const lesson = findLesson(lessonId) ?? notFound();
  const loaded = await loadLessonResults(teacher, lesson, readPage(await searchParams));
  return (
    <Page
      kicker={<a href={`/classrooms/${classroomId}`}>{loaded.classroom.name}</a>}
      title={`Lesson ${lesson.number}: ${lesson.title}`}
      lede={loaded.state}
    >
      <div className="grid gap-12">
        <section aria-labelledby="next" className="grid gap-4">
          <h2 id="next" className="kicker font-plain">
            What to talk about next
          </h2>
          <p className="max-w-4xl font-serif text-2xl leading-snug font-semibold">{loaded.talk}</p>
          <div className="screen-only grid gap-4">
            <JumpLinks loaded={loaded} />
            <LivePulse url={`/api/classrooms/${classroomId}/pulse`} initial={loaded.pulse} />
            <HideNames />
            <div className="flex flex-wrap gap-3">
              <PrintButton />
              <LinkButton href={`/lessons/${lesson.id}`} prefetch={false} look="quiet">
                See the lesson as a student does
              </LinkButton>
            </div>
          </div>
        </section>
        <Questions loaded={loaded} />
        {loaded.written.length > 0 ? <Written loaded={loaded} /> : null}
        <Marking loaded={loaded} classroomId={classroomId} />
      </div>
    </Page>
  );
}

function JumpLinks({ loaded: { written, marked, hasWholeArticle } }: { loaded: Loaded }) {
  return (
    <nav aria-label="On this page" className="flex flex-wrap gap-x-6">
      <a href="#questions" className="text-link">
        The questions
      </a>
      {written.length > 0 ? (
        <a href="#written" className="text-link">
          What students wrote
        </a>
      ) : null}
      {marked || hasWholeArticle ? (
        <a href="#marked" className="text-link">
          Marked in the article
        </a>
      ) : null}
    </nav>
  );
}

/** The hardest stand open; where there are many, the rest waits behind one line. */
function Questions({ loaded: { asked, unanswered } }: { loaded: Loaded }) {
  const few = asked.length <= OPEN_QUESTIONS + 1;
  const rest = few ? [] : asked.slice(OPEN_QUESTIONS);
  return (
    <section aria-labelledby="questions" className="open-in-print grid gap-3 print:block">
      <h2 id="questions">The questions, hardest first</h2>
      <p className="measure text-soft">
        Counted are first answers, before a student saw what is right. “All right” leaves nothing out: no part
        missed, and no false alarm. “Far too much” is a mark that reaches far beyond the words that matter, or
        takes in safe words beside them. Every student is counted once.
      </p>
      {asked.length > 0 ? (
        <ol className="border-t-2 border-rule-strong">
          {(few ? asked : asked.slice(0, OPEN_QUESTIONS)).map((view) => (
            <CourseStep key={view.step.id} view={view} />
          ))}
        </ol>
      ) : null}
      {rest.length > 0 ? (
        <details>
          <summary className="text-link cursor-pointer font-semibold text-accent underline underline-offset-4">
            {rest.length} more questions, none harder than these
          </summary>
          <ol className="border-t border-rule">
            {rest.map((view) => (
              <CourseStep key={view.step.id} view={view} />
            ))}
          </ol>
        </details>
      ) : null}
      {unanswered.length > 0 ? (
        <p className="measure text-soft">
          {asked.length === 0
            ? `Nobody has answered any of the ${unanswered.length} questions yet.`
            : `${countOf(unanswered.length, 'question')} nobody has answered yet: ${unanswered
                .map(({ step, place }) => `“${step.title}” (step ${place})`)
                .join(', ')}.`}
        </p>
      ) : null}
    </section>
  );
}

function Marking({
  loaded: { marked, hasWholeArticle },
  classroomId,
}: {
  loaded: Loaded;
  classroomId: string;
}) {
  if (!marked && !hasWholeArticle) return null;
  return (
    <section aria-labelledby="marked" className="grid gap-4">
      <h2 id="marked">Marked in the article</h2>
      {marked ? <MarkedPart {...marked} /> : null}
      {hasWholeArticle ? (
        <p>
          <a href={`/classrooms/${classroomId}#found`} className="text-link">
            What the class marked in the whole article stands on the page of the class
          </a>
        </p>
      ) : null}
    </section>
  );
}

function MarkedPart({ exercise, summary, text }: NonNullable<Loaded['marked']>) {
  const { submissions } = summary;
  if (submissions === 0) return <p>{exercise.title}: nobody has handed in yet.</p>;
  return (
    <>
      <p className="measure text-soft">
        {exercise.title}: {countOf(submissions, 'student has', 'students have')} handed in. Read found and
        false alarms together: a class that marks everything finds everything.
      </p>
      <HitsAndAlarms summary={summary} discernment={null} layers={exercise.layers} />
      <FalseAlarms summary={summary} text={text} />
      <SpanList spans={listLeastFound(summary.spans)} submissions={submissions} text={text} />
    </>
  );
}

function Written({ loaded: { written, open } }: { loaded: Loaded }) {
  return (
    <section aria-labelledby="written" className="grid grid-cols-1 gap-6">
      <h2 id="written">What students wrote</h2>
      {written.map(({ step, answers }) => (
        <CourseOpenAnswers key={step.id} step={step} answers={answers} />
      ))}
      <CoursePages page={open.page} pages={open.pages} />
    </section>
  );
}
