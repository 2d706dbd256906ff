import type { ReactNode } from 'react';
import type { GradeSummary } from '@/lib/grading/summarize';

const LAYER_TITLE = { hedge: 'Hedged language', claim: 'Unverified claims' } as const;

/** The result in words first, then in numbers, then what to look at next. */
export function Summary({
  summary,
  steps,
  points,
}: {
  summary: GradeSummary;
  steps: readonly string[];
  points: ReactNode;
}) {
  return (
    <>
      <section aria-label="In words" className="grid gap-y-8 pb-10 md:grid-cols-2">
        {summary.byLayer.map(({ layer, lines: [first, ...rest] }) => (
          <div
            key={layer}
            className="grid content-start gap-3 border-rule md:border-l md:px-8 md:first:border-l-0 md:first:pl-0 md:last:pr-0"
          >
            <h2 className="kicker font-plain">{LAYER_TITLE[layer]}</h2>
            <p className="font-serif text-[1.35rem] leading-snug">{first}</p>
            {rest.map((line) => (
              <p key={line} className="text-soft">
                {line}
              </p>
            ))}
          </div>
        ))}
      </section>
      <div className="double-rule grid gap-x-12 gap-y-8 pt-6 pb-10 lg:grid-cols-[7fr_5fr]">
        <section aria-labelledby="points" className="grid content-start gap-3">
          <h2 id="points">Points</h2>
          {points}
          <p className="text-sm text-soft">
            Points count what you did better than marking without reading. Marking everything, or every
            sentence, earns 0, and in a text as full of hedges and claims as this one that is easy to equal:
            so look at what you found first. 100 is the whole key with nothing beside it.
          </p>
        </section>
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
