import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceCounts } from './class-places';
import { habitOf, shareOf } from './reading-habit';

const counts = (found: number, alarms: number, entries = 41, safe = 44): PlaceCounts => ({
  ...{ found, credited: 0, entries, alarms, safe },
});
const anybody = fc
  .record({ entries: fc.integer({ min: 1, max: 60 }), safe: fc.integer({ min: 1, max: 60 }) })
  .chain(({ entries, safe }) =>
    fc.record({
      entries: fc.constant(entries),
      safe: fc.constant(safe),
      found: fc.integer({ min: 0, max: entries }),
      alarms: fc.integer({ min: 0, max: safe }),
    }),
  );
/** Those that are counted among students who leave safe places alone. */
const LEAVES_ALONE = ['little', 'well'];

describe('how somebody reads', () => {
  it.each([
    ['much found, few safe places marked', counts(36, 1), 'well'],
    ['half found', counts(21, 4), 'well'],
    ['less than half found, few safe places marked', counts(20, 4), 'little'],
    ['few found and none of the safe places marked', counts(3, 0), 'little'],
    ['few found and one safe place marked', counts(7, 1), 'little'],
    ['nothing marked', counts(0, 0), 'little'],
    ['hardly any mark, as many on safe places as on entries', counts(1, 2), 'hardly'],
    ['a quarter of what is safe marked, and clearly more found', counts(20, 11), 'too-readily'],
    ['a quarter of what is safe marked, and hardly more found', counts(14, 11), 'hardly'],
    ['more than a tenth of what is safe marked', counts(41, 5), 'too-readily'],
    ['nearly everything marked', counts(40, 38), 'hardly'],
    ['a text without a safe place', counts(3, 0, 4, 0), 'well'],
  ] as const)('%s: %s', (_, of, habit) => {
    expect(habitOf(of)).toBe(habit);
  });

  it('is never hardly telling apart, nor marking too readily, where no safe place is marked', () => {
    fc.assert(
      fc.property(anybody, (of) => {
        expect(LEAVES_ALONE).toContain(habitOf({ ...of, alarms: 0 }));
      }),
    );
  });

  it('is never leaving safe places alone where more than a tenth of them is marked', () => {
    fc.assert(
      fc.property(anybody, (of) => {
        fc.pre(shareOf(of.alarms, of.safe) > 0.1);
        expect(LEAVES_ALONE).not.toContain(habitOf(of));
      }),
    );
  });

  it('is never telling apart where safe places are marked as often as entries', () => {
    fc.assert(
      fc.property(anybody, (of) => {
        fc.pre(of.alarms > 0 && shareOf(of.alarms, of.safe) >= shareOf(of.found, of.entries));
        expect(habitOf(of)).toBe('hardly');
      }),
    );
  });
});
