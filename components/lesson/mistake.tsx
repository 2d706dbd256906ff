'use client';

import { useEarlyInput } from '../ui/use-early-input';
import { LitText } from './lit-text';
import { sayAll } from './option-verdict';
import { quote } from './quotes';
import type { StepProps } from './step-props';

const LAYER = { hedge: 'Hedge', claim: 'Claim' } as const;

/** Another student's work with the reasons given; the reader ticks what went wrong. */
export function Mistake({ step, answer, result, onAnswer }: StepProps<'mistake', 'choose'>) {
  const chosen = answer?.chosen ?? [];
  const notes = new Map(result?.notes.map((note) => [note.id, note]));
  const toggle = (id: string) => {
    const rest = chosen.filter((one) => one !== id);
    onAnswer({ kind: 'choose', chosen: rest.length < chosen.length ? rest : [...chosen, id] });
  };
  const root = useEarlyInput<HTMLFieldSetElement>((early) =>
    onAnswer({ kind: 'choose', chosen: [...early.values()].flat() }),
  );
  // What stands in the text is numbered there and here; a thought about the whole text has no number.
  const placed = step.marks.filter(({ at }) => at).map(({ id }) => id);
  const numberOf = (id: string) => String(placed.indexOf(id) + 1);
  return (
    <div className="grid gap-4">
      <LitText
        text={step.text}
        spans={step.marks.flatMap(({ id, at, layer }) =>
          at ? [{ ...at, id, layer, label: numberOf(id) }] : [],
        )}
      />
      <fieldset ref={root}>
        <legend className="mb-3 font-serif text-xl leading-snug">
          {step.prompt} <span className="text-base text-soft">{sayAll(step.prompt)}</span>
        </legend>
        <ol className="grid gap-2">
          {step.marks.map(({ id, at, layer, says }) => {
            const note = notes.get(id);
            const wrong = result?.right.includes(id);
            return (
              <li key={id}>
                <label className="option">
                  <input
                    type="checkbox"
                    name={step.id}
                    value={id}
                    className="mt-1 size-5 shrink-0 accent-accent"
                    checked={chosen.includes(id)}
                    disabled={result !== null}
                    onChange={() => toggle(id)}
                    aria-describedby={note ? `why-${id}` : undefined}
                  />
                  <span>
                    {at ? (
                      <>
                        <b>{numberOf(id)}</b> {layer ? `${LAYER[layer]}: ` : null}
                        {quote(step.text.slice(at.start, at.end))}.{' '}
                      </>
                    ) : null}
                    <span className="text-soft">{step.student}:</span> {quote(says)}
                  </span>
                </label>
                {note ? (
                  <p id={`why-${id}`} className="option-why" data-right={note.right}>
                    <b>{verdictOf(wrong ?? false, note.right)}</b> {note.text}
                  </p>
                ) : null}
              </li>
            );
          })}
        </ol>
      </fieldset>
    </div>
  );
}

/** What became of one of the other student's marks, and whether the reader saw it. The reason names the student. */
function verdictOf(wrong: boolean, right: boolean): string {
  if (wrong) return right ? '✓ You found it: this went wrong.' : '✗ You passed over it: this went wrong.';
  return right ? '✓ You left it, rightly.' : '✗ You picked it, but nothing went wrong here.';
}
