import { describe, expect, it } from 'vitest';
import { listMarksAtEntry, tallyPlace, type StudentWork } from './place-tally';
import type { Layer, SubType } from './types';

const place = { layer: 'hedge', start: 10, end: 20 } as const;
const work = (
  verdict: 'found' | 'in-part' | 'missed' | null,
  ...marks: (readonly [start: number, end: number, subType?: SubType])[]
): StudentWork => ({
  spans: verdict ? [{ spanId: 's', verdict }] : [],
  marks: marks.map(([start, end, subType]) => ({ layer: 'hedge', start, end, subType: subType ?? null })),
});

describe('what a class did at a place', () => {
  it('tells found, in part and missed of an entry; who was not asked for it missed it', () => {
    const { students, entry } = tallyPlace(place, 's', [
      ...[work('found'), work('found'), work('in-part'), work('missed'), work(null)],
    ]);
    expect({ students, entry }).toEqual({ students: 5, entry: { found: 2, inPart: 1, missed: 2 } });
  });
  it('has no such counts where the key has nothing', () =>
    expect(tallyPlace(place, null, [work(null, [10, 20])]).entry).toBeNull());
  it.each([
    ['all of the words', [10, 20], 1],
    ['half of them', [15, 40], 1],
    ['less than half', [16, 40], 0],
    ['other words', [20, 30], 0],
  ] as const)('counts a mark over %s', (_, mark, marked) =>
    expect(tallyPlace(place, null, [work(null, mark)]).marked).toBe(marked),
  );
  it('does not count marks of the other layer', () => {
    const other: StudentWork = { spans: [], marks: [{ layer: 'claim', start: 10, end: 20, subType: null }] };
    expect(tallyPlace(place, null, [other]).marked).toBe(0);
  });
  it('tells the kinds chosen, one per student, the most chosen first', () => {
    const { kinds } = tallyPlace(place, 's', [
      work('found', [0, 30, 'caveat'], [10, 20, 'maybe']),
      work('found', [10, 20, 'soft-verb']),
      work('found', [10, 20, 'soft-verb']),
      work('found', [10, 20]),
    ]);
    expect(kinds).toEqual([
      { subType: 'soft-verb', students: 2 },
      { subType: 'maybe', students: 1 },
      { subType: null, students: 1 },
    ]);
  });
});

describe('what one student marked at an entry', () => {
  const entry = { outer: { start: 5, end: 25 } };
  const mark = (layer: Layer, start: number, end: number) => ({ layer, start, end, subType: null });
  it.each([
    ['a mark inside it', [mark('hedge', 10, 20)], [[10, 20]]],
    ['a mark that shares a character with it', [mark('hedge', 0, 6)], [[0, 6]]],
    ['no mark that only touches it', [mark('hedge', 0, 5), mark('claim', 25, 30)], []],
    ['nothing of nothing', [], []],
    [
      'several in reading order',
      [mark('hedge', 15, 18), mark('hedge', 6, 9)],
      [
        [6, 9],
        [15, 18],
      ],
    ],
    ['the same mark once', [mark('hedge', 10, 20), mark('hedge', 10, 20)], [[10, 20]]],
  ])('is %s', (_, marks, there) =>
    expect(listMarksAtEntry(entry, marks).map(({ start, end }) => [start, end])).toEqual(there),
  );
  it('is of both layers, each told apart', () =>
    expect(
      listMarksAtEntry(entry, [mark('claim', 10, 20), mark('hedge', 10, 20)]).map(({ layer }) => layer),
    ).toEqual(['claim', 'hedge']));
});
