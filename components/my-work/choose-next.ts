import { countOf } from '@/lib/grading/phrases';

type Advice = {
  readonly kind: 'start' | 'always-nothing' | 'always-marks' | 'due' | 'weak' | 'next-skill' | 'rest';
  readonly sentence: string;
};
type LessonToDo = { readonly id: string; readonly number: number; readonly title: string };

/** What there is to go on with, and what the schedule of practice says. Times in ms since 1970. */
export type NextFacts = {
  readonly openCheck: 'first' | 'second' | null;
  /** An open attempt at an article that stands on its own. */
  readonly openAttempt: {
    readonly exerciseId: string;
    readonly name: string;
    readonly marks: number;
    readonly touchedAt: number;
  } | null;
  readonly openLesson: (LessonToDo & { readonly position: number; readonly steps: number }) | null;
  /** The first lesson not finished, for somebody who has finished one. */
  readonly nextLesson: LessonToDo | null;
  readonly lastAnsweredAt: number | null;
  readonly advice: Advice;
  readonly review: { readonly id: string; readonly title: string } | null;
};

export type NextStep = { readonly sentence: string; readonly href: string; readonly label: string };

/**
 * The one thing to do next. A check that was begun comes first, for a long pause would spoil it; then an article in
 * the middle of which somebody is; then answering one thing to everything, which makes all numbers empty; then a
 * lesson under way; then what practice asks for; and when nothing is due, what is new elsewhere.
 */
export function chooseNext(facts: NextFacts): NextStep {
  const { advice } = facts;
  const oneSided = advice.kind === 'always-nothing' || advice.kind === 'always-marks';
  return (
    goOnWithCheck(facts) ??
    goOnWithAttempt(facts) ??
    (oneSided ? practice(advice) : null) ??
    goOnWithLesson(facts) ??
    (advice.kind === 'due' || advice.kind === 'weak' ? practice(advice) : null) ??
    startLesson(facts) ??
    (advice.kind === 'rest' ? startReview(facts) : null) ??
    practice(advice)
  );
}

function goOnWithCheck({ openCheck }: NextFacts): NextStep | null {
  if (!openCheck) return null;
  return {
    sentence: `You have begun the ${openCheck} check. Finish it first: it takes about eight minutes in all.`,
    href: `/checks/${openCheck}`,
    label: `Go on with the ${openCheck} check`,
  };
}

/** An attempt that was left for practice, or never really begun, waits in its own place further down. */
function goOnWithAttempt({ openAttempt, lastAnsweredAt }: NextFacts): NextStep | null {
  if (!openAttempt) return null;
  const { exerciseId, name, marks, touchedAt } = openAttempt;
  if (lastAnsweredAt !== null && (marks === 0 || lastAnsweredAt > touchedAt)) return null;
  const sentence =
    marks === 0
      ? `You have opened ${name}. Go on there and make your first mark.`
      : `You are in the middle of ${name}, with ${countOf(marks, 'mark')} so far.`;
  return { sentence, href: `/read/${exerciseId}`, label: 'Continue' };
}

function goOnWithLesson({ openLesson }: NextFacts): NextStep | null {
  if (!openLesson) return null;
  const { id, number, title, position, steps } = openLesson;
  return {
    sentence: `You are at step ${position} of ${steps} in lesson ${number}, “${title}”.`,
    href: `/lessons/${id}`,
    label: `Go on with lesson ${number}`,
  };
}

function startLesson({ nextLesson }: NextFacts): NextStep | null {
  if (!nextLesson) return null;
  const { id, number, title } = nextLesson;
  return {
    sentence: `Lesson ${number} of the course comes next: “${title}”.`,
    href: `/lessons/${id}`,
    label: `Go to lesson ${number}`,
  };
}

function startReview({ review }: NextFacts): NextStep | null {
  if (!review) return null;
  return {
    sentence: 'No skill is due right now. A mixed review shows how it all goes together on one page.',
    href: `/read/${review.id}`,
    label: `Start ${review.title.toLowerCase()}`,
  };
}

function practice({ kind, sentence }: Advice): NextStep {
  const label =
    kind === 'start' ? 'Start practicing' : kind === 'rest' ? 'Practice all the same' : 'Practice';
  return { sentence, href: '/practice', label };
}
