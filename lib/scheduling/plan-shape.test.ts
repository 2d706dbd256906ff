import { describe, expect, it } from 'vitest';
import { drawShape } from './plan-shape';
import type { Slot } from './plan-shape';
import { seedRandom } from './test-learner';
import { mean } from './test-statistics';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
const shapesWith = (needs: Parameters<typeof drawShape>[1]) =>
  SEEDS.map((seed) => drawShape(10, needs, [], seedRandom(seed)));
const count = (shape: readonly Slot[], layer: string, target: boolean) =>
  shape.filter((slot) => slot.layer === layer && slot.target === target).length;

describe('the shape of a session', () => {
  it.each([
    ['hedge', true],
    ['hedge', false],
    ['claim', true],
    ['claim', false],
  ] as const)('makes room for what is due or new: %s, target %s', (layer, target) => {
    const needed = shapesWith([{ layer, target, count: 4 }]).map((shape) => count(shape, layer, target));
    const usual = shapesWith([]).map((shape) => count(shape, layer, target));
    expect(mean(usual)).toBeLessThan(3);
    expect(mean(needed)).toBeGreaterThan(3.2);
  });

  it('has both answers in each block, and four of each layer, whatever is needed', () => {
    for (const shape of shapesWith([{ layer: 'hedge', target: true, count: 10 }])) {
      const text = shape.map(({ layer, target }) => `${layer.charAt(0)}${target ? 'T' : 's'}`).join('');
      for (const block of text.match(/(h[Ts])+|(c[Ts])+/g) ?? []) expect(block).toMatch(/T.*s|s.*T/);
      expect(count(shape, 'claim', true) + count(shape, 'claim', false)).toBeGreaterThanOrEqual(4);
    }
  });
});
