import type { Layer, Mark, SubType } from '../grading/types';
import type { Span } from '../spans/span';

/** A mark while it is being worked on: with the reader's own note ('' for none). */
export type DraftMark = Mark & { readonly note: string };

/** What one edit does to one mark. `before` null: it is new. `after` null: it is removed. */
export type Step = {
  readonly id: string;
  readonly before: DraftMark | null;
  readonly after: DraftMark | null;
};

/** The steps of one edit, undone and redone together. Empty when the edit changes nothing. */
export type Change = readonly Step[];

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * Puts a mark on `span`, or moves the mark `resize` there. Marks of one layer never overlap:
 * those in the way are joined into one, which keeps the sub-type and the note of the mark
 * being resized or else of the first one in reading order, and every other note after it.
 *
 * @param newId used only when the mark is new
 * @param resize id of the mark being changed; unknown ids are treated as a new mark
 */
export function placeMark(
  marks: Iterable<DraftMark>,
  layer: Layer,
  span: Span,
  newId: string,
  resize?: string,
): Change {
  const onLayer = [...marks].filter((m) => m.layer === layer);
  const moved = onLayer.find((m) => m.id === resize);
  const joined = onLayer.filter((m) => m !== moved && overlap(m, span)).sort((a, b) => a.start - b.start);
  const base = moved ?? joined[0];
  const parts = [span, ...joined];
  const start = Math.min(...parts.map((p) => p.start));
  const end = Math.max(...parts.map((p) => p.end));
  const others = joined.filter((m) => m !== base);
  const note = [base?.note ?? '', ...others.map((m) => m.note)].filter(Boolean).join('\n');
  const subType = base?.subType ?? others.find((m) => m.subType)?.subType ?? null;
  const after: DraftMark = { id: base?.id ?? newId, layer, start, end, subType, note };
  if (base && !others.length && base.start === start && base.end === end) return [];
  return [
    { id: after.id, before: base ?? null, after },
    ...others.map((m) => ({ id: m.id, before: m, after: null })),
  ];
}

export function removeMark(mark: DraftMark): Change {
  return [{ id: mark.id, before: mark, after: null }];
}

/** Sets or clears the sub-type; null clears it. */
export function setSubType(mark: DraftMark, subType: SubType | null): Change {
  return mark.subType === subType ? [] : [{ id: mark.id, before: mark, after: { ...mark, subType } }];
}

export function setNote(mark: DraftMark, note: string): Change {
  return mark.note === note ? [] : [{ id: mark.id, before: mark, after: { ...mark, note } }];
}

/** The change that takes this one back. */
export function invertChange(change: Change): Change {
  return [...change].reverse().map((s) => ({ id: s.id, before: s.after, after: s.before }));
}

/** Reading order: by start, then the longer first, then hedge before claim, then id. Total, so stable everywhere. */
export function compareMarks(a: DraftMark, b: DraftMark): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return b.end - a.end;
  if (a.layer !== b.layer) return a.layer === 'hedge' ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
