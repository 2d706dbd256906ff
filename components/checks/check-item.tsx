import type { ReactNode, RefObject } from 'react';
import { useState } from 'react';
import { useEarlyInput } from '../ui/use-early-input';
import { Button } from '../ui/button';
import type { CheckText } from './check-player';
import { LAYER_TITLES, QUESTIONS } from './check-words';
import { ALL, hashOf } from './use-place';

const CHOICES = [
  { flagged: true, words: 'Yes, there is' },
  { flagged: false, words: 'No, there is none' },
] as const;

const YES = 'yes';

type Props = {
  item: CheckText;
  items: readonly CheckText[];
  /** Of this text among all, from 1. */
  place: number;
  heading: RefObject<HTMLHeadingElement | null>;
  answer: boolean | null;
  closed: boolean;
  meaning: ReactNode;
  onAnswer: (flagged: boolean) => void;
  /** `wasOpen`: the text had no answer when it was reached. */
  onNext: (wasOpen: boolean) => void;
};

/** One text with its question. Enter in a choice goes on, as in any form. */
export function CheckItem({ item, items, place, heading, answer, closed, meaning, onAnswer, onNext }: Props) {
  const [wasOpen] = useState(answer === null);
  const opensPart = items[place - 2]?.layer !== item.layer;
  const root = useEarlyInput<HTMLFormElement>((early) => {
    const [given] = early.get(item.id) ?? [];
    if (given && !closed) onAnswer(given === YES);
  });
  const part = items[0]?.layer === item.layer ? 1 : 2;
  return (
    <form
      ref={root}
      className="mt-4 grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onNext(wasOpen);
      }}
    >
      <header className="grid gap-1">
        <p className="kicker">
          Part {part} of 2: {LAYER_TITLES[item.layer]}
        </p>
        <h1 ref={heading} tabIndex={-1} className="text-2xl outline-none">
          Text {place} of {items.length}
        </h1>
      </header>
      <details open={opensPart} className="check-meaning">
        <summary className="min-h-11 cursor-pointer content-center text-accent">What does that mean?</summary>
        {meaning}
      </details>
      <p id="check-text" className="check-text reading">
        {item.text}
      </p>
      <fieldset aria-describedby="check-text" disabled={closed}>
        <legend className="mb-3 font-serif text-xl leading-snug">{QUESTIONS[item.layer]}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {CHOICES.map(({ flagged, words }) => (
            <label key={words} className="option check-choice">
              <input
                type="radio"
                name={item.id}
                value={flagged ? YES : 'no'}
                className="size-5 shrink-0 accent-accent"
                checked={answer === flagged}
                onChange={() => onAnswer(flagged)}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look={answer === null ? 'plain' : 'primary'}>
          {answer === null ? 'Skip for now' : 'Next'}
        </Button>
        {place > 1 ? (
          <a href={hashOf(place - 1, items.length)} className="button button-quiet">
            Back
          </a>
        ) : null}
        <a href={`#${ALL}`} className="button button-quiet ml-auto">
          All texts
        </a>
      </div>
    </form>
  );
}
