import { describe, expect, it } from 'vitest';
import { drawShape } from './plan-shape';
import type { Needs, Slot } from './plan-shape';
import { seedRandom } from './test-learner';
import { mean } from './test-statistics';

const SEEDS = Array.from({ length: 2000 }, (_, seed) => seed);
const NONE: Needs = { hedge: 0, claim: 0 };
const draw = (needs: Needs, before: readonly Slot[] = []) =>
  SEEDS.map((seed) => drawShape(10 - before.length, needs, before, seedRandom(seed)));
const countOf = (slots: readonly Slot[], layer: string) =>
  slots.filter((slot) => slot.layer === layer).length;
const targets = (slots: readonly Slot[]) => slots.filter(({ target }) => target).length;
const shareOf = (yes: readonly boolean[]) => mean(yes.map(Number));

const USUAL = draw(NONE);

describe('the layers of a session', () => {
  it('come in blocks of 2 to 4, and of each there are four at least', () => {
    for (const slots of USUAL) {
      expect(slots.map(({ layer }) => layer.charAt(0)).join('')).toMatch(/^(h{2,4}(?!h)|c{2,4}(?!c))+$/);
      expect(countOf(slots, 'claim')).toBeGreaterThanOrEqual(4);
      expect(countOf(slots, 'hedge')).toBeGreaterThanOrEqual(4);
    }
  });

  it.each(['hedge', 'claim'] as const)('make room for what is due or new: %s', (layer) => {
    const usual = mean(USUAL.map((slots) => countOf(slots, layer)));
    expect(Math.abs(usual - 5)).toBeLessThan(0.1);
    const needed = mean(draw({ ...NONE, [layer]: 8 }).map((slots) => countOf(slots, layer)));
    expect(needed).toBeGreaterThan(5.8);
  });
});

describe('the answers of a session', () => {
  it('are half safe on the whole, 4 to 6 of 10 more often than by chance, 3 to 7 nearly always', () => {
    expect(Math.abs(mean(USUAL.map(targets)) - 5)).toBeLessThan(0.1);
    expect(shareOf(USUAL.map((slots) => Math.abs(targets(slots) - 5) <= 1))).toBeGreaterThan(0.68);
    expect(shareOf(USUAL.map((slots) => Math.abs(targets(slots) - 5) <= 2))).toBeGreaterThan(0.9);
  });

  it('know nothing of layers and needs', () => {
    for (const slots of [USUAL, draw({ hedge: 6, claim: 0 })]) {
      const all = slots.flat().filter(({ layer }) => layer === 'hedge');
      expect(Math.abs(targets(all) / all.length - 0.5)).toBeLessThan(0.02);
    }
  });

  it.each<[string, readonly boolean[]]>([
    ['one', [true]],
    ['four alike', [true, true, true, true]],
    ['nine alike', [false, false, false, false, false, false, false, false, false]],
    ['nine mixed', [false, true, true, false, false, false, true, false, true]],
  ])('are open after %s', (_, before) => {
    const known = before.map((target, at): Slot => ({ layer: at % 4 < 2 ? 'hedge' : 'claim', target }));
    const next = draw(NONE, known).map(([slot]) => slot?.target === true);
    expect(Math.abs(shareOf(next) - 0.5)).toBeLessThan(0.04 + 0.03);
  });

  it('are alike in a block or in a row about as often as by chance', () => {
    const rows = USUAL.map((slots) => slots.map(({ target }) => (target ? 'T' : 's')).join(''));
    // Of 1024 rows of ten coins 476 have four alike in a row.
    expect(shareOf(rows.map((row) => /TTTT|ssss/.test(row)))).toBeGreaterThan(0.38);
    const same = rows.flatMap((row) => [...row.slice(1)].map((answer, at) => answer === row[at]));
    expect(shareOf(same)).toBeGreaterThan(0.47);
  });
});
