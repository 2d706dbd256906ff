import { useEffect, useState } from 'react';
import type { MarkRecord } from '@/lib/marking/records';
import type { MarkingStore } from './marking-store';
import type { SaveState } from '../saving/record-sync';
import { MarkSync } from './mark-sync';
import { browserPendingStore } from '../saving/pending-store';
import { speakChange } from './speech';

export type SavedAttempt = {
  readonly id: string;
  /** Of attempts that were joined into this one. */
  readonly formerIds: readonly string[];
  readonly revision: number;
  readonly serverNow: number;
  readonly records: readonly MarkRecord[];
};

/** Keeps a store and the server in step for as long as the page is open. */
export function useMarkSync(
  store: MarkingStore,
  attempt: SavedAttempt,
  text: string,
  tell: (message: string) => void,
): { sync: MarkSync | null; state: SaveState } {
  const [sync, setSync] = useState<MarkSync | null>(null);
  const [state, setState] = useState<SaveState>('saved');
  useEffect(() => {
    const made: MarkSync = new MarkSync({
      attemptId: attempt.id,
      revision: attempt.revision,
      serverNow: attempt.serverNow,
      records: attempt.records,
      store: browserPendingStore<MarkRecord>(attempt.id, (record) => record.id, attempt.formerIds),
      onRemote: (records) => {
        const change = store.takeRemote(records);
        if (change.length) tell(`From another window or an earlier visit: ${speakChange(text, change)}`);
      },
      onState: (next) => {
        setState(next);
        const late = made.unsaved;
        if (next === 'closed' && late)
          tell(
            `${late === 1 ? 'A change' : `${late} changes`} made here at the last moment may not be part of it. The feedback shows what was handed in.`,
          );
      },
      onRejected: (list) => tell([...new Set(list.map((r) => r.reason))].join(' ')),
    });
    store.onChange = (change) => made.recordChange(change);
    const stop = made.start();
    setSync(made);
    return () => {
      stop();
      setSync(null);
    };
    // The attempt never changes while the page is open; a new one has its own page.
  }, [store, attempt, text, tell]);
  return { sync, state };
}
