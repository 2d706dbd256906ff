import './lesson.css';
import type { ReactNode } from 'react';
import type { LessonPart } from '@/lib/content/lessons/types';
import { FocusHeading } from '../ui/focus-heading';
import { SoftLink } from './soft-link';
import { StepList } from './step-list';
import type { StepLink } from './step-list';

const PART_NAMES: Readonly<Record<LessonPart, string>> = {
  question: 'The question',
  idea: 'The idea',
  example: 'A worked example',
  practice: 'Practice',
  article: 'In the article',
  'check-out': 'Check-out',
};

/** Where the next press leads. */
export type WayOn = { readonly href: string; readonly label: string };

/** What stands around every step: where one is, the way back and on, and all steps as a list. */
export function StepFrame({
  lesson,
  part,
  title,
  position,
  steps,
  onward,
  forward,
  children,
}: {
  lesson: { readonly id: string; readonly number: number; readonly title: string };
  part: LessonPart;
  title: string;
  /** Of this step, from 1. */
  position: number;
  steps: readonly StepLink[];
  /** The way on, unless the step itself shows it. */
  onward: (WayOn & { readonly primary: boolean }) | null;
  /** The way on leads past steps that are done: this is the one that follows. */
  forward: string | null;
  children: ReactNode;
}) {
  const hrefOf = (at: number) => `/lessons/${lesson.id}/${at}`;
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-3xl flex-1 px-4 py-6 outline-none sm:px-6 sm:py-10"
    >
      <header className="mb-6 grid gap-2">
        <p className="flex flex-wrap justify-between gap-x-4 text-sm text-soft">
          <SoftLink href={`/lessons/${lesson.id}`} className="text-link">
            Lesson {lesson.number}: {lesson.title}
          </SoftLink>
          <span className="self-center">
            Step {position} of {steps.length}
          </span>
        </p>
        <progress
          className="step-progress"
          value={position}
          max={steps.length}
          aria-label="Steps of this lesson"
        >
          {position} of {steps.length}
        </progress>
        <p className="kicker mt-4">{PART_NAMES[part]}</p>
        <h1 className="text-[clamp(1.6rem,1.2rem+1.6vw,2.2rem)]">{title}</h1>
        <FocusHeading key={position} />
      </header>
      {children}
      <nav aria-label="Steps" className="mt-8 grid gap-4 border-t border-rule pt-4">
        <div className="flex flex-wrap gap-3">
          {onward ? (
            <SoftLink href={onward.href} className={onward.primary ? 'button button-primary' : 'button'}>
              {onward.label}
            </SoftLink>
          ) : null}
          {position > 1 ? (
            <SoftLink href={hrefOf(position - 1)} className="button">
              Back
            </SoftLink>
          ) : null}
          {forward ? (
            <SoftLink href={forward} className="button">
              Step {position + 1}
            </SoftLink>
          ) : null}
        </div>
        <StepList lessonId={lesson.id} steps={steps} position={position} />
      </nav>
    </main>
  );
}
