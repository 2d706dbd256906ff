'use client';

import { ChoiceGroup } from '../ui/choice-group';
import { useEarlyInput } from '../ui/use-early-input';
import { RightSign } from './right-sign';
import type { StepProps } from './step-props';

/** Cards into bins: each card is a small choice of its own, so that a finger, a key and a voice do the same. */
export function Sort({ step, answer, result, onAnswer }: StepProps<'sort', 'sort'>) {
  const names = Object.fromEntries(step.bins.map((bin) => [bin.id, bin.name]));
  const notes = new Map(result?.notes.map((note) => [note.id, note]));
  const bins = answer?.bins ?? {};
  const root = useEarlyInput<HTMLDivElement>((early) =>
    onAnswer({
      kind: 'sort',
      bins: { ...bins, ...Object.fromEntries([...early].map(([card, [bin = '']]) => [card, bin])) },
    }),
  );
  return (
    <div ref={root} className="grid gap-4">
      <h2 className="font-serif text-xl leading-snug font-normal">{step.prompt}</h2>
      {step.bins.some((bin) => bin.hint) ? (
        <dl className="grid gap-1 text-sm">
          {step.bins.map((bin) => (
            <div key={bin.id}>
              <dt className="inline font-semibold">{bin.name}:</dt>{' '}
              <dd className="inline text-soft">{bin.hint}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <ol className="sort-cards border-t border-rule">
        {step.cards.map((card) => {
          const note = notes.get(card.id);
          const mine = bins[card.id];
          return (
            <li key={card.id} className="border-b border-rule py-4">
              {note ? (
                <div className="grid gap-1">
                  <p className="font-serif text-lg">{card.text}</p>
                  <p>
                    You: {mine ? names[mine] : 'nothing'}. <RightSign right={note.right} />
                    {note.right ? null : <> It is: {names[result?.right[card.id] ?? '']}.</>}
                  </p>
                  <p className="text-soft">{note.text}</p>
                </div>
              ) : (
                <ChoiceGroup
                  label={<span className="font-serif text-lg font-normal">{card.text}</span>}
                  name={card.id}
                  options={step.bins.map((bin) => bin.id)}
                  names={names}
                  value={mine ?? ''}
                  onChange={(bin) => onAnswer({ kind: 'sort', bins: { ...bins, [card.id]: bin } })}
                />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
