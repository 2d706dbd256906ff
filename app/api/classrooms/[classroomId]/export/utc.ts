/**
 * A moment as spreadsheets read it, in UTC: "2026-11-27 09:00:05". With a letter for the zone they would take it for
 * a text, so the head of the column says it.
 */
export function inUtc(moment: Date | null): string | null {
  return moment && moment.toISOString().slice(0, 19).replace('T', ' ');
}
