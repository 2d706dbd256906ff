import type { DiscernmentCounts } from '@/lib/grading/types';

/** Decisions of a stretch of time; ms since 1970. */
export type Period = { readonly from: number; readonly pooled: DiscernmentCounts };
export type PeriodKind = 'week' | 'sitting';
/** `number` counts from the first one of all, from 1. */
export type NumberedPeriod = Period & { readonly number: number };

/** As many as fit side by side on a phone. */
const MOST = 8;
/** From so many weeks on, weeks are shown and not sittings. */
const WEEKS = 3;
/** A share of fewer texts than this is not drawn. */
export const LEAST_FOR_BAR = 4;
const DAY_MS = 86_400_000;

/** What to set side by side: weeks as soon as there are some, before that sittings; the latest eight. */
export function choosePeriods(
  weeks: readonly Period[],
  sittings: readonly Period[],
): { readonly kind: PeriodKind; readonly periods: readonly NumberedPeriod[]; readonly of: number } {
  const kind = weeks.length >= WEEKS ? 'week' : 'sitting';
  const all = kind === 'week' ? weeks : sittings;
  const periods = all.map((period, at) => ({ ...period, number: at + 1 })).slice(-MOST);
  return { kind, periods, of: all.length };
}

/** `count` of `of` as a share 0..1, or null when there are too few to draw it. */
export function shareToDraw(count: number, of: number): number | null {
  return of < LEAST_FOR_BAR ? null : count / of;
}

/** The Monday of the week of `time`, as "5 Jan"; in UTC, as the weeks are counted. */
export function nameWeek(time: number): string {
  // 1 January 1970 was a Thursday: three days after a Monday.
  const day = Math.floor(time / DAY_MS);
  const monday = day - ((day + 3) % 7);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    monday * DAY_MS,
  );
}
