import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canReportClassDiscernment,
  canReportStudentDiscernment,
  measureDiscernment,
  poolDecisions,
} from './signal-detection';

const counts = (hits: number, targets: number, falseAlarms: number, safe: number) => ({
  hits,
  targets,
  falseAlarms,
  safe,
});
const units = fc.integer({ min: 1, max: 200 });

describe('discernment', () => {
  it('gives the published value for hits 82/100 and false alarms 46/100', () => {
    const measured = measureDiscernment(counts(82, 100, 46, 100));
    expect(measured?.dPrime).toBeCloseTo(1.0028, 4);
    expect(measured?.criterion).toBeCloseTo(-0.402, 4);
    const [h, f] = [82.5 / 101, 46.5 / 101];
    const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const [zh, zf] = [0.903362, -0.099438];
    const variance = (h * (1 - h)) / (100 * density(zh) ** 2) + (f * (1 - f)) / (100 * density(zf) ** 2);
    expect(measured?.standardError).toBeCloseTo(Math.sqrt(variance), 4);
  });

  it('is worked out by hand for unequal numbers: hits 3/4 and false alarms 2/12', () => {
    // N = 16, shares ¼ and ¾: H = 3.25/4.5 = 0.722222, F = 2.75/13.5 = 0.203704; z = 0.589456 and −0.828465.
    // Densities 0.335321 and 0.283055: variances 0.200617/(4 · 0.112440) = 0.446054 and
    // 0.162209/(12 · 0.080120) = 0.168714.
    const measured = measureDiscernment(counts(3, 4, 2, 12));
    expect(measured?.dPrime).toBeCloseTo(1.41792, 5);
    expect(measured?.criterion).toBeCloseTo(0.119504, 5);
    expect(measured?.standardError).toBeCloseTo(Math.sqrt(0.446054 + 0.168714), 5);
  });

  it('is exactly 0 for somebody who flags everything or nothing, whatever the numbers', () => {
    fc.assert(
      fc.property(units, units, (targets, safe) => {
        expect(measureDiscernment(counts(targets, targets, safe, safe))?.dPrime).toBeCloseTo(0, 10);
        expect(measureDiscernment(counts(0, targets, 0, safe))?.dPrime).toBeCloseTo(0, 10);
      }),
    );
  });

  it('is finite and turns its sign when flagging turns around', () => {
    const decided = fc.tuple(
      units,
      units,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(decided, ([targets, safe, hitShare, alarmShare]) => {
        const hits = Math.round(hitShare * targets);
        const alarms = Math.round(alarmShare * safe);
        const one = measureDiscernment(counts(hits, targets, alarms, safe));
        const other = measureDiscernment(counts(targets - hits, targets, safe - alarms, safe));
        expect(Number.isFinite(one?.dPrime)).toBe(true);
        expect(one?.standardError).toBeGreaterThan(0);
        expect(one?.dPrime).toBeCloseTo(-(other?.dPrime ?? NaN), 8);
        expect(one?.criterion).toBeCloseTo(-(other?.criterion ?? NaN), 8);
      }),
    );
  });

  it('cannot be measured without targets or without safe units', () => {
    expect(measureDiscernment(counts(0, 0, 1, 5))).toBeNull();
    expect(measureDiscernment(counts(1, 5, 0, 0))).toBeNull();
  });

  it.each([counts(6, 5, 0, 5), counts(-1, 5, 0, 5), counts(1, 5, 0.5, 5)])(
    'refuses impossible counts %o',
    (impossible) => {
      expect(() => measureDiscernment(impossible)).toThrow(RangeError);
    },
  );
});

describe('what may be reported', () => {
  it.each([
    [counts(0, 3, 0, 16), true],
    [counts(0, 100, 0, 15), false],
    [counts(0, 0, 0, 16), false],
  ])('a class: %o %s', (pooled, can) => expect(canReportClassDiscernment(pooled)).toBe(can));

  it.each([
    [counts(0, 40, 0, 40), true],
    [counts(0, 39, 0, 100), false],
    [counts(0, 100, 0, 39), false],
  ])('a student: %o %s', (pooled, can) => expect(canReportStudentDiscernment(pooled)).toBe(can));
});

describe('pooling', () => {
  it('adds up decisions and gives zeros for none', () => {
    expect(poolDecisions([])).toEqual(counts(0, 0, 0, 0));
    expect(poolDecisions([counts(1, 2, 3, 4), counts(1, 1, 0, 5)])).toEqual(counts(2, 3, 3, 9));
  });
});
