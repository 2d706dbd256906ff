'use client';

import { useLayoutEffect, useRef } from 'react';
import { Button } from '../ui/button';
import { RightSign } from './right-sign';
import type { StepProps } from './step-props';

/** Cards in a row, moved by two buttons each. The focus stays on the button that was pressed. */
export function Order({ step, answer, result, onAnswer, say }: StepProps<'order', 'order'>) {
  const texts = new Map(step.cards.map((card) => [card.id, card.text]));
  const cards = answer?.cards ?? step.cards.map((card) => card.id);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus();
    moved.current = null;
  });
  const move = (id: string, by: -1 | 1) => {
    const at = cards.indexOf(id);
    const to = at + by;
    if (to < 0 || to >= cards.length)
      return say(by < 0 ? 'This is already the first.' : 'This is already the last.');
    const next = cards.filter((one) => one !== id);
    next.splice(to, 0, id);
    moved.current = `${id} ${by}`;
    onAnswer({ kind: 'order', cards: next });
    say(`Now place ${to + 1} of ${cards.length}: ${texts.get(id) ?? ''}`);
  };
  return (
    <div className="grid gap-3">
      <h2 className="font-serif text-xl leading-snug font-normal">{step.prompt}</h2>
      <p className="kicker">{step.top}</p>
      {result ? (
        <Outcome answer={answer} result={result} texts={texts} />
      ) : (
        <ol ref={list} className="border-y border-rule">
          {cards.map((id, at) => (
            <li key={id} className="flex items-center gap-3 border-b border-rule py-3 last:border-b-0">
              <span className="w-6 shrink-0 text-right text-soft tabular-nums">{at + 1}</span>
              <span className="min-w-0 flex-1 font-serif text-lg">{texts.get(id)}</span>
              <span className="flex shrink-0 flex-col gap-1 sm:flex-row">
                {([-1, 1] as const).map((by) => (
                  <Button
                    key={by}
                    data-move={`${id} ${by}`}
                    aria-label={`Move ${by < 0 ? 'up' : 'down'}: ${texts.get(id) ?? ''}`}
                    aria-disabled={by < 0 ? at === 0 : at === cards.length - 1}
                    onClick={() => move(id, by)}
                  >
                    {by < 0 ? '↑' : '↓'}
                  </Button>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="kicker">{step.bottom}</p>
    </div>
  );
}

function Outcome({
  answer,
  result,
  texts,
}: Pick<StepProps<'order', 'order'>, 'answer'> & {
  result: NonNullable<StepProps<'order', 'order'>['result']>;
  texts: ReadonlyMap<string, string>;
}) {
  const notes = new Map(result.notes.map((note) => [note.id, note]));
  return (
    <ol className="border-y border-rule">
      {result.right.map((id, at) => {
        const mine = (answer?.cards.indexOf(id) ?? -1) + 1;
        return (
          <li key={id} className="flex gap-3 border-b border-rule py-3 last:border-b-0">
            <span className="w-6 shrink-0 text-right text-soft tabular-nums">{at + 1}</span>
            <div className="min-w-0 flex-1">
              <p className="font-serif text-lg">{texts.get(id)}</p>
              <p>
                <RightSign right={mine === at + 1} />{' '}
                {mine === at + 1 ? null : `You put it in place ${mine}. `}
                <span className="text-soft">{notes.get(id)?.text}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
