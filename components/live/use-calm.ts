'use client';

import { useEffect, useRef, useState } from 'react';

/** Somebody hands in every few seconds at the end of a lesson; nobody wants to hear each. */
const REST_MS = 20_000;

/** The value as it is, but at most three times a minute: for what is read out while it changes all the time. */
export function useCalm(value: string): string {
  const [said, setSaid] = useState(value);
  const at = useRef(0);
  useEffect(() => {
    if (value === said) return;
    const timer = setTimeout(
      () => {
        at.current = Date.now();
        setSaid(value);
      },
      Math.max(0, at.current + REST_MS - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [value, said]);
  return said;
}
