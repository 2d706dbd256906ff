import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { AfterHandIn } from '@/components/article/after-hand-in';
import { MarkingSurface } from '@/components/article/marking-surface';
import { WhatToMark } from '@/components/article/what-to-mark';
import { explainProblem } from '@/components/site/explain-problem';
import { Page } from '@/components/ui/page';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import { findExercise, getArticlePart, REVIEW_EXERCISES } from '@/lib/content/catalog';
import { findLastSubmitted, findOpenAttempt, startAttempt } from '@/lib/db/attempts';
import { SUB_TYPE_NAMES } from '@/lib/grading/sub-types';
import { tryAgainAction } from './actions';

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
  const article = getArticlePart(exercise);
  let attempt = await findOpenAttempt(actor, exerciseId);
  const last = attempt ? null : await findLastSubmitted(actor, exerciseId);
  if (!attempt && !last) {
    await startAttempt(actor, exerciseId, { copyFrom: null });
    attempt = await findOpenAttempt(actor, exerciseId);
  }
  if (!attempt) {
    if (!last) notFound();
    const { problem } = await searchParams;
    const wait =
      typeof problem === 'string' && /^wait-\d{1,5}$/.test(problem) ? explainProblem(problem) : null;
    return <AfterHandIn last={last} exerciseId={exerciseId} problem={wait} again={tryAgainAction} />;
  }
  const { id, revision, serverNow, records, number } = attempt;
  return (
    <Page
      kicker={[exercise.title, ...(number > 1 ? [`Attempt ${number}`] : [])].join(', ')}
      title="Who says so, and how sure are they?"
    >
      <WhatToMark names={SUB_TYPE_NAMES} layers={exercise.layers} origin={article.origin} />
      <MarkingSurface
        text={article.text}
        paragraphs={article.paragraphs}
        sentences={article.sentences}
        layers={exercise.layers}
        names={SUB_TYPE_NAMES}
        attempt={{ id, revision, serverNow, records }}
      />
    </Page>
  );
}
