import { ResultTitle } from '@/components/feedback/result-title';
import { LocalTime } from '@/components/ui/local-time';
import type { Exercise } from '@/lib/content/types';
import type { Terms } from '@/lib/grading/assignment-terms';
import { describeUncounted, formatMoment } from '@/lib/grading/assignment-words';
import { countOf } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';
import { LookAgain } from './look-again';

type Attempt = {
  readonly number: number;
  readonly submittedAt: Date;
  readonly broughtAt: Date | null;
  readonly marks: readonly { readonly id: string; readonly layer: Layer; readonly quote: string }[];
  readonly terms: Terms;
};

/** Stands in place of the feedback until the assignment shows it: what was handed in, and when there is more. */
export function FeedbackWaiting({
  exercise,
  attempt,
  nextHref,
}: {
  exercise: Exercise;
  attempt: Attempt;
  nextHref: string | null;
}) {
  const { number, submittedAt, marks, terms } = attempt;
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-2xl flex-1 px-4 py-8 outline-none sm:px-6 sm:py-12"
    >
      <LookAgain />
      <header className="mb-8 grid gap-3">
        <p className="kicker">{exercise.title}</p>
        <ResultTitle>You have handed in</ResultTitle>
        <p className="lede">{describeWaiting(terms)}</p>
        <p className="text-soft">
          Attempt {number}, handed in <LocalTime iso={submittedAt.toISOString()} />.{' '}
          <b>{describeUncounted(terms, attempt)}</b>
        </p>
      </header>
      <div className="grid gap-6">
        <OwnMarks marks={marks} layers={exercise.layers} />
        <div className="flex flex-wrap gap-3">
          {nextHref ? (
            <a className="button button-primary" href={nextHref}>
              Go on with the lesson
            </a>
          ) : (
            <a className="button button-primary" href="/my-work">
              All my work
            </a>
          )}
          <a className="button" href={`/read/${exercise.id}`}>
            Back to the text
          </a>
        </div>
      </div>
    </main>
  );
}

function describeWaiting({ feedback, dueAt, timeZone }: Terms): string {
  return feedback === 'AFTER_DUE' && dueAt
    ? `Your work is kept. You see the feedback here after ${formatMoment(dueAt, timeZone)}.`
    : 'Your work is kept. You see the feedback here as soon as your teacher shows it.';
}

const TITLES: Readonly<Record<Layer, string>> = { hedge: 'Hedges', claim: 'Claims' };

function OwnMarks({ marks, layers }: Pick<Attempt, 'marks'> & { layers: readonly Layer[] }) {
  if (marks.length === 0) return <p>You handed in without a mark.</p>;
  return (
    <section aria-labelledby="own-marks" className="grid gap-4 border-t border-rule pt-6">
      <h2 id="own-marks">What you handed in</h2>
      <div className="grid gap-6 sm:grid-cols-2">
        {layers.map((layer) => {
          const own = marks.filter((mark) => mark.layer === layer);
          return (
            <div key={layer} className="grid content-start gap-2">
              <h3>
                {TITLES[layer]}: {countOf(own.length, 'mark')}
              </h3>
              <ul className="grid list-disc gap-1 pl-5 font-serif">
                {own.map(({ id, quote }) => (
                  <li key={id} className="break-words">
                    {quote}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
