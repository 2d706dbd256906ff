import { findSubType } from './sub-types';
import { LAYERS } from './types';
import type { Layer, Mark, SubType } from './types';

/** Something that claims to be a mark: from the network or the database, nothing about it is certain. */
export type MarkLike = {
  readonly id?: unknown;
  readonly layer?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly subType?: unknown;
};

export type RejectReason =
  | 'not-a-mark'
  | 'no-id'
  | 'repeated-id'
  | 'unknown-layer'
  | 'non-integer'
  | 'empty'
  | 'reversed'
  | 'out-of-range'
  | 'unknown-sub-type'
  | 'sub-type-of-other-layer';

export type RejectedMark = { readonly index: number; readonly reason: RejectReason };
export type ValidatedMarks = { readonly marks: readonly Mark[]; readonly rejected: readonly RejectedMark[] };

/**
 * Splits mark-like values into marks (in the given order, with no other fields) and rejected ones with
 * their index and the first reason that applies, in the order of `RejectReason`. Offsets must be whole
 * numbers with 0 <= start < end <= textLength; a missing sub-type means null; a repeated id keeps the
 * first. Never throws; a list that is no array counts as empty.
 */
export function validateMarks(input: unknown, textLength: number): ValidatedMarks {
  const marks: Mark[] = [];
  const rejected: RejectedMark[] = [];
  const ids = new Set<string>();
  const list: readonly unknown[] = Array.isArray(input) ? input : [];
  for (const [index, value] of list.entries()) {
    const read = readMark(value, textLength);
    if (typeof read === 'string') rejected.push({ index, reason: read });
    else if (ids.has(read.id)) rejected.push({ index, reason: 'repeated-id' });
    else {
      ids.add(read.id);
      marks.push(read);
    }
  }
  return { marks, rejected };
}

function readMark(value: unknown, textLength: number): Mark | RejectReason {
  if (!isMarkLike(value)) return 'not-a-mark';
  const { id, start, end } = value;
  if (typeof id !== 'string' || id === '') return 'no-id';
  const layer = readLayer(value.layer);
  if (layer === null) return 'unknown-layer';
  if (!isWhole(start) || !isWhole(end)) return 'non-integer';
  if (start === end) return 'empty';
  if (start > end) return 'reversed';
  if (start < 0 || end > textLength) return 'out-of-range';
  const subType = readSubType(value.subType ?? null, layer);
  if (subType !== null && typeof subType === 'object') return subType.reason;
  return { id, layer, start, end, subType };
}

function readLayer(value: unknown): Layer | null {
  return LAYERS.find((layer) => layer === value) ?? null;
}

function readSubType(value: unknown, layer: Layer): SubType | null | { reason: RejectReason } {
  if (value === null) return null;
  const known = typeof value === 'string' ? findSubType(value) : null;
  if (!known) return { reason: 'unknown-sub-type' };
  return known.layer === layer ? known.id : { reason: 'sub-type-of-other-layer' };
}

function isMarkLike(value: unknown): value is MarkLike {
  return typeof value === 'object' && value !== null;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
