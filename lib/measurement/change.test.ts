import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureChange, measureTestChange } from './change';
import { describeChange } from './describe-change';

const counts = (hits: number, targets: number, falseAlarms: number, safe: number) => ({
  hits,
  targets,
  falseAlarms,
  safe,
});
const of16 = (hits: number, falseAlarms: number) => counts(hits, 16, falseAlarms, 16);

describe('a change', () => {
  it('from guessing to all right is in telling apart, not in suspicion', () => {
    // Before: H = F = 8.5/17, so d′ = c = 0, and SE² = 2 · 0.25/(16 · φ(0)²) = 0.196350.
    // After: H = 16.5/17 = 0.970588, z = 1.8895, F mirrors it, so d′ = 3.7790, c = 0;
    // SE² = 2 · 0.028547/(16 · 0.066937²) = 0.796.
    const change = measureChange(of16(8, 8), of16(16, 0), 'student');
    expect(change.tellingApart?.value).toBeCloseTo(3.779, 2);
    expect(change.tellingApart?.standardError).toBeCloseTo(Math.sqrt(0.19635 + 0.796), 2);
    expect(change.tellingApart?.exceedsChance).toBe(true);
    expect(change.suspicion?.value).toBeCloseTo(0, 10);
    expect(change.suspicion?.exceedsChance).toBe(false);
    expect([change.hits, change.falseAlarms]).toEqual([0.5, -0.5]);
  });
  it('from guessing to flagging everything is in suspicion, not in telling apart', () => {
    // After: H = F = 16.5/17, so d′ = 0 and −c = z(0.970588) = 1.8895; its error is half of 0.996.
    const change = measureChange(of16(8, 8), of16(16, 16), 'student');
    expect(change.tellingApart?.value).toBeCloseTo(0, 10);
    expect(change.suspicion?.value).toBeCloseTo(1.8895, 3);
    expect(change.suspicion?.standardError).toBeCloseTo(0.996 / 2, 3);
    expect(change.suspicion?.exceedsChance).toBe(true);
    expect([change.hits, change.falseAlarms]).toEqual([0.5, 0.5]);
  });
  it('of two hits and two false alarms is within chance for one student', () => {
    const { tellingApart, suspicion } = measureChange(of16(10, 6), of16(12, 4), 'student');
    expect(tellingApart?.value).toBeGreaterThan(0);
    expect([tellingApart?.exceedsChance, suspicion?.exceedsChance]).toEqual([false, false]);
  });
  it('of the same shares in a class of thirty exceeds it', () => {
    const change = measureChange(counts(300, 480, 180, 480), counts(360, 480, 120, 480), 'class');
    expect(change.tellingApart?.exceedsChance).toBe(true);
  });
  it('never lets the d′ of one student be shown after two tests of 16 and 16; of a class it may', () => {
    expect(measureChange(of16(8, 8), of16(16, 0), 'student').mayShowDPrime).toBe(false);
    expect(measureChange(counts(8, 40, 8, 40), counts(8, 40, 8, 40), 'student').mayShowDPrime).toBe(true);
    expect(measureChange(counts(8, 40, 8, 40), counts(8, 39, 8, 40), 'student').mayShowDPrime).toBe(false);
    expect(measureChange(of16(8, 8), of16(16, 0), 'class').mayShowDPrime).toBe(true);
    expect(measureChange(counts(4, 8, 2, 8), of16(16, 0), 'class').mayShowDPrime).toBe(false);
  });
  it('is unknown where there was nothing to find or nothing safe', () => {
    const change = measureChange(counts(0, 0, 2, 8), of16(8, 8), 'student');
    expect(change).toMatchObject({ tellingApart: null, suspicion: null, hits: null, falseAlarms: 0.25 });
    expect(describeChange(change, 'student').tellingApart).toMatch(/too few/);
  });
  it('of a test adds the layers up and keeps each', () => {
    const before = { hedge: counts(4, 8, 3, 8), claim: counts(5, 8, 2, 8) };
    const after = { hedge: counts(6, 8, 1, 8), claim: counts(7, 8, 2, 8) };
    const { pooled, layers } = measureTestChange(before, after, 'student');
    expect(pooled).toMatchObject({ before: of16(9, 5), after: of16(13, 3) });
    expect(layers.claim).toMatchObject({ hits: 0.25, falseAlarms: 0 });
  });
  it('turns around when the tests change places', () => {
    const some = fc.tuple(fc.nat(16), fc.nat(16)).map(([hits, falseAlarms]) => of16(hits, falseAlarms));
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [there, back] = [measureChange(one, other, 'student'), measureChange(other, one, 'student')];
        expect(there.tellingApart?.value).toBeCloseTo(-(back.tellingApart?.value ?? NaN), 10);
        expect(there.suspicion?.value).toBeCloseTo(-(back.suspicion?.value ?? NaN), 10);
        expect(there.tellingApart?.exceedsChance).toBe(back.tellingApart?.exceedsChance);
      }),
    );
  });
});

describe('in words', () => {
  const words = (before: [number, number], after: [number, number]) =>
    describeChange(measureChange(of16(...before), of16(...after), 'student'), 'student');

  it('everything flagged is more suspicion, not a sharper eye', () => {
    expect(words([8, 8], [16, 16])).toEqual({
      counts:
        'In the first check you flagged 8 of 16 texts with something to mark, and 8 of 16 with nothing to mark. ' +
        'In the second check it was 16 of 16, and 16 of 16.',
      tellingApart: 'You tell the two kinds of text apart about as well as before.',
      suspicion:
        'Taken together, you flagged more texts than before: 32 of 32 now, 16 of 32 before. ' +
        'That is more suspicion, not a sharper eye.',
    });
  });
  it('a small step is called about the same, and why', () => {
    expect(words([10, 6], [12, 4]).tellingApart).toBe(
      'You tell the two kinds of text apart about as well as before. ' +
        'A difference this small can come from luck alone.',
    );
  });
  it('a real step is called better, with its false alarms', () => {
    const { tellingApart, suspicion } = words([8, 8], [16, 0]);
    expect(tellingApart).toMatch(/^You tell the two kinds of text apart better than before\./);
    expect(suspicion).toBe(
      'Taken together, you flagged about as many texts as before: 16 of 32 now, 16 of 32 before.',
    );
  });
  it('a step back is said plainly', () => {
    expect(words([16, 0], [8, 8]).tellingApart).toMatch(/less well than in the first/);
  });
  it('nothing flagged any more is called fewer', () => {
    expect(words([12, 12], [0, 0]).suspicion).toMatch(/flagged fewer texts than before: 0 of 32 now/);
  });
  it('never tells hits without false alarms, nor calls a small difference better or worse', () => {
    const some = fc.tuple(fc.nat(16), fc.nat(16));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const change = measureChange(of16(...before), of16(...after), 'student');
        const { counts: told, tellingApart } = describeChange(change, 'student');
        expect(told).toContain(`and ${before[1]} of 16 with nothing to mark`);
        expect(told).toContain(`and ${after[1]} of 16.`);
        if (!change.tellingApart?.exceedsChance) expect(tellingApart).not.toMatch(/better|less well/);
        expect(tellingApart).not.toMatch(/spot/);
      }),
    );
  });
  it('speaks of a class in the third person', () => {
    const change = measureChange(counts(300, 480, 180, 480), counts(360, 480, 120, 480), 'class');
    const { counts: told, tellingApart } = describeChange(change, 'class');
    expect(told).toContain('the class flagged 300 of 480');
    expect(tellingApart).toMatch(/^The class tells the two kinds of text apart better/);
  });
});
