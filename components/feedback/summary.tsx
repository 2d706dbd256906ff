import type { ReactNode } from 'react';
import type { LayerSummary } from '@/lib/grading/summarize';

const LAYER_TITLE = { hedge: 'Hedged language', claim: 'Unverified claims' } as const;

/** The result in words first, what was found in the largest type, then in numbers, then what to look at next. */
export function Summary({
  byLayer,
  steps,
  numbers,
}: {
  byLayer: readonly LayerSummary[];
  steps: readonly string[];
  numbers: ReactNode;
}) {
  return (
    <>
      <section aria-label="In words" className="grid gap-y-8 pb-10 md:grid-cols-2">
        {byLayer.map(({ layer, found, marks, more }) => (
          <div
            key={layer}
            className="grid content-start gap-3 border-rule md:border-l md:px-8 md:first:border-l-0 md:first:pl-0 md:last:pr-0"
          >
            <h2 className="kicker font-plain">{LAYER_TITLE[layer]}</h2>
            <p className="grid gap-1 font-serif leading-snug">
              <span className="text-[clamp(1.6rem,1.2rem+1.6vw,2.1rem)] leading-tight">{found}</span>{' '}
              <span className="text-[1.35rem]">{marks}</span>
            </p>
            {more.map((line) => (
              <p key={line} className="text-soft">
                {line}
              </p>
            ))}
          </div>
        ))}
      </section>
      <div className="double-rule grid gap-x-12 gap-y-8 pt-6 pb-10 lg:grid-cols-[7fr_5fr]">
        {numbers}
        <section aria-labelledby="next" className="grid content-start gap-3">
          <h2 id="next">What to look at next</h2>
          <ol className="grid list-decimal gap-2 pl-5">
            {steps.map((step) => (
              <li key={step} className="pl-1">
                {step}
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
