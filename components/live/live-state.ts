/** Where one student is in a part of the work, as it was saved. Times are ms since 1970. */
export type LiveStudent = {
  readonly personId: string;
  readonly name: string;
  readonly handedIn: boolean;
  readonly open: { readonly changedAt: number; readonly made: number; readonly at: number | null } | null;
};
/** stuck: open and without change for some minutes. left: so long that it was probably put away. */
export type LiveState = 'stuck' | 'working' | 'left' | 'not-started' | 'handed-in';

const MINUTE_MS = 60_000;
/** Without a change for so long, somebody may need help ... */
export const STUCK_MINUTES = 4;
/** ... and for so long, somebody has left. */
const LEFT_MINUTES = 30;

/** Who tries again counts as working. `now` by the same clock as the times of the work. */
export function readLiveState(
  { handedIn, open }: Pick<LiveStudent, 'handedIn' | 'open'>,
  now: number,
): LiveState {
  if (!open) return handedIn ? 'handed-in' : 'not-started';
  const idle = minutesSince(open.changedAt, now);
  // What was begun anew and left again after it was handed in is no reason to worry.
  if (idle >= LEFT_MINUTES) return handedIn ? 'handed-in' : 'left';
  return idle >= STUCK_MINUTES ? 'stuck' : 'working';
}

/** Whole minutes, never below 0. */
export function minutesSince(then: number, now: number): number {
  return Math.max(0, Math.floor((now - then) / MINUTE_MS));
}

export type LiveGroups = Readonly<Record<LiveState, readonly LiveStudent[]>>;

/** Everybody in one group, in the order of `students`; those stuck the longest first. */
export function groupLive(students: readonly LiveStudent[], now: number): LiveGroups {
  const of = (state: LiveState) => students.filter((student) => readLiveState(student, now) === state);
  const stuck = of('stuck').sort((a, b) => (a.open?.changedAt ?? 0) - (b.open?.changedAt ?? 0));
  return {
    stuck,
    working: of('working'),
    left: of('left'),
    'not-started': of('not-started'),
    'handed-in': of('handed-in'),
  };
}

/** How many of those at work are at each place, in order; without a place (null) first. */
export function countPlaces({ stuck, working }: LiveGroups): { at: number | null; students: number }[] {
  const counts = new Map<number | null, number>();
  for (const { open } of [...stuck, ...working]) {
    if (open) counts.set(open.at, (counts.get(open.at) ?? 0) + 1);
  }
  return [...counts].map(([at, students]) => ({ at, students })).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
