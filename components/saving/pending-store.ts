import type { Stamp } from '@/lib/marking/records';

/** Where edits wait in this browser until the server has them. */
export type PendingStore<R extends Stamp> = {
  list(): R[];
  put(record: R): void;
  remove(record: R): void;
};

/**
 * One local-storage entry per record, so that writing costs the same however many marks wait.
 * Storage that is full or forbidden is not fatal: the edit still goes to the server from memory.
 */
export function browserPendingStore<R extends Stamp>(
  attemptId: string,
  idOf: (record: R) => string,
): PendingStore<R> {
  const prefix = `says-who:${attemptId}:`;
  const guarded = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    list: () =>
      guarded(() => {
        const keys = Object.keys(localStorage).filter((k) => k.startsWith(prefix));
        return keys.flatMap((k) => {
          const text = localStorage.getItem(k);
          return text ? guarded(() => [JSON.parse(text) as R], []) : [];
        });
      }, []),
    put: (r) => guarded(() => localStorage.setItem(prefix + idOf(r), JSON.stringify(r)), undefined),
    remove: (r) =>
      guarded(() => {
        const text = localStorage.getItem(prefix + idOf(r));
        // Another tab may hold a newer edit of the same record here; that one stays.
        const kept = text ? (JSON.parse(text) as R) : null;
        if (kept && kept.editedAt === r.editedAt && kept.editor === r.editor)
          localStorage.removeItem(prefix + idOf(r));
      }, undefined),
  };
}
