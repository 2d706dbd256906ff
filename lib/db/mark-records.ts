import type { Mark, SubType } from '../grading/types';
import type { MarkRecord } from '../marking/records';
import type { Layer as DbLayer } from '@/prisma/generated/client';
import { layerOfRow, rowOfLayer } from './layer-rows';

/** How a mark lies in the database, and how it travels. */

export const MARK_FIELDS = {
  id: true,
  layer: true,
  start: true,
  end: true,
  subType: true,
  note: true,
  removed: true,
  editedAt: true,
  editor: true,
} as const;

export type MarkRow = {
  readonly id: string;
  readonly layer: DbLayer;
  readonly start: number;
  readonly end: number;
  readonly subType: string | null;
  readonly note: string;
  readonly removed: boolean;
  readonly editedAt: bigint;
  readonly editor: string;
};

export function recordOfRow(row: MarkRow): MarkRecord {
  return {
    id: row.id,
    layer: layerOfRow(row.layer),
    start: row.start,
    end: row.end,
    // Checked before it was stored; only known sub-types get in.
    subType: row.subType as SubType | null,
    note: row.note,
    removed: row.removed,
    editedAt: Number(row.editedAt),
    editor: row.editor,
  };
}

/** What is stored of a record. The quote comes from the text itself, never from the browser. */
export function rowOfRecord(record: MarkRecord, text: string, revision: number) {
  return {
    id: record.id,
    layer: rowOfLayer(record.layer),
    start: record.start,
    end: record.end,
    quote: text.slice(record.start, record.end),
    subType: record.subType,
    note: record.note,
    removed: record.removed,
    editedAt: BigInt(record.editedAt),
    editor: record.editor,
    revision,
  };
}

export function markOfRecord({ id, layer, start, end, subType }: MarkRecord): Mark {
  return { id, layer, start, end, subType };
}
