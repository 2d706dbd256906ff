'use client';

import { useRef, useState, useSyncExternalStore } from 'react';
import { postWork } from '../saving/post-work';
import { Button } from '../ui/button';
import type { MarkSync } from './mark-sync';
import type { MarkingStore } from './marking-store';

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

export function HandIn({
  attemptId,
  sync,
  store,
  afterwards,
  onBusy,
}: {
  attemptId: string;
  sync: MarkSync | null;
  store: MarkingStore;
  /** What comes after handing in, in a sentence or two. */
  afterwards: string;
  onBusy: (busy: boolean) => void;
}) {
  const marks = useSyncExternalStore(store.subscribe, store.getMarks, store.getMarks);
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const count = (layer: 'hedge' | 'claim') => marks.filter((m) => m.layer === layer).length;

  const working = (on: boolean) => {
    setBusy(on);
    onBusy(on);
  };
  const handIn = async () => {
    if (!sync || busy) return;
    working(true);
    setProblem(undefined);
    const answer = await postWork(`/api/attempts/${attemptId}/submit`, () => sync.outstanding());
    if (answer.ok) {
      sync.close();
      // A fresh page, so that a screen reader starts at its top.
      location.assign(`/attempts/${attemptId}`);
      return;
    }
    working(false);
    setProblem(answer.problem);
  };

  return (
    <div className="border-t border-rule pt-6">
      <Button
        look="primary"

        onClick={() => dialog.current?.showModal()}
        disabled={!sync}
      >
        Hand in
      </Button>
      <dialog ref={dialog} aria-labelledby="hand-in-title" className="sheet w-[min(30rem,calc(100vw-2rem))]">
        <h2 id="hand-in-title">Hand in your marks?</h2>
        <p className="mt-3">
          You marked {store.layers.map((layer) => plural(count(layer), layer)).join(' and ')}.
          {marks.length ? '' : ' If you think there is nothing to mark, hand in as it is.'} {afterwards}
        </p>
        <div role="alert">{problem ? <p className="mt-3 font-semibold text-wrong">{problem}</p> : null}</div>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button look="primary" onClick={() => void handIn()} aria-disabled={busy}>
            {busy ? 'Handing in' : 'Hand in'}
          </Button>
          <Button disabled={busy} onClick={() => dialog.current?.close()}>
            Keep marking
          </Button>
        </div>
      </dialog>
    </div>
  );
}
