import type { PlaceCounts } from './class-places';

/** Up to this share of the safe places marked, somebody leaves them alone. */
const FEW_ALARMS = 1 / 10;
/** Below this difference of the shares, entries and safe places are hardly told apart. */
const HARDLY = 0.15;
/** From this share of the entries on, it is not little. */
const FEW_FOUND = 1 / 2;

/** How somebody reads, the most pressing first. */
export const HABITS = ['hardly', 'too-readily', 'little', 'well'] as const;
export type Habit = (typeof HABITS)[number];

/** The same words wherever somebody's reading is put into words. */
export const HABIT_NAMES: Readonly<Record<Habit, string>> = {
  hardly: 'Hardly tells apart',
  'too-readily': 'Marks too readily',
  little: 'Finds little, leaves safe places alone',
  well: 'Tells apart',
};

/**
 * How somebody reads, from nothing but the two shares that stand beside it: of the entries found, and of the safe
 * places marked. Who marks few safe places leaves them alone, unless even fewer entries were found; who marks more
 * either finds clearly more than that, or hardly tells the two apart.
 */
export function habitOf({ found, entries, alarms, safe }: Omit<PlaceCounts, 'credited'>): Habit {
  const [hits, flagged] = [shareOf(found, entries), shareOf(alarms, safe)];
  if (flagged > FEW_ALARMS) return hits - flagged < HARDLY ? 'hardly' : 'too-readily';
  if (alarms > 0 && hits <= flagged) return 'hardly';
  return hits < FEW_FOUND ? 'little' : 'well';
}

export function shareOf(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}
