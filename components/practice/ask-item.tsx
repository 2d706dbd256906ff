import type { ReactNode } from 'react';
import { SentenceToMark } from '../lesson/sentence-to-mark';
import { Button } from '../ui/button';
import { ScreenHeading } from './heading';
import type { Draft, PracticeText, Sureness } from './practice-types';
import { LAYER_NAME, LAYER_WORD } from './practice-types';

const SURE = [
  [1, 'Not sure'],
  [2, 'Rather sure'],
  [3, 'Sure'],
] as const satisfies readonly (readonly [Sureness, string])[];

type Props = {
  item: PracticeText;
  place: string;
  moved: boolean;
  /** How marking works is said in the first sentences only. */
  explain: boolean;
  /** How marking works, by finger and by keys (MarkHelp). */
  help: ReactNode;
  meaning: ReactNode;
  draft: Draft;
  /** The answer is on its way. */
  busy: boolean;
  onDraft: (draft: Draft) => void;
  say: (message: string) => void;
};

/** One or two sentences, one question, and how sure one is. */
export function AskItem({ item, place, moved, explain, help, meaning, draft, busy, onDraft, say }: Props) {
  const word = LAYER_WORD[item.layer];
  const change = (changed: Partial<Draft>) => {
    if (!busy) onDraft({ ...draft, ...changed });
  };
  return (
    <div className="grid gap-4">
      <ScreenHeading place={place} moved={moved}>
        Mark {LAYER_NAME[item.layer].a}, or say there is none
      </ScreenHeading>
      <div className="practice-text">
        {/* In one piece: below, each word is a button. */}
        <p className="sr-only">{item.text}</p>
        <SentenceToMark
          text={item.text}
          layer={item.layer}
          marks={draft.marks}
          onMarks={(marks) => change({ marks, none: false })}
          say={say}
          helpId="word-keys"
        />
        <div className="mark-help text-sm text-soft" data-explain={explain || undefined}>
          {help}
        </div>
      </div>
      <Button
        className="practice-choice justify-self-start"
        aria-pressed={draft.none}
        onClick={() => {
          change({ marks: [], none: !draft.none });
          say(draft.none ? 'Taken back.' : `You say: no ${word} here.`);
        }}
      >
        {draft.none ? <span aria-hidden="true">✓</span> : null}No {word} here
      </Button>
      <Sure value={draft.sure} onChange={(sure) => change({ sure })} />
      {meaning}
    </div>
  );
}

function Sure({ value, onChange }: { value: Sureness; onChange: (sure: Sureness) => void }) {
  return (
    <div role="group" aria-labelledby="how-sure" className="grid gap-1">
      <p id="how-sure" className="text-sm">
        <span className="font-semibold">How sure are you?</span>{' '}
        <span className="text-soft">You need not say.</span>
      </p>
      <div className="flex flex-wrap gap-2">
        {SURE.map(([sure, words]) => (
          <Button
            key={sure}
            className="practice-choice grow px-2 sm:grow-0 sm:px-4"
            aria-pressed={value === sure}
            onClick={() => onChange(value === sure ? null : sure)}
          >
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
