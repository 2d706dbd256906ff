'use client';

import { useId, useState } from 'react';
import { findWordRuns } from '@/lib/spans/find-words';
import type { Span } from '@/lib/spans/span';
import { tokenizeWords } from '@/lib/spans/tokens';
import { Button } from '../ui/button';

const MOST_SHOWN = 30;
const AROUND = 40;

/** Words without touching the text: type them, and choose the place where they stand more than once. */
export function FindWords({
  text,
  words,
  onFound,
  say,
}: {
  text: string;
  words: readonly Span[];
  onFound: (span: Span) => void;
  say: (message: string) => void;
}) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [places, setPlaces] = useState<readonly Span[]>([]);
  const [problem, setProblem] = useState('');
  const look = () => {
    const found = findWordRuns(text, words, query, tokenizeWords(query));
    const [only] = found;
    setProblem(found.length ? '' : 'These words are not in the text in this order. Type fewer of them.');
    if (only && found.length === 1) return onFound(only);
    setPlaces(found.slice(0, MOST_SHOWN));
    if (found.length) say(`Found ${found.length} times. Choose the place.`);
  };
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center text-accent">Type the words instead</summary>
      <div className="grid gap-2">
        <label htmlFor={id} className="sr-only">
          Words from the text
        </label>
        <input
          id={id}
          className="input"
          value={query}
          autoComplete="off"
          aria-describedby={`${id}-problem`}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            look();
          }}
        />
        <p id={`${id}-problem`} role="alert" className="text-sm font-semibold text-wrong empty:hidden">
          {problem}
        </p>
        <Button onClick={look}>Find these words</Button>
        <ul className="grid">
          {places.map((place) => (
            <li key={place.start}>
              <button
                type="button"
                className="min-h-11 w-full border-t border-rule py-2 text-left font-serif hover:bg-shade"
                onClick={() => {
                  setPlaces([]);
                  onFound(place);
                }}
              >
                … {text.slice(Math.max(0, place.start - AROUND), place.start).replace(/^\S*\s/u, '')}
                <b>{text.slice(place.start, place.end)}</b>
                {text.slice(place.end, place.end + AROUND).replace(/\s\S*$/u, '')} …
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
