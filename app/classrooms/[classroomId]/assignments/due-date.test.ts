import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTimeZone, listTimeZones, readDueDate, toDueFields } from './due-date';

const BERLIN = 'Europe/Berlin';

describe('a due date that is typed', () => {
  test.each([
    ['winter in Berlin', '2026-11-27', '10:00', BERLIN, '2026-11-27T09:00:59.999Z'],
    ['summer in Berlin', '2026-07-01', '10:00', BERLIN, '2026-07-01T08:00:59.999Z'],
    ['half an hour off in Kolkata', '2026-07-01', '10:00', 'Asia/Kolkata', '2026-07-01T04:30:59.999Z'],
    ['another day in Auckland', '2026-01-01', '08:00', 'Pacific/Auckland', '2025-12-31T19:00:59.999Z'],
    ['without a time, the end of the day', '2026-11-27', '', BERLIN, '2026-11-27T22:59:59.999Z'],
    ['the later one of an hour that comes twice', '2026-10-25', '02:30', BERLIN, '2026-10-25T01:30:59.999Z'],
    ['the hour before it', '2026-10-25', '01:30', BERLIN, '2026-10-24T23:30:59.999Z'],
    ['the hour after it', '2026-10-25', '03:30', BERLIN, '2026-10-25T02:30:59.999Z'],
    ['the 29th of February', '2028-02-29', '10:00', 'UTC', '2028-02-29T10:00:59.999Z'],
  ])('means %s', (_, date, time, zone, iso) => {
    expect(readDueDate({ date, time }, zone)).toEqual({ ok: true, at: new Date(iso) });
  });

  test('is none when both fields are empty', () => {
    expect(readDueDate({ date: '', time: '' }, BERLIN)).toEqual({ ok: true, at: null });
  });

  test.each([
    ['2026-03-29', '02:30', 'dueTime', 'clocks go forward'],
    ['', '10:00', 'dueDate', 'Choose a day'],
    ['27.11.2026', '10:00', 'dueDate', 'Choose a day'],
    ['2026-02-30', '10:00', 'dueDate', 'no such day'],
    ['2026-13-01', '10:00', 'dueDate', 'no such day'],
    ['2027-02-29', '10:00', 'dueDate', 'no such day'],
    ['0026-11-27', '10:00', 'dueDate', 'year'],
    ['2026-11-27', '10 am', 'dueTime', 'hours and minutes'],
    ['2026-11-27', '25:00', 'dueTime', 'hours and minutes'],
  ])('is refused in words: %s %s', (date, time, field, words) => {
    const read = readDueDate({ date, time }, BERLIN);
    expect(read).toMatchObject({ ok: false, field });
    expect(read.ok || read.problem).toContain(words);
  });

  test('comes back as it was typed, in any zone, from any minute', () => {
    const zones = listTimeZones();
    const anyMinute = fc.integer({ min: 16_000_000, max: 68_000_000 }).map((m) => new Date(m * 60_000));
    fc.assert(
      fc.property(anyMinute, fc.constantFrom(...zones), (at, zone) => {
        const read = readDueDate(toDueFields(at, zone), zone);
        // Of an hour that comes twice, the later one is meant.
        const apart = read.ok && read.at ? read.at.getTime() - at.getTime() : Number.NaN;
        expect(apart).toBeGreaterThanOrEqual(0);
        expect(apart).toBeLessThanOrEqual(3 * 3_600_000 + 59_999);
      }),
    );
  });

  test('stays the very same moment when it is edited and not touched', () => {
    const anyMinute = fc.integer({ min: 16_000_000, max: 68_000_000 }).map((m) => new Date(m * 60_000));
    fc.assert(
      fc.property(anyMinute, fc.constantFrom(...listTimeZones()), (at, zone) => {
        const first = readDueDate(toDueFields(at, zone), zone);
        if (!first.ok) throw new Error(first.problem);
        expect(readDueDate(toDueFields(first.at, zone), zone)).toEqual(first);
      }),
    );
  });
});

describe('the name of a zone', () => {
  test.each([BERLIN, 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'Etc/GMT+5'])(
    '%s is one',
    (name) => expect(isTimeZone(name)).toBe(true),
  );
  test.each(['', 'Mars/Olympus', '+01:00', 'Europe/Berlin; x', 'x'.repeat(80)])('%s is none', (name) =>
    expect(isTimeZone(name)).toBe(false),
  );
});
