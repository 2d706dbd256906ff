'use client';

import { useSyncExternalStore } from 'react';

const SHOW: Record<'time' | 'day', Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
};
const never = () => () => undefined;

/** A moment in the reader's own time zone. The server cannot know the zone, so it writes UTC first. */
export function LocalTime({ iso, show = 'day' }: { iso: string; show?: 'time' | 'day' }) {
  const zone = useSyncExternalStore(
    never,
    () => undefined,
    () => 'UTC',
  );
  const format = new Intl.DateTimeFormat('en-GB', { ...SHOW[show], ...(zone ? { timeZone: zone } : {}) });
  return (
    <time dateTime={iso} className="whitespace-nowrap">
      {format.format(new Date(iso))}
    </time>
  );
}
