'use client';

import { useEarlyInput } from '../ui/use-early-input';
import { judgeOption, sayAll } from './option-verdict';
import type { StepProps } from './step-props';

/** One or several options of a list. After the check each one says why. */
export function Choose({ step, answer, result, onAnswer }: StepProps<'choose', 'choose'>) {
  const chosen = answer?.chosen ?? [];
  const toggle = (id: string) => {
    if (!step.many) return onAnswer({ kind: 'choose', chosen: [id] });
    const rest = chosen.filter((one) => one !== id);
    onAnswer({ kind: 'choose', chosen: rest.length < chosen.length ? rest : [...chosen, id] });
  };
  const root = useEarlyInput<HTMLFieldSetElement>((early) =>
    onAnswer({ kind: 'choose', chosen: [...early.values()].flat() }),
  );
  const notes = new Map(result?.notes.map((note) => [note.id, note]));
  return (
    <fieldset ref={root}>
      <legend className="mb-3 font-serif text-xl leading-snug">
        {step.prompt} {step.many ? <span className="text-base text-soft">{sayAll(step.prompt)}</span> : null}
      </legend>
      <ul className="grid gap-2">
        {step.options.map(({ id, text }) => {
          const note = notes.get(id);
          const fits = result?.right.includes(id) ?? false;
          const verdict = judgeOption(step.many, chosen.includes(id), fits);
          return (
            <li key={id}>
              <label className="option" data-answer={(fits && !step.many) || undefined}>
                <input
                  type={step.many ? 'checkbox' : 'radio'}
                  name={step.id}
                  value={id}
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
                  data-right={verdict.bar === 'neither' ? undefined : verdict.bar === 'right'}
                >
                  <b>{verdict.words}</b> {note.text}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
