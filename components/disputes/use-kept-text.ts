import { useEffect, type ChangeEvent, type RefObject } from 'react';

/** Keeps what is typed into a field for this tab, so that a reload or a new sign-in finds it there again. */
export function useKeptText(field: RefObject<HTMLTextAreaElement | null>, key: string) {
  useEffect(() => {
    const kept = read(key);
    if (kept && field.current) field.current.value = kept;
  }, [field, key]);
  return (event: ChangeEvent<HTMLTextAreaElement>) => write(key, event.target.value);
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing still sends.
  }
}
