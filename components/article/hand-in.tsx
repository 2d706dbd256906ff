'use client';

import { useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../ui/button';
import type { MarkSync } from './mark-sync';
import type { MarkingStore } from './marking-store';

/** Waits between tries, in ms. The server makes one grade however often it is asked. */
const WAITS = [0, 1000, 2000, 4000];

type Answer = { ok: true } | { ok: false; problem: string; final: boolean };

async function send(attemptId: string, sync: MarkSync): Promise<Answer> {
  try {
    const response = await fetch(`/api/attempts/${attemptId}/submit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sync.outstanding()),
      signal: AbortSignal.timeout(15_000),
    });
    if (response.ok) return { ok: true };
    if (response.status === 401 || response.status === 404)
      return {
        ok: false,
        final: true,
        problem:
          'You are signed out. Your marks are kept in this browser. Come back with your return code, then hand in.',
      };
  } catch {
    // Offline or timed out: the caller tries again and says so.
  }
  return {
    ok: false,
    final: false,
    problem:
      'We cannot reach Says Who right now. Your marks are safe in this browser. Try again in a moment.',
  };
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

export function HandIn({
  attemptId,
  sync,
  store,
  onBusy,
}: {
  attemptId: string;
  sync: MarkSync | null;
  store: MarkingStore;
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
    let answer: Answer = { ok: false, problem: '', final: false };
    for (const wait of WAITS) {
      if (wait) await new Promise((done) => setTimeout(done, wait));
      answer = await send(attemptId, sync);
      if (answer.ok || answer.final) break;
    }
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
          {marks.length ? '' : ' If you think there is nothing to mark, hand in as it is.'} After this you see
          the feedback. These marks then stay as they are, and you can start a new attempt.
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
