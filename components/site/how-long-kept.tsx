const YEAR_DAYS = 365;

/** To a guest: when work is removed by itself, and when never. */
export function HowLongKept({ days, hasReturnCode }: { days: number; hasReturnCode: boolean }) {
  if (hasReturnCode)
    return <p>Work with a return code stays until you erase it, however long you are away.</p>;
  return (
    <p>
      If you do not come back for {describeDays(days)}, this work is deleted. Kept in one of these ways, it
      stays until you erase it.
    </p>
  );
}

/** "a year", or so many days. */
export function describeDays(days: number): string {
  if (days === YEAR_DAYS) return 'a year';
  return days === 1 ? 'a day' : `${days} days`;
}
