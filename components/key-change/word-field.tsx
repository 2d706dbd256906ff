'use client';

import { useId, useRef } from 'react';
import type { Span } from '@/lib/spans/span';
import { Button } from '../ui/button';
import { FindWords } from './find-words';
import type { ArticleText } from './key-text';
import { nudge } from './picking';
import { Nudges } from '../ui/nudges';
import type { Nudge } from '../ui/nudges';

/** How a field asks for words: the text answers with a choice of first and last word. */
export type AskForWords = (
  what: string,
  before: Span | null,
  onDone: (span: Span) => void,
  onEnd: () => void,
) => void;
export type WordTools = {
  readonly article: ArticleText;
  readonly words: readonly Span[];
  readonly ask: AskForWords;
  readonly say: (message: string) => void;
};

/** Words of the article: chosen in the text, found by typing them, or a word longer or shorter. */
export function WordField({
  label,
  hint,
  what,
  value,
  onChange,
  tools,
}: {
  label: string;
  hint: string;
  /** As it stands in a sentence: "the words that matter". */
  what: string;
  value: Span | null;
  onChange: (span: Span) => void;
  tools: WordTools;
}) {
  const { article, words, ask, say } = tools;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const set = (span: Span) => {
    onChange(span);
    say(`Now “${article.text.slice(span.start, span.end)}”`);
  };
  const move = ({ end, by }: Nudge) => {
    const moved = value && nudge(value, end, by, words, article.paragraphs);
    if (moved) set(moved);
    else say('It cannot go further.');
  };
  return (
    <div role="group" aria-labelledby={`${id}-label`} className="grid gap-2">
      <p id={`${id}-label`} className="font-semibold">
        {label}
      </p>
      <p className="text-sm text-soft">{hint}</p>
      <p className="key-words">
        {value ? (
          <q>{article.text.slice(value.start, value.end)}</q>
        ) : (
          <span className="text-soft">none yet</span>
        )}
      </p>
      <Button ref={button} onClick={() => ask(what, value, set, () => button.current?.focus())}>
        {value ? 'Choose other words in the text' : 'Choose the words in the text'}
      </Button>
      {value ? <Nudges title="A word longer or shorter" onNudge={move} /> : null}
      <FindWords text={article.text} words={words} onFound={set} say={say} />
    </div>
  );
}
