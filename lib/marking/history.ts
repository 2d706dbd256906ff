import type { Change } from './edit';
import { invertChange } from './edit';

/** What can be undone and redone, newest last. */
export type History = { readonly past: readonly Change[]; readonly future: readonly Change[] };

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** More than anybody takes back in a lesson; keeps memory bounded. */
const DEPTH = 200;

/**
 * Remembers a change and forgets what could be redone. With `coalesce`, the change joins the
 * last one if both touch the same single mark (typing a note is one thing to undo, not forty).
 */
export function remember(history: History, change: Change, coalesce = false): History {
  const last = history.past.at(-1);
  const [a, b] = [last?.[0], change[0]];
  if (coalesce && a && b && last?.length === 1 && change.length === 1 && a.id === b.id && a.before) {
    const joined = [{ id: a.id, before: a.before, after: b.after }];
    return { past: [...history.past.slice(0, -1), joined], future: [] };
  }
  return { past: [...history.past, change].slice(-DEPTH), future: [] };
}

/** The change to apply now, and the history after it; null when there is nothing to take back. */
export function undo(history: History): { change: Change; history: History } | null {
  const last = history.past.at(-1);
  if (!last) return null;
  return {
    change: invertChange(last),
    history: { past: history.past.slice(0, -1), future: [...history.future, last] },
  };
}

/** As `undo`, forward. */
export function redo(history: History): { change: Change; history: History } | null {
  const next = history.future.at(-1);
  if (!next) return null;
  return {
    change: next,
    history: { past: [...history.past, next], future: history.future.slice(0, -1) },
  };
}
