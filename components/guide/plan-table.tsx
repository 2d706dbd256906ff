import { Prose, ProseLine } from '@/components/lesson/prose';
import type { Plan, PlanStep } from '@/lib/content/guide/types';
import './guide.css';

/** A lesson plan by the minute: when, what, and what is on the screens. */
export function PlanTable({ plan }: { plan: Plan }) {
  return (
    <section
      id={plan.id}
      aria-labelledby={`${plan.id}-title`}
      className={`landing flow grid gap-5 ${plan.parts.length === 1 ? 'keep' : 'new-page'}`}
    >
      <h2 id={`${plan.id}-title`}>{plan.title}</h2>
      <Prose text={plan.before} />
      {plan.parts.map(({ id, title, steps, after }) => (
        <div key={id} className="keep flow grid gap-3">
          {title ? <h3 className="text-xl">{title}</h3> : null}
          <Steps steps={steps} />
          {after ? (
            <p className="measure font-serif text-lg">
              <ProseLine text={after} />
            </p>
          ) : null}
        </div>
      ))}
      <Prose text={plan.after} />
    </section>
  );
}

function Steps({ steps }: { steps: readonly PlanStep[] }) {
  const starts = steps.map((_, at) => steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0));
  return (
    <ol className="border-b border-rule">
      {steps.map(({ minutes, title, what, screen }, at) => (
        <li
          key={title}
          className="keep grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[5.5rem_minmax(0,1fr)]"
        >
          <p className="font-semibold tabular-nums">
            {starts[at]}–{(starts[at] ?? 0) + minutes}
            <span className="text-soft"> min</span>
          </p>
          <div className="measure grid gap-1 print:gap-0">
            <h4 className="font-serif text-lg font-semibold">{title}</h4>
            <p className="font-serif text-lg">
              <ProseLine text={what} />
            </p>
            {screen ? (
              <p className="text-soft">
                <span className="font-semibold">Open:</span> <ProseLine text={screen} />
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
