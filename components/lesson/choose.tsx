'use client';

import type { StepProps } from './step-props';

/** One or several options of a list. After the check each one says why. */
export function Choose({ step, answer, result, onAnswer }: StepProps<'choose', 'choose'>) {
  const chosen = answer?.chosen ?? [];
  const toggle = (id: string) => {
    if (!step.many) return onAnswer({ kind: 'choose', chosen: [id] });
    const rest = chosen.filter((one) => one !== id);
    onAnswer({ kind: 'choose', chosen: rest.length < chosen.length ? rest : [...chosen, id] });
  };
  const notes = new Map(result?.notes.map((note) => [note.id, note]));
  return (
    <fieldset>
      <legend className="mb-3 font-serif text-xl leading-snug">
        {step.prompt} {step.many ? <span className="text-base text-soft">Choose all that fit.</span> : null}
      </legend>
      <ul className="grid gap-2">
        {step.options.map(({ id, text }) => {
          const note = notes.get(id);
          const right = result?.right.includes(id);
          return (
            <li key={id}>
              <label className="option">
                <input
                  type={step.many ? 'checkbox' : 'radio'}
                  name={step.id}
                  className="mt-1 size-5 shrink-0 accent-accent"
                  checked={chosen.includes(id)}
                  disabled={result !== null}
                  onChange={() => toggle(id)}
                  aria-describedby={note ? `why-${id}` : undefined}
                />
                <span>{text}</span>
              </label>
              {note ? (
                <p
                  id={`why-${id}`}
                  className="option-why"
                  data-right={note.right ? true : right || chosen.includes(id) ? false : undefined}
                >
                  <b>{verdictOf(step.many, chosen.includes(id), right ?? false)}</b> {note.text}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** What the reader did with one option, and what it is. */
function verdictOf(many: boolean, chosen: boolean, right: boolean): string {
  if (right) return chosen ? '✓ You chose it, and it fits.' : '✗ You left it out. It fits.';
  if (chosen) return '✗ You chose it. It does not fit.';
  return many ? '✓ You left it out, rightly.' : 'Not this one.';
}
