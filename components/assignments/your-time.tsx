'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** The moment on the reader's own clock, where that differs from the zone it was set in. The server cannot know it. */
export function YourTime({ iso, timeZone }: { iso: string; timeZone: string }) {
  const words = useSyncExternalStore(
    never,
    () => sayLocal(iso, timeZone),
    () => '',
  );
  return words ? <span className="font-normal text-soft">({words} on your clock)</span> : null;
}

function sayLocal(iso: string, timeZone: string): string {
  const format = (zone: object) =>
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      ...zone,
    }).format(new Date(iso));
  const here = format({});
  return here === format({ timeZone }) ? '' : here;
}
