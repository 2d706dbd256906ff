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
 *
 * `formerIds`: of attempts that were joined into this one. What an earlier page kept under them is listed too.
 */
export function browserPendingStore<R extends Stamp>(
  attemptId: string,
  idOf: (record: R) => string,
  formerIds: readonly string[] = [],
): PendingStore<R> {
  const prefixOf = (id: string) => `says-who:${id}:`;
  const [own, prefixes] = [prefixOf(attemptId), [attemptId, ...formerIds].map(prefixOf)];
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
        const keys = Object.keys(localStorage).filter((k) => prefixes.some((p) => k.startsWith(p)));
        const kept = keys.flatMap((k) => {
          const text = localStorage.getItem(k);
          return text ? guarded(() => [JSON.parse(text) as R], []) : [];
        });
        // One record may wait under two ids: the later edit of it comes last, and so wins.
        return prefixes.length > 1 ? kept.sort((a, b) => a.editedAt - b.editedAt) : kept;
      }, []),
    put: (r) => guarded(() => localStorage.setItem(own + idOf(r), JSON.stringify(r)), undefined),
    remove: (r) =>
      guarded(() => {
        for (const prefix of prefixes) {
          const text = localStorage.getItem(prefix + idOf(r));
          // Another tab may hold a newer edit of the same record here; that one stays.
          const kept = text ? (JSON.parse(text) as R) : null;
          if (kept && kept.editedAt === r.editedAt && kept.editor === r.editor)
            localStorage.removeItem(prefix + idOf(r));
        }
      }, undefined),
  };
}
