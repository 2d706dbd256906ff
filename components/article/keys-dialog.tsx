'use client';

import type { Ref } from 'react';
import { Button } from '../ui/button';

const KEYS: readonly (readonly [string, string])[] = [
  ['← →', 'Previous or next word'],
  ['↑ ↓', 'Word on the line above or below'],
  ['Ctrl or Alt + ← →', 'Previous or next sentence'],
  ['Ctrl or Alt + ↑ ↓', 'Previous or next paragraph'],
  ['Home, End', 'First or last word of the paragraph'],
  ['Ctrl + Home, End', 'First or last word of the text'],
  ['Shift + any of these', 'Select words, or change the open mark'],
  ['H', 'Mark as hedge'],
  ['C', 'Mark as claim'],
  ['1 to 6', 'Choose the kind of the mark'],
  ['N', 'Write a note on the mark; Escape goes back to the text'],
  ['Enter', 'Open the mark at this word; again: move its start; again: next mark'],
  ['Delete', 'Remove the mark'],
  ['Ctrl + Z', 'Undo'],
  ['Ctrl + Shift + Z', 'Redo'],
  ['Escape', 'Clear the selection'],
  ['?', 'Show this list'],
];

/** The keys of the text, and the switch for those that are a single letter (WCAG 2.1.4). */
export function KeysDialog({
  ref,
  letterKeys,
  onLetterKeys,
}: {
  ref: Ref<HTMLDialogElement>;
  letterKeys: boolean;
  onLetterKeys: (on: boolean) => void;
}) {
  return (
    <dialog ref={ref} aria-labelledby="keys-title" className="sheet w-[min(36rem,calc(100vw-2rem))]">
      <h2 id="keys-title" tabIndex={-1} className="outline-none">
        Keys in the text
      </h2>
      <p className="mt-2 text-soft">Press Tab until the marker stands on a word. Then:</p>
      <dl className="mt-4 grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-4 gap-y-2">
        {KEYS.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="font-semibold">{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5"
          checked={letterKeys}
          onChange={(e) => onLetterKeys(e.target.checked)}
        />
        Use the single keys H, C, N, ? and 1 to 6
      </label>
      <form method="dialog" className="mt-4">
        <Button type="submit" look="primary">
          Close
        </Button>
      </form>
    </dialog>
  );
}
