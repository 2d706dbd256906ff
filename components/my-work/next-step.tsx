import type { NextStep } from './choose-next';

/** The one thing to do next. */
export function NextStepCard({ step }: { step: NextStep }) {
  return (
    <section
      aria-labelledby="next"
      className="sheet flex flex-wrap items-center justify-between gap-x-8 gap-y-4 print:hidden"
    >
      <div className="grid min-w-0 flex-[1_1_22rem] gap-1">
        <h2 id="next" className="kicker font-plain!">
          What to do next
        </h2>
        <p className="max-w-[46rem] font-serif text-xl leading-snug">{step.sentence}</p>
      </div>
      <a href={step.href} className="button button-primary">
        {step.label}
      </a>
    </section>
  );
}
