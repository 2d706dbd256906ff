'use client';

import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import type { Layer } from '@/lib/grading/types';
import { findWordRuns } from '@/lib/spans/find-words';
import type { Span } from '@/lib/spans/span';
import { tokenizeWords } from '@/lib/spans/tokens';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import type { MarkingStore } from './marking-store';
import { LAYER_NAME, quoteOf } from './speech';

/** A mark without touching the text: type its words, choose the place if there is more than one. */
export function AddByTyping({
  store,
  text,
  say,
}: {
  store: MarkingStore;
  text: string;
  say: (message: string) => void;
}) {
  const [places, setPlaces] = useState<readonly Span[]>([]);
  const [error, setError] = useState<string>();
  const [query, setQuery] = useState('');
  const summary = useRef<HTMLElement>(null);

  const place = (layer: Layer, span: Span) => {
    const extent = store.extentOf(span);
    if (!extent) return;
    store.select({ anchor: extent.first, head: extent.last, editing: null });
    store.mark(layer);
    say(`Marked as ${LAYER_NAME[layer]}: ${quoteOf(text, span)}`);
    setPlaces([]);
    setQuery('');
    // The pressed button goes with its list; the field would call up a phone's keyboard.
    summary.current?.focus();
  };
  const look = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const found = findWordRuns(text, store.words, query, tokenizeWords(query));
    setPlaces(found);
    setError(
      found.length
        ? undefined
        : 'These words are not in the text in this order. Check the spelling, or type fewer of them.',
    );
    if (found.length)
      say(
        found.length === 1
          ? `Found once. Choose ${store.layers.join(' or ')}.`
          : `Found ${found.length} times. Choose the place.`,
      );
  };

  return (
    <details className="border-t border-rule pt-2">
      <summary ref={summary} className="min-h-11 cursor-pointer content-center text-accent">
        Add a mark by typing its words
      </summary>
      <form onSubmit={look} className="grid gap-3 py-2">
        <Field
          id="typed-words"
          label="Words from the text"
          value={query}
          onChange={(e) => setQuery(e.target.value)}
          error={error}
          autoComplete="off"
        />
        <Button type="submit">Find these words</Button>
      </form>
      <ul className="grid gap-3">
        {places.slice(0, 50).map((p) => (
          <li key={p.start} className="border-t border-rule pt-2">
            <p className="font-serif" id={`place-${p.start}`}>
              … {text.slice(Math.max(0, p.start - 40), p.start).replace(/^\S*\s/, '')}
              <b>{text.slice(p.start, p.end)}</b>
              {text.slice(p.end, p.end + 40).replace(/\s\S*$/, '')} …
            </p>
            <div className="flex gap-2">
              {store.layers.map((layer) => (
                <Button
                  key={layer}
                  aria-label={`${LAYER_NAME[layer]}: mark this place`}
                  aria-describedby={`place-${p.start}`}
                  onClick={() => place(layer, p)}
                >
                  {LAYER_NAME[layer]}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
