import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDensity, probit } from './normal';

describe('the probit', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [1e-20, -9.262340089798408],
  ])('of %f is %f', (p, z) => {
    expect(probit(p)).toBeCloseTo(z, 12);
  });

  it('is odd around one half and grows', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (p) => {
        expect(probit(p)).toBeCloseTo(-probit(1 - p), 8);
        expect(probit(p)).toBeGreaterThan(probit(p * 0.99));
      }),
    );
  });

  it.each([0, 1, -0.1, 1.1, NaN])('refuses %f', (p) => {
    expect(() => probit(p)).toThrow(RangeError);
  });
});

describe('the normal density', () => {
  it.each([
    [0, 0.3989422804014327],
    [1, 0.24197072451914337],
    [-2, 0.05399096651318806],
  ])('at %f is %f', (z, density) => {
    expect(normalDensity(z)).toBeCloseTo(density, 14);
  });
});
