import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { FeedbackWaiting } from '@/components/assignments/feedback-waiting';
import { toOwnContest, toTeachersContest } from '@/components/disputes/contest-words';
import { OwnDisputes } from '@/components/disputes/own-disputes';
import { segmentArticle } from '@/components/feedback/article-segments';
import { AttemptHeader } from '@/components/feedback/attempt-header';
import { FeedbackBoard } from '@/components/feedback/feedback-board';
import { GradeChanges } from '@/components/feedback/grade-changes';
import { InNumbers } from '@/components/feedback/in-numbers';
import { viewNote } from '@/components/feedback/note-view';
import { NotHandedIn } from '@/components/feedback/not-handed-in';
import { PointsThatCount } from '@/components/feedback/overrides';
import { Summary } from '@/components/feedback/summary';
import { TryAgain } from '@/components/feedback/try-again';
import { requireAttemptReader } from '@/lib/auth/require';
import { findExercise, getArticlePart, REVIEW_EXERCISES } from '@/lib/content/catalog';
import { findLesson } from '@/lib/content/lessons/lessons';
import type { Exercise } from '@/lib/content/types';
import { getGradedAttempt, type GradedAttempt, type WithheldAttempt } from '@/lib/db/graded-attempts';
import { buildFeedbackItems, type FeedbackItem } from '@/lib/grading/feedback-items';
import { nextSteps } from '@/lib/grading/next-steps';
import { canShowPoints } from '@/lib/grading/room-for-points';
import { describeGrade } from '@/lib/grading/summarize';
import type { AttemptReader } from '@/lib/policy';
import { sayRefusal } from '../../read/[exerciseId]/say-refusal';
import { tryAgainAction } from './actions';
import { loadRecord, type AttemptRecord } from './load-record';
import { TeacherTools } from './teacher-tools';
import { CommentsForMe } from './comments-for-me';
import '@/components/feedback/feedback.css';

export const metadata: Metadata = { title: 'Feedback' };

type Props = {
  params: Promise<{ attemptId: string }>;
  /** The note that is open at first. */
  searchParams: Promise<{ note?: string | string[] }>;
};

export default async function AttemptPage({ params, searchParams }: Props) {
  const { attemptId } = await params;
  const { note } = await searchParams;
  const reader = await requireAttemptReader(attemptId);
  if (reader.attemptId !== attemptId) redirect(`/attempts/${reader.attemptId}`);
  const attempt = await getGradedAttempt(reader);
  if ('open' in attempt) {
    if (reader.as === 'owner') redirect(`/read/${attempt.open.exerciseId}`);
    return <NotHandedIn />;
  }
  if ('withheld' in attempt) return <WithheldPage attempt={attempt.withheld} />;
  return (
    <Feedback
      reader={reader}
      attempt={attempt.graded}
      record={await loadRecord(reader)}
      refusal={await sayRefusal(reader, attempt.graded.exerciseId, new Date())}
      firstOpen={typeof note === 'string' ? note : null}
    />
  );
}

function WithheldPage({ attempt }: { attempt: WithheldAttempt }) {
  const exercise = findExercise(attempt.exerciseId) ?? notFound();
  return <FeedbackWaiting exercise={exercise} attempt={attempt} nextHref={findNextStep(exercise)} />;
}

function Feedback({
  reader,
  attempt,
  record,
  refusal,
  firstOpen,
}: {
  reader: AttemptReader;
  attempt: GradedAttempt;
  record: AttemptRecord;
  /** Why the owner can begin no new attempt; null: they can. */
  refusal: string | null;
  firstOpen: string | null;
}) {
  const { attemptId, as } = reader;
  const { exerciseId, grade, key, marks, classroom } = attempt;
  const exercise = findExercise(exerciseId) ?? notFound();
  const { text, paragraphs } = getArticlePart(exercise);
  const items = buildFeedbackItems(grade, key, marks);
  const { disputes, changes, overrides } = record;
  const withPoints = canShowPoints(grade.layers, exercise.layers);
  // Who studies alone has nobody to contest a verdict with.
  const contestOf = (item: FeedbackItem) =>
    classroom &&
    (as === 'owner'
      ? toOwnContest(item, disputes, attemptId)
      : toTeachersContest(item, disputes, classroom.id));
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl flex-1 px-4 py-8 outline-none sm:px-6 sm:py-10"
    >
      <AttemptHeader as={as} attempt={attempt} exercise={exercise} nextHref={findNextStep(exercise)} />
      {as === 'owner' ? <CommentsForMe reader={reader} /> : null}
      <GradeChanges changes={changes} withPoints={withPoints} whose={as === 'owner' ? 'your' : 'this'} />
      <PointsThatCount
        overrides={overrides}
        grades={grade.layers}
        layers={withPoints ? exercise.layers : []}
      />
      <Summary
        byLayer={describeGrade(grade, exercise.layers)}
        steps={nextSteps(grade, key, exercise.layers)}
        numbers={<InNumbers grade={grade} layers={exercise.layers} />}
      />
      <FeedbackBoard
        notes={items.map((item) => viewNote(item, text, contestOf(item)))}
        firstOpen={firstOpen}
        chooseLayers={exercise.layers.length > 1}
        about={REVIEW_EXERCISES.includes(exercise) ? 'texts' : 'article'}
        paragraphs={segmentArticle(text, paragraphs, items)}
      />
      {as === 'owner' ? (
        <OwnDisputes attemptId={attemptId} disputes={disputes} items={items} text={text} />
      ) : null}
      {as === 'owner' ? (
        <TryAgain
          attemptId={attemptId}
          exerciseId={exerciseId}
          underWay={attempt.laterOpen}
          refusal={refusal}
          action={tryAgainAction}
        />
      ) : null}
      {as === 'teacher' && classroom ? (
        <TeacherTools
          reader={reader}
          classroomId={classroom.id}
          overrides={overrides}
          grades={grade.layers}
          layers={exercise.layers}
        />
      ) : null}
    </main>
  );
}

/** Where the lesson goes on; its own page sends somebody who never began it to the beginning. */
function findNextStep({ id, lessonId }: Exercise): string | null {
  if (lessonId === null) return null;
  const steps = findLesson(lessonId)?.steps ?? [];
  const at = steps.findIndex((step) => step.kind === 'exercise' && step.exerciseId === id);
  if (at < 0) return `/lessons/${lessonId}`;
  return `/lessons/${lessonId}/${at + 1 < steps.length ? at + 2 : 'end'}`;
}
