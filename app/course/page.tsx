import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import type { DueItem } from '@/components/assignments/due-list';
import { DueLine } from '@/components/assignments/due-line';
import { CheckEntry } from '@/components/course/check-entry';
import { CourseList } from '@/components/course/course-list';
import type { CourseEntry } from '@/components/course/course-list';
import type { PartState } from '@/components/course/part-state';
import { StartAloneButton } from '@/components/site/start-alone-button';
import { FocusHeading } from '@/components/ui/focus-heading';
import { Page } from '@/components/ui/page';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import { WHOLE_ARTICLE } from '@/lib/content/catalog';
import { listLessons } from '@/lib/content/lessons/lessons';
import { toOutline } from '@/lib/content/lessons/public-step';
import { getCourseProgress } from '@/lib/db/course-attempts';
import type { CourseProgress } from '@/lib/db/course-attempts';
import { isClosed } from '@/lib/grading/assignment-terms';
import { canOpenLesson } from '@/lib/policy';
import type { Subject } from '@/lib/policy';
import { listDue } from '../my-work/list-due';
import { listOpenSteps } from '../lessons/[lessonId]/load-lesson';

export const metadata: Metadata = { title: 'Course' };

const LEDE =
  'Six short lessons on two questions: who says so, and how sure are they? Each ends in a real news article. Stop wherever you like; your place is kept.';

/** The lessons and checks, with how far this reader is. Without a session, what there is to start. */
export default async function CoursePage() {
  const subject = await findSubject();
  const actor = subject.role === 'nobody' ? null : await requireSignedIn('/course');
  const progress = actor && (await getCourseProgress(actor));
  const openSteps =
    actor && progress ? await listOpenSteps(actor, progress) : new Map<string, number | null>();
  const now = new Date();
  const due = actor ? await listDue(actor, null, now) : [];
  const entries = listEntries(subject, progress, openSteps, due, now);
  const lineOf = (partId: string) => <DueLine item={due.find(({ part }) => part.id === partId)} now={now} />;
  return (
    <Page title="The course" lede={LEDE}>
      <FocusHeading />
      <div className="grid gap-8">
        {progress ? <FirstCheck progress={progress} due={lineOf('pre-test')} /> : <Start />}
        <CourseList entries={entries} links={progress !== null} />
        {progress ? (
          <>
            <CheckEntry
              title="Only the article"
              text="You can mark the whole article at any time, with or without the lessons. You get notes on every mark."
              due={lineOf(WHOLE_ARTICLE.id)}
              action={{ href: `/read/${WHOLE_ARTICLE.id}`, label: 'Go to the article' }}
            />
            <SecondCheck progress={progress} due={lineOf('post-test')} />
          </>
        ) : null}
      </div>
    </Page>
  );
}

function listEntries(
  subject: Subject,
  progress: CourseProgress | null,
  openSteps: ReadonlyMap<string, number | null>,
  due: readonly DueItem[],
  now: Date,
): CourseEntry[] {
  const lessons = listLessons();
  const dueOf = (partId: string) => due.find(({ part }) => part.id === partId);
  // What cannot be done any more holds up nothing that comes after it.
  const isShut = (partId: string) => {
    const item = dueOf(partId);
    return item !== undefined && !item.work.doneAt && isClosed(item.assignment, now);
  };
  const finished = new Set(
    lessons.flatMap(({ id, number }) => (progress?.parts.get(id)?.finished || isShut(id) ? [number] : [])),
  );
  const states = lessons.map((lesson): PartState => {
    const part = progress?.parts.get(lesson.id);
    if (part?.open)
      return { kind: 'open', next: openSteps.get(lesson.id) ?? null, steps: lesson.steps.length };
    if (part?.finished?.outcome.kind === 'lesson') {
      const { right, of } = part.finished.outcome.checkOut;
      return { kind: 'finished', right, of };
    }
    if (isShut(lesson.id)) return { kind: 'closed' };
    const inOrder = progress?.inOrder ?? false;
    const facts = { number: lesson.number, begun: false, finished, inOrder };
    return { kind: subject.role === 'nobody' || canOpenLesson(subject, facts) ? 'new' : 'locked' };
  });
  const next = states.findIndex(({ kind }) => kind === 'open' || kind === 'new');
  return lessons.map((lesson, at) => ({
    outline: toOutline(lesson),
    state: states[at] ?? { kind: 'new' },
    next: at === next,
    due: <DueLine item={dueOf(lesson.id)} now={now} />,
  }));
}

function Start() {
  return (
    <div className="grid gap-3">
      <p className="measure">
        You need no account and no name. Your work is kept in this browser, and you can keep it for good
        later.
      </p>
      <div className="flex flex-wrap gap-3">
        <StartAloneButton href="/course">Start the course</StartAloneButton>
        <a href="/join" className="button">
          I have a class code
        </a>
      </div>
    </div>
  );
}

function FirstCheck({ progress, due }: { progress: CourseProgress; due: ReactNode }) {
  const part = progress.parts.get('pre-test');
  if (part?.finished) return null;
  return (
    <CheckEntry
      title="Before you start: the first check"
      text="32 short texts, about 8 minutes, no grade. With a second check at the end you can see what changed."
      due={due}
      action={{
        href: '/checks/first',
        label: part?.open ? 'Go on with the first check' : 'Take the first check',
      }}
    />
  );
}

function SecondCheck({ progress, due }: { progress: CourseProgress; due: ReactNode }) {
  if (!progress.parts.get('pre-test')?.finished) return null;
  const part = progress.parts.get('post-test');
  return part?.finished ? (
    <CheckEntry
      title="Before and after"
      text="You took both checks. See what changed, found and false alarms side by side."
      action={{ href: '/checks/second/result', label: 'See what changed' }}
    />
  ) : (
    <CheckEntry
      title="After the lessons: the second check"
      text="32 other short texts. Then you see both results, side by side."
      due={due}
      action={{
        href: '/checks/second',
        label: part?.open ? 'Go on with the second check' : 'Take the second check',
      }}
    />
  );
}
