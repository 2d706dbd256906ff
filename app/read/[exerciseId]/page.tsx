import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { AfterHandIn } from '@/components/article/after-hand-in';
import { MarkingSurface } from '@/components/article/marking-surface';
import { PlainArticle } from '@/components/article/plain-article';
import { WhatToMark } from '@/components/article/what-to-mark';
import { CannotBegin } from '@/components/assignments/cannot-begin';
import { DueNote } from '@/components/assignments/due-note';
import { NotOpenYet } from '@/components/assignments/not-open-yet';
import { explainProblem } from '@/components/site/explain-problem';
import { Page } from '@/components/ui/page';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import { findExercise, getArticlePart, REVIEW_EXERCISES } from '@/lib/content/catalog';
import type { Exercise } from '@/lib/content/types';
import type { AssignmentRow } from '@/lib/db/assignment-rows';
import { findAssignmentFor } from '@/lib/db/assignments';
import { countBegun, findLastSubmitted, findOpenAttempt, startAttempt } from '@/lib/db/attempts';
import { FREE_TERMS, isClosed, isFeedbackVisible } from '@/lib/grading/assignment-terms';
import { describeAfterHandIn, describeUncounted } from '@/lib/grading/assignment-words';
import { SUB_TYPE_NAMES } from '@/lib/grading/sub-types';
import type { SignedIn } from '@/lib/policy';
import { tryAgainAction } from './actions';
import { sayRefusal } from './say-refusal';

type Params = {
  params: Promise<{ exerciseId: string }>;
  searchParams: Promise<{ problem?: string | string[] }>;
};

export const metadata: Metadata = { title: 'Read and mark' };

export default async function ReadPage({ params, searchParams }: Params) {
  const { exerciseId } = await params;
  const subject = await findSubject();
  // A link to a review may be the first that somebody sees of this site.
  if (subject.role === 'nobody' && REVIEW_EXERCISES.some(({ id }) => id === exerciseId))
    redirect(`/practice/review/${exerciseId}`);
  const actor = await requireSignedIn(`/read/${exerciseId}`);
  const exercise = findExercise(exerciseId) ?? notFound();
  const now = new Date();
  const assignment = await findAssignmentFor(actor, exerciseId);
  const attempt = await findOpenAttempt(actor, exerciseId);
  const last = attempt ? null : await findLastSubmitted(actor, exerciseId);
  if (attempt) {
    const begun = await countBegun(actor, exerciseId);
    return <Marking {...{ exercise, attempt, begun, assignment, now }} />;
  }
  const refusal = await sayRefusal(actor, exerciseId, now);
  if (last) {
    const { problem } = await searchParams;
    return (
      <AfterHandIn
        last={last}
        uncounted={assignment && describeUncounted(assignment, last)}
        exerciseId={exerciseId}
        problem={readWait(problem)}
        shown={isFeedbackVisible(assignment ?? FREE_TERMS, now)}
        refusal={refusal}
        again={tryAgainAction}
      >
        {refusal ? <ToReadAgain exercise={exercise} /> : null}
      </AfterHandIn>
    );
  }
  if (refusal && assignment)
    return (
      <CannotBegin title={exercise.title} assignment={assignment}>
        <ToReadAgain exercise={exercise} />
      </CannotBegin>
    );
  if (refusal) return <NotOpenYet title={exercise.title} why={refusal} />;
  return <Marking {...{ exercise, attempt: await begin(actor, exerciseId), begun: 1, assignment, now }} />;
}

function ToReadAgain({ exercise }: { exercise: Exercise }) {
  const { text, paragraphs } = getArticlePart(exercise);
  return <PlainArticle text={text} paragraphs={paragraphs} />;
}

/** Opening the page for the first time begins the work. */
async function begin(actor: SignedIn, exerciseId: string) {
  await startAttempt(actor, exerciseId, { copyFrom: null });
  return (await findOpenAttempt(actor, exerciseId)) ?? notFound();
}

function readWait(problem: string | string[] | undefined): string | null {
  return typeof problem === 'string' && /^wait-\d{1,5}$/.test(problem) ? explainProblem(problem) : null;
}

function Marking({
  exercise,
  attempt: { id, formerIds, revision, serverNow, records, number },
  begun,
  assignment,
  now,
}: {
  exercise: Exercise;
  attempt: NonNullable<Awaited<ReturnType<typeof findOpenAttempt>>>;
  /** How many attempts there are so far, this one too. */
  begun: number;
  assignment: AssignmentRow | null;
  now: Date;
}) {
  const article = getArticlePart(exercise);
  const terms = assignment ?? FREE_TERMS;
  return (
    <Page
      kicker={[exercise.title, ...(number > 1 ? [`Attempt ${number}`] : [])].join(', ')}
      title="Who says so, and how sure are they?"
    >
      {assignment ? (
        <DueNote {...{ assignment, number, now }} kind="exercise" closed={isClosed(terms, now)} />
      ) : null}
      <WhatToMark names={SUB_TYPE_NAMES} layers={exercise.layers} origin={article.origin} />
      <MarkingSurface
        text={article.text}
        paragraphs={article.paragraphs}
        sentences={article.sentences}
        layers={exercise.layers}
        names={SUB_TYPE_NAMES}
        attempt={{ id, formerIds, revision, serverNow, records }}
        afterwards={isClosed(terms, now) ? null : describeAfterHandIn(terms, { number, begun }, now)}
      />
    </Page>
  );
}
