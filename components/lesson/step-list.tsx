import { SoftLink } from './soft-link';

export type StepLink = {
  readonly id: string;
  readonly title: string;
  /** Answered, for a step that asks; null for one that only tells. */
  readonly done: boolean | null;
};

/** All steps of a lesson and its end, folded away. `position`: the step that is shown, from 1. */
export function StepList({
  lessonId,
  steps,
  position,
}: {
  lessonId: string;
  steps: readonly StepLink[];
  position: number | null;
}) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center text-accent">
        All steps of this lesson
      </summary>
      <ol className="grid list-decimal gap-1 pl-8">
        {steps.map((step, index) => (
          <li key={step.id}>
            <SoftLink
              href={`/lessons/${lessonId}/${index + 1}`}
              className="text-link"
              aria-current={index + 1 === position ? 'step' : undefined}
            >
              {step.title}
            </SoftLink>
            {step.done === null ? null : (
              <span className="ml-2 text-sm text-soft">{step.done ? '✓ answered' : 'open'}</span>
            )}
          </li>
        ))}
      </ol>
      <p className="pl-8">
        <SoftLink href={`/lessons/${lessonId}/end`} className="text-link">
          The end of the lesson
        </SoftLink>
      </p>
    </details>
  );
}
