import { useSyncExternalStore } from 'react';

const KEY = 'says-who:letter-keys';
const listeners = new Set<() => void>();

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // Storage is forbidden here: the keys stay on for this page.
    return true;
  }
}

/** Whether single letters act in the text; remembered in this browser. */
export function useLetterKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    () => true,
  );
  const set = (next: boolean) => {
    try {
      localStorage.setItem(KEY, next ? 'on' : 'off');
    } catch {
      return;
    }
    for (const listener of listeners) listener();
  };
  return [on, set];
}
