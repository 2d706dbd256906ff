'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { HandInDialog } from '../saving/hand-in-dialog';
import { postUntilDone } from '../saving/post-work';
import { useHandIn } from '../saving/use-hand-in';
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
  const handingIn = useHandIn(
    (patience) =>
      postUntilDone(`/api/attempts/${attemptId}/submit`, () => sync?.outstanding() ?? null, patience),
    () => {
      sync?.close();
      // A fresh page, so that a screen reader starts at its top.
      location.assign(`/attempts/${attemptId}`);
    },
  );
  const busy = handingIn.state !== 'asking';
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const count = (layer: 'hedge' | 'claim') => marks.filter((m) => m.layer === layer).length;

  return (
    <div className="border-t border-rule pt-6">
      <Button look="primary" onClick={() => dialog.current?.showModal()} disabled={!sync}>
        Hand in
      </Button>
      <HandInDialog
        dialog={dialog}
        handingIn={handingIn}
        title="Hand in your marks?"
        what="marks"
        leave="Keep marking"
      >
        <p className="mt-3">
          You marked {store.layers.map((layer) => plural(count(layer), layer)).join(' and ')}.
          {marks.length ? '' : ' If you think there is nothing to mark, hand in as it is.'} {afterwards}
        </p>
      </HandInDialog>
    </div>
  );
}
