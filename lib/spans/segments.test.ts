import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSegments } from './segments';

const item = (id: string, start: number, end: number) => ({ id, start, end });
const range = { start: 10, end: 20 };

describe('segments to render', () => {
  it.each([
    ['no items', [], ['10-20:']],
    ['one inside', [item('a', 12, 15)], ['10-12:', '12-15:a', '15-20:']],
    [
      'overlapping',
      [item('b', 14, 18), item('a', 12, 15)],
      ['10-12:', '12-14:a', '14-15:ab', '15-18:b', '18-20:'],
    ],
    ['touching', [item('a', 10, 15), item('b', 15, 20)], ['10-15:a', '15-20:b']],
    ['reaching beyond', [item('a', 0, 12), item('b', 18, 30)], ['10-12:a', '12-18:', '18-20:b']],
    ['outside or only touching the range', [item('a', 0, 10), item('b', 20, 30)], ['10-20:']],
    ['the same place twice', [item('b', 12, 14), item('a', 12, 14)], ['10-12:', '12-14:ab', '14-20:']],
  ])('%s', (_, items, expected) => {
    const shown = renderSegments(range, items).map(
      ({ start, end, ids }) => `${start}-${end}:${ids.join('')}`,
    );
    expect(shown).toEqual(expected);
  });

  it('is empty for an empty range', () =>
    expect(renderSegments({ start: 3, end: 3 }, [item('a', 0, 9)])).toEqual([]));

  it('leaves no gap and names at every character exactly the items there', () => {
    const items = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })));
    fc.assert(
      fc.property(items, (places) => {
        const all = places.map(([start, size], index) => item(String(index), start, start + size));
        const segments = renderSegments(range, all);
        let at = range.start;
        for (const { start, end, ids } of segments) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          for (let offset = start; offset < end; offset += 1) {
            const here = all.filter((one) => one.start <= offset && offset < one.end).map(({ id }) => id);
            expect([...ids].sort()).toEqual(here.sort());
          }
          at = end;
        }
        expect(at).toBe(range.end);
      }),
    );
  });
});
