import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ArticleAgain } from '@/components/lesson/article-again';
import { ExampleView } from '@/components/lesson/example-step';
import { ExerciseView } from '@/components/lesson/exercise-view';
import type { ExerciseState } from '@/components/lesson/exercise-view';
import { Prose } from '@/components/lesson/prose';
import { StepFrame } from '@/components/lesson/step-frame';
import type { WayOn } from '@/components/lesson/step-frame';
import { AskingStepView } from '@/components/lesson/asking-step';
import { requireCourseAttemptOwner } from '@/lib/auth/require';
import { findArticle, findExercise } from '@/lib/content/catalog';
import { findLesson } from '@/lib/content/lessons/lessons';
import { toPublicStep } from '@/lib/content/lessons/public-step';
import type { AskingStep, PublicStep } from '@/lib/content/lessons/types';
import { setPosition } from '@/lib/db/course-attempts';
import type { CourseAttempt } from '@/lib/db/course-attempts';
import { listOwnClaims } from '@/lib/db/lesson-exercise';
import { describeLayers } from '@/lib/grading/summarize';
import { findWayOn, listStepLinks, loadLesson } from '../load-lesson';
import type { LoadedLesson } from '../load-lesson';

type Props = { params: Promise<{ lessonId: string; step: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lessonId, step } = await params;
  const lesson = findLesson(lessonId);
  const shown = lesson?.steps[Number(step) - 1];
  return { title: shown ? `${shown.title} · Lesson ${lesson?.number ?? ''}` : 'Lesson' };
}

/** One step of a lesson. */
export default async function StepPage({ params }: Props) {
  const { lessonId, step: typed } = await params;
  const loaded = await loadLesson(lessonId);
  const { lesson, attempt, locked } = loaded;
  const position = /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : 0;
  const source = lesson.steps[position - 1] ?? notFound();
  if (locked) redirect('/course');
  if (!attempt) redirect(`/lessons/${lessonId}`);
  if (!attempt.finishedAt && attempt.position !== position)
    await setPosition(await requireCourseAttemptOwner(attempt.id), position);
  const step = toPublicStep(source);
  const onward = findWayOn(loaded, position);
  const asks = isAsking(step);
  const shown = step.kind !== 'exercise' || Boolean(loaded.exercises.get(step.exerciseId)?.last);
  return (
    <StepFrame
      lesson={lesson}
      part={step.part}
      title={step.title}
      position={position}
      steps={listStepLinks(loaded)}
      onward={asks ? null : { ...onward, label: shown ? onward.label : 'Skip for now', primary: shown }}
      forward={onward.skips && position < lesson.steps.length ? `/lessons/${lessonId}/${position + 1}` : null}
    >
      {asks ? (
        <Asking step={step} attempt={attempt} loaded={loaded} next={onward} />
      ) : step.kind === 'read' ? (
        <Prose text={step.body} />
      ) : step.kind === 'example' ? (
        <ExampleView step={step} />
      ) : (
        <ExerciseView step={step} state={readExercise(loaded, step.exerciseId)} />
      )}
    </StepFrame>
  );
}

async function Asking({
  step,
  attempt,
  loaded,
  next,
}: {
  step: AskingStep;
  attempt: CourseAttempt;
  loaded: LoadedLesson;
  next: WayOn;
}) {
  const record = attempt.records.find(({ itemId }) => itemId === step.id);
  const exercise = loaded.lesson.steps.find((one) => one.kind === 'exercise') ?? null;
  const offers = step.kind === 'write' && step.fields.some((field) => field.offersOwnClaims);
  const ownClaims = offers && exercise ? await listOwnClaims(loaded.actor, exercise.exerciseId) : [];
  const { id, formerIds, revision, serverNow } = attempt;
  const records =
    record && record.answer.kind !== 'flag' ? [{ ...toSent(record), answer: record.answer }] : [];
  return (
    <div className="grid gap-6">
      {step.intro ? <Prose text={step.intro} /> : null}
      {step.kind === 'write' && exercise ? <PartAgain exerciseId={exercise.exerciseId} /> : null}
      <AskingStepView
        // Another step is another player, with nothing left over.
        key={step.id}
        step={step}
        work={{ id, formerIds, revision, serverNow, records }}
        saved={record?.result ?? null}
        finished={attempt.finishedAt !== null}
        ownClaims={ownClaims}
        teacherReads={loaded.actor.role === 'student'}
        next={next}
      />
    </div>
  );
}

function toSent({ itemId, editedAt, editor }: CourseAttempt['records'][number]) {
  return { itemId, editedAt, editor };
}

function isAsking(step: PublicStep): step is AskingStep {
  return step.kind !== 'read' && step.kind !== 'example' && step.kind !== 'exercise';
}

function PartAgain({ exerciseId }: { exerciseId: string }) {
  const exercise = findExercise(exerciseId);
  const article = exercise && findArticle(exercise.articleId);
  if (!article) return null;
  const paragraphs = exercise.paragraphs.flatMap((number) => {
    const at = article.paragraphs[number - 1];
    return at ? [{ number, text: article.text.slice(at.start, at.end) }] : [];
  });
  return <ArticleAgain paragraphs={paragraphs} of={article.paragraphs.length} />;
}

function readExercise({ exercises }: LoadedLesson, exerciseId: string): ExerciseState {
  const progress = exercises.get(exerciseId);
  if (progress?.last) {
    const { attemptId, came } = progress.last;
    const lines = came
      ? describeLayers(came.layers, came.wide, findExercise(exerciseId)?.layers)
      : ['You have handed it in. Your teacher has not shown the feedback yet.'];
    return { kind: 'handed-in', attemptId, lines, withheld: came === null };
  }
  return { kind: progress?.open ? 'open' : 'new' };
}
