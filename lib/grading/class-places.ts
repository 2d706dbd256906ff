import type { ClassItem } from './class-items';

/** One student's hits and false alarms over the places of a text: entries found, and safe places marked. */
export type PlaceCounts = {
  /** Entries whose whole core was marked, as the verdict "found" says everywhere. */
  readonly found: number;
  /** Entries that were not found and count by credit. */
  readonly credited: number;
  readonly entries: number;
  /** Safe phrases and sentences that were marked. */
  readonly alarms: number;
  readonly safe: number;
};

/**
 * Counts for each student, in the order of the credits, what was found and what was marked although it is safe.
 */
export function countPlaces(items: readonly ClassItem[], students: number): PlaceCounts[] {
  const entries = items.filter(({ side }) => side === 'find');
  const safe = items.filter(({ side }) => side === 'leave');
  return Array.from({ length: students }, (_, at) => ({
    found: entries.filter(({ credits }) => (credits[at] ?? 0) >= 1).length,
    credited: entries.filter(({ given }) => given?.[at]).length,
    entries: entries.length,
    alarms: safe.filter(({ credits }) => (credits[at] ?? 1) < 1).length,
    safe: safe.length,
  }));
}

/** Adds the counts of students up. None gives zeros. */
export function sumPlaces(counts: readonly PlaceCounts[]): PlaceCounts {
  const sum = (pick: (count: PlaceCounts) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  return {
    found: sum(({ found }) => found),
    credited: sum(({ credited }) => credited),
    entries: sum(({ entries }) => entries),
    alarms: sum(({ alarms }) => alarms),
    safe: sum(({ safe }) => safe),
  };
}
