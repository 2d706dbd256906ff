import './lesson.css';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { LessonPart } from '@/lib/content/lessons/types';
import { FocusTitle } from './focus-title';

const PART_NAMES: Readonly<Record<LessonPart, string>> = {
  question: 'The question',
  idea: 'The idea',
  example: 'A worked example',
  practice: 'Practice',
  article: 'In the article',
  'check-out': 'Check-out',
};

export type StepLink = {
  readonly id: string;
  readonly title: string;
  /** Answered, for a step that asks; null for one that only tells. */
  readonly done: boolean | null;
};

/** What stands around every step: where one is, the way back and on, and all steps as a list. */
export function StepFrame({
  lesson,
  part,
  title,
  position,
  steps,
  onward,
  children,
}: {
  lesson: { readonly id: string; readonly number: number; readonly title: string };
  part: LessonPart;
  title: string;
  /** Of this step, from 1. */
  position: number;
  steps: readonly StepLink[];
  /** The way on, unless the step itself shows it. */
  onward: { readonly href: string; readonly label: string; readonly primary: boolean } | null;
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
          <Link href={`/lessons/${lesson.id}`} prefetch={false} className="text-link">
            Lesson {lesson.number}: {lesson.title}
          </Link>
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
        <FocusTitle key={position}>{title}</FocusTitle>
      </header>
      {children}
      <nav aria-label="Steps" className="mt-8 grid gap-4 border-t border-rule pt-4">
        <div className="flex flex-wrap gap-3">
          {onward ? (
            <Link
              href={onward.href}
              prefetch={false}
              className={onward.primary ? 'button button-primary' : 'button'}
            >
              {onward.label}
            </Link>
          ) : null}
          {position > 1 ? (
            <Link href={hrefOf(position - 1)} prefetch={false} className="button button-quiet">
              Back
            </Link>
          ) : null}
        </div>
        <details>
          <summary className="min-h-11 cursor-pointer content-center text-accent">
            All steps of this lesson
          </summary>
          <ol className="grid list-decimal gap-1 pl-8">
            {steps.map((step, index) => (
              <li key={step.id}>
                <Link
                  href={hrefOf(index + 1)}
                  prefetch={false}
                  className="text-link"
                  aria-current={index + 1 === position ? 'step' : undefined}
                >
                  {step.title}
                </Link>
                {step.done === null ? null : (
                  <span className="ml-2 text-sm text-soft">{step.done ? '✓ answered' : 'open'}</span>
                )}
              </li>
            ))}
          </ol>
        </details>
      </nav>
    </main>
  );
}
