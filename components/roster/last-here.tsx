'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const nameDay = (at: Date, timeZone?: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(at);

/**
 * The day on which a student was here last, in the reader's own time zone: visits are noted by the hour, so a minute
 * would say too much. The server knows neither zone nor today of the reader and writes the day in UTC first.
 */
export function LastHere({ iso }: { iso: string }) {
  const today = useSyncExternalStore(
    never,
    () => nameDay(new Date()),
    () => '',
  );
  const day = nameDay(new Date(iso), today ? undefined : 'UTC');
  if (day === today) return <>here today</>;
  return (
    <>
      last here{' '}
      <time dateTime={iso} className="whitespace-nowrap">
        {day}
      </time>
    </>
  );
}
