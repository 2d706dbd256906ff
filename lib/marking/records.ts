import type { Layer, SubType } from '../grading/types';
import type { DraftMark, Step } from './edit';

/**
 * One mark as it travels between browser and server. `removed` records stay as tombstones,
 * so that a removal made later wins over an edit made earlier.
 */
export type MarkRecord = {
  readonly id: string;
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  readonly subType: SubType | null;
  readonly note: string;
  readonly removed: boolean;
  /** ms since 1970, by the server's clock as the browser knows it. */
  readonly editedAt: number;
  /** The tab that made the edit; breaks ties between equal times. */
  readonly editor: string;
};

/**
 * The last moment that a Date knows, in ms since 1970. No edit is taken to be later, so that a time told in answer,
 * a little later still, is a whole number that every browser can keep.
 */
export const LAST_MOMENT = 8_640_000_000_000_000;

export type Stamp = { readonly editedAt: number; readonly editor: string };

/** True when `incoming` is the later edit. A record never wins over itself, so resending is harmless. */
export function isLater(incoming: Stamp, known: Stamp | undefined): boolean {
  if (!known) return true;
  if (incoming.editedAt !== known.editedAt) return incoming.editedAt > known.editedAt;
  return incoming.editor > known.editor;
}

/** What a step says about its mark, stamped. A removal keeps the last known words so that it can be undone. */
export function recordOf(step: Step, stamp: Stamp): MarkRecord | null {
  const mark = step.after ?? step.before;
  return mark ? { ...mark, removed: step.after === null, ...stamp } : null;
}

/** The mark a record stands for, or null for a tombstone. */
export function draftOf(record: MarkRecord): DraftMark | null {
  if (record.removed) return null;
  const { id, layer, start, end, subType, note } = record;
  return { id, layer, start, end, subType, note };
}

/** What the marks endpoint answers. `changes` holds every record newer than the `since` that was sent. */
export type SyncAnswer = {
  readonly revision: number;
  readonly now: number;
  readonly changes: readonly MarkRecord[];
  /** Records the server will never take, with the reason in words. */
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
};

export type SyncRequest = {
  readonly since: number;
  readonly changes: readonly MarkRecord[];
};
