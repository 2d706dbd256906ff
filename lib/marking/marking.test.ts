import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, DraftMark } from './edit';
import { invertChange, placeMark, removeMark, setNote, setSubType } from './edit';
import { EMPTY_HISTORY, redo, remember, undo } from './history';
import { draftOf, isLater, recordOf } from './records';

const mark = (id: string, start: number, end: number, more: Partial<DraftMark> = {}): DraftMark => ({
  id,
  layer: 'hedge',
  start,
  end,
  subType: null,
  note: '',
  ...more,
});

function apply(marks: readonly DraftMark[], change: Change): DraftMark[] {
  const map = new Map(marks.map((m) => [m.id, m]));
  for (const s of change) {
    if (s.after) map.set(s.id, s.after);
    else map.delete(s.id);
  }
  return [...map.values()];
}

describe('placing a mark', () => {
  it('makes a new mark on free text', () => {
    expect(placeMark([], 'claim', { start: 3, end: 9 }, 'n')).toEqual([
      { id: 'n', before: null, after: mark('n', 3, 9, { layer: 'claim' }) },
    ]);
  });
  it('leaves the other layer alone', () => {
    expect(placeMark([mark('a', 0, 9)], 'claim', { start: 3, end: 9 }, 'n')).toHaveLength(1);
  });
  it('changes nothing when the same words are marked already', () => {
    expect(placeMark([mark('a', 3, 9)], 'hedge', { start: 3, end: 9 }, 'n')).toEqual([]);
  });
  it('joins overlapping marks of a layer and keeps type and every note', () => {
    const marks = [mark('a', 0, 4, { note: 'one', subType: 'maybe' }), mark('b', 6, 9, { note: 'two' })];
    const after = apply(marks, placeMark(marks, 'hedge', { start: 3, end: 7 }, 'n'));
    expect(after).toEqual([mark('a', 0, 9, { note: 'one\ntwo', subType: 'maybe' })]);
  });
  it('keeps touching marks apart', () => {
    expect(
      apply([mark('a', 0, 4)], placeMark([mark('a', 0, 4)], 'hedge', { start: 4, end: 8 }, 'n')),
    ).toHaveLength(2);
  });
  it('shrinks the mark that is being resized', () => {
    const marks = [mark('a', 0, 9)];
    expect(apply(marks, placeMark(marks, 'hedge', { start: 0, end: 4 }, 'n', 'a'))).toEqual([
      mark('a', 0, 4),
    ]);
  });
  it('never leaves two marks of one layer overlapping, and undo restores all', () => {
    const step = fc.record({
      layer: fc.constantFrom('hedge' as const, 'claim' as const),
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 12 }),
      resize: fc.option(fc.nat(5), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let marks: DraftMark[] = [];
        steps.forEach((s, i) => {
          const target = s.resize === undefined ? undefined : marks.at(s.resize)?.id;
          const change = placeMark(
            marks,
            s.layer,
            { start: s.start, end: s.start + s.length },
            `m${i}`,
            target,
          );
          const next = apply(marks, change);
          const back = apply(next, invertChange(change));
          expect(new Map(back.map((m) => [m.id, m]))).toEqual(new Map(marks.map((m) => [m.id, m])));
          marks = next;
        });
        for (const a of marks)
          for (const b of marks)
            if (a !== b && a.layer === b.layer) expect(a.start < b.end && b.start < a.end).toBe(false);
      }),
    );
  });
});

describe('history', () => {
  it('takes back and brings back in order, and forgets redo after a new change', () => {
    const a = placeMark([], 'hedge', { start: 0, end: 2 }, 'a');
    const b = placeMark([], 'hedge', { start: 5, end: 7 }, 'b');
    const two = remember(remember(EMPTY_HISTORY, a), b);
    const back = undo(two);
    expect(back?.change).toEqual(invertChange(b));
    expect(redo(back!.history)?.change).toEqual(b);
    expect(redo(remember(back!.history, a))).toBeNull();
    expect(undo(EMPTY_HISTORY)).toBeNull();
  });
  it('treats typing a note as one thing to undo', () => {
    const m = mark('a', 0, 4);
    const one = setNote(m, 'x');
    const two = setNote({ ...m, note: 'x' }, 'xy');
    const history = remember(remember(EMPTY_HISTORY, one, true), two, true);
    expect(history.past).toHaveLength(1);
    expect(undo(history)?.change[0]?.after?.note).toBe('');
  });
  it('knows when an edit changes nothing', () => {
    const m = mark('a', 0, 4, { subType: 'maybe', note: 'n' });
    expect(setSubType(m, 'maybe')).toEqual([]);
    expect(setNote(m, 'n')).toEqual([]);
    expect(setSubType(m, null)[0]?.after?.subType).toBeNull();
  });
});

describe('records', () => {
  it('lets the later edit win, breaks ties by editor, and never wins over itself', () => {
    expect(isLater({ editedAt: 2, editor: 'a' }, { editedAt: 1, editor: 'z' })).toBe(true);
    expect(isLater({ editedAt: 1, editor: 'b' }, { editedAt: 1, editor: 'a' })).toBe(true);
    expect(isLater({ editedAt: 1, editor: 'a' }, { editedAt: 1, editor: 'a' })).toBe(false);
    expect(isLater({ editedAt: 1, editor: 'a' }, undefined)).toBe(true);
  });
  it('turns a removal into a tombstone and a mark back into itself', () => {
    const m = mark('a', 0, 4, { note: 'why' });
    const stamp = { editedAt: 5, editor: 't' };
    const [gone] = removeMark(m);
    expect(recordOf(gone!, stamp)).toMatchObject({ removed: true, start: 0, end: 4 });
    expect(draftOf(recordOf(gone!, stamp)!)).toBeNull();
    expect(draftOf(recordOf({ id: 'a', before: null, after: m }, stamp)!)).toEqual(m);
  });
  it('reaches the same state in every order of arrival', () => {
    const record = fc.record({ at: fc.nat(5), editor: fc.constantFrom('a', 'b', 'c'), value: fc.nat() });
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: (r) => `${r.at}${r.editor}` }), (list) => {
        const settle = (l: typeof list) =>
          l.reduce<(typeof list)[number] | undefined>(
            (known, r) =>
              isLater(
                { editedAt: r.at, editor: r.editor },
                known && { editedAt: known.at, editor: known.editor },
              )
                ? r
                : known,
            undefined,
          );
        expect(settle([...list].reverse())).toEqual(settle(list));
      }),
    );
  });
});
