import type { MarkRecord } from '@/lib/marking/records';

/** Where edits wait in this browser until the server has them. */
export type PendingStore = {
  list(): MarkRecord[];
  put(record: MarkRecord): void;
  remove(record: MarkRecord): void;
};

/**
 * One local-storage entry per mark, so that writing costs the same however many marks wait.
 * Storage that is full or forbidden is not fatal: the edit still goes to the server from memory.
 */
export function browserPendingStore(attemptId: string): PendingStore {
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
          return text ? guarded(() => [JSON.parse(text) as MarkRecord], []) : [];
        });
      }, []),
    put: (r) => guarded(() => localStorage.setItem(prefix + r.id, JSON.stringify(r)), undefined),
    remove: (r) =>
      guarded(() => {
        const text = localStorage.getItem(prefix + r.id);
        // Another tab may hold a newer edit of the same mark here; that one stays.
        const kept = text ? (JSON.parse(text) as MarkRecord) : null;
        if (kept && kept.editedAt === r.editedAt && kept.editor === r.editor)
          localStorage.removeItem(prefix + r.id);
      }, undefined),
  };
}
