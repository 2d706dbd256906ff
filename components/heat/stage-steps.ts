/** Of each place first the class's marks, then the key, then why. */
export const BEATS = ['marks', 'key', 'why'] as const;
export type Beat = (typeof BEATS)[number];

/** Where one is: the index of a place and what of it is shown. */
export type StageAt = { readonly place: number; readonly beat: Beat };

const toNumber = ({ place, beat }: StageAt) => place * BEATS.length + BEATS.indexOf(beat);

/** One step on or back, from place to place; stays where it is at either end. `places` is at least 1. */
export function stepStage(at: StageAt, by: 1 | -1, places: number): StageAt {
  const to = Math.min(Math.max(0, toNumber(at) + by), places * BEATS.length - 1);
  return { place: Math.floor(to / BEATS.length), beat: BEATS[to % BEATS.length] ?? 'marks' };
}

const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Which way a key leads, also those of a presenter's remote; null for all others. */
export function readStageKey(key: string): 1 | -1 | null {
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}
