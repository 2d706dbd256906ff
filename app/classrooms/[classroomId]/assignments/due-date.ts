import { TZDate } from '@date-fns/tz';

/** What stands in the fields of a form for a due date. */
export type DueFields = { readonly date: string; readonly time: string };

export type ReadDue =
  | { readonly ok: true; readonly at: Date | null }
  | { readonly ok: false; readonly field: 'dueDate' | 'dueTime'; readonly problem: string };

const HALF_HOUR_MS = 1_800_000;
/** Clocks have gone back by half an hour up to three hours (Casey, 2010). */
const MOST_HALF_HOURS = 6;

/** A due time is chosen to the minute, and all of that minute belongs to it. */
const REST_OF_MINUTE_MS = 59_999;

/**
 * The last moment of the minute that a date and a time of day mean in a time zone; null when both are empty. Without a
 * time, the end of the day is meant. An hour that comes twice, when clocks go back, is the later one, so that nobody loses time; one
 * that is left out, when they go forward, is a problem in words.
 */
export function readDueDate({ date, time }: DueFields, timeZone: string): ReadDue {
  if (!date && !time) return { ok: true, at: null };
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!day) return { ok: false, field: 'dueDate', problem: 'Choose a day, such as 27 November 2026.' };
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time || '23:59');
  if (!clock) return { ok: false, field: 'dueTime', problem: 'Give the time as hours and minutes: 10:00.' };
  const [year, month, dayOfMonth] = [Number(day[1]), Number(day[2]), Number(day[3])];
  const [hour, minute] = [Number(clock[1]), Number(clock[2])];
  if (year < 2000 || year > 2100)
    return { ok: false, field: 'dueDate', problem: 'Choose a year between 2000 and 2100.' };
  const at = new TZDate(year, month - 1, dayOfMonth, hour, minute, timeZone);
  if (at.getFullYear() !== year || at.getMonth() !== month - 1 || at.getDate() !== dayOfMonth)
    return { ok: false, field: 'dueDate', problem: 'There is no such day. Choose another one.' };
  if (at.getHours() !== hour || at.getMinutes() !== minute)
    return {
      ok: false,
      field: 'dueTime',
      problem: `There is no ${clock[0]} on that day: the clocks go forward then. Choose a time before or after.`,
    };
  return { ok: true, at: new Date(findLatestMinute(at, timeZone).getTime() + REST_OF_MINUTE_MS) };
}

/** The last minute that reads the same on that zone's clock, from its first moment. */
function findLatestMinute(at: TZDate, timeZone: string): Date {
  const halves = Array.from({ length: MOST_HALF_HOURS }, (_, after) => MOST_HALF_HOURS - after);
  const same = halves
    .map((count) => new TZDate(at.getTime() + count * HALF_HOUR_MS, timeZone))
    .find((later) => later.getHours() === at.getHours() && later.getMinutes() === at.getMinutes());
  return new Date((same ?? at).getTime());
}

/** A moment as the fields of a form show it in a time zone; empty for none. */
export function toDueFields(at: Date | null, timeZone: string): DueFields {
  if (!at) return { date: '', time: '' };
  const local = new TZDate(at.getTime(), timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${String(local.getFullYear()).padStart(4, '0')}-${two(local.getMonth() + 1)}-${two(local.getDate())}`,
    time: `${two(local.getHours())}:${two(local.getMinutes())}`,
  };
}

/** Whether a text names a time zone that can be reckoned with. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zones to choose from, by name. */
export function listTimeZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
}
