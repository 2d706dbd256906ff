import type { ExerciseStep } from '@/lib/content/lessons/types';
import { Prose } from './prose';

/** How far somebody is with the exercise of a lesson. */
export type ExerciseState =
  | { readonly kind: 'new' | 'open' }
  | {
      readonly kind: 'handed-in';
      readonly attemptId: string;
      readonly lines: readonly string[];
      /** What came of it is not shown yet. */
      readonly withheld: boolean;
    };

/** The way into the article, and back from it with what came of it. */
export function ExerciseView({ step, state }: { step: ExerciseStep; state: ExerciseState }) {
  const href = `/read/${step.exerciseId}`;
  return (
    <div className="grid gap-5">
      <Prose text={step.intro} />
      {state.kind === 'handed-in' ? (
        <section aria-label="What you handed in" className="sheet grid gap-3">
          {state.lines.map((line) => (
            <p key={line} className="font-serif text-lg">
              {line}
            </p>
          ))}
          <p className="flex flex-wrap gap-3">
            <a className="button" href={`/attempts/${state.attemptId}`}>
              {state.withheld ? 'See what you handed in' : 'Read the feedback'}
            </a>
            <a className="button button-quiet" href={href}>
              Mark it again
            </a>
          </p>
        </section>
      ) : (
        <p>
          <a className="button button-primary" href={href}>
            {state.kind === 'open' ? 'Go on marking' : 'Mark this part of the article'}
          </a>
        </p>
      )}
    </div>
  );
}
