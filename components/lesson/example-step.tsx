import type { ExampleStep } from '@/lib/content/lessons/types';
import { LitText } from './lit-text';
import { Prose } from './prose';

const LAYER = { hedge: 'Hedge', claim: 'Claim' } as const;

/** A worked example: the text with the words in question lit, and a thought said aloud about each. */
export function ExampleView({ step }: { step: ExampleStep }) {
  return (
    <div className="grid gap-6">
      {step.intro ? <Prose text={step.intro} /> : null}
      <figure className="sheet">
        <LitText
          text={step.text}
          spans={step.thoughts.flatMap(({ at, layer }, index) =>
            at ? [{ ...at, id: String(index), layer, label: String(index + 1) }] : [],
          )}
        />
      </figure>
      <ol className="grid gap-5">
        {step.thoughts.map(({ at, layer, think }, index) => (
          <li key={think} className="grid grid-cols-[2rem_1fr] gap-x-3">
            <span className="text-right font-bold tabular-nums" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              {at ? (
                <p className="text-sm text-soft">
                  “{step.text.slice(at.start, at.end)}”{layer ? ` · ${LAYER[layer]}` : ' · not marked'}
                </p>
              ) : null}
              <Prose text={think} />
            </div>
          </li>
        ))}
      </ol>
      <div className="border-l-4 border-accent pl-4">
        <Prose text={step.conclusion} />
      </div>
    </div>
  );
}
