import { describe, expect, it } from 'vitest';
import {
  canReportStudentDiscernment,
  measureDiscernment,
  STUDENT_UNITS,
} from '@/lib/measurement/signal-detection';
import { describeDiscernment, describeMissing, describeOneSided } from './truth-words';

const counts = (hits: number, targets: number, falseAlarms: number, safe: number) => ({
  hits,
  targets,
  falseAlarms,
  safe,
});
const words = (of: Parameters<typeof counts>) => {
  const found = measureDiscernment(counts(...of));
  if (!found) throw new Error('nothing to measure');
  return describeDiscernment(found);
};

describe('how many texts are missing', () => {
  it('is told for each kind, and no longer when telling apart may be shown', () => {
    expect(describeMissing(counts(5, 12, 1, 9), STUDENT_UNITS)).toBe(
      'That is too few to say how well you tell them apart. We say so from 40 texts of each kind on. ' +
        'Still to come: 28 with something to mark and 31 with nothing to mark.',
    );
    expect(describeMissing(counts(5, 40, 1, 39), STUDENT_UNITS)).toContain(
      'Still to come: 1 with nothing to mark.',
    );
    for (const [targets, safe] of [
      [39, 40],
      [40, 39],
      [40, 40],
    ] as const) {
      const of = counts(0, targets, 0, safe);
      expect(describeMissing(of, STUDENT_UNITS) === null).toBe(canReportStudentDiscernment(of));
    }
  });
});

describe('telling apart and suspicion in words', () => {
  it.each([
    ['guessing', [20, 40, 20, 40], /luck alone could explain/, /neither quick nor slow/],
    ['a little', [28, 40, 17, 40], /apart a little/, /neither quick nor slow/],
    ['quite well, quick to mark', [38, 40, 16, 40], /apart quite well/, /quick to mark/],
    ['very well', [39, 40, 2, 40], /apart very well/, /neither quick nor slow/],
    ['slow to mark', [14, 40, 2, 40], /apart quite well/, /slow to mark/],
    ['the wrong way round', [10, 40, 30, 40], /more often than those with something/, /neither/],
    ['nothing at all', [0, 40, 0, 40], /luck alone could explain/, /slow to mark/],
    ['everything', [40, 40, 40, 40], /luck alone could explain/, /quick to mark/],
  ] satisfies [string, Parameters<typeof counts>, RegExp, RegExp][])(
    '%s',
    (_, of, tellingApart, suspicion) => {
      expect(words(of).tellingApart).toMatch(tellingApart);
      expect(words(of).suspicion).toMatch(suspicion);
    },
  );

  it('gives the numbers with their error and a true minus sign, and no minus zero', () => {
    expect(words([38, 40, 16, 40]).numbers).toMatch(
      /^As numbers: d′ is 1\.\d\d, with .* 0\.\d\d\..* c is −0\.\d\d\./,
    );
    expect(words([20, 40, 20, 40]).numbers).toContain('d′ is 0.00');
  });
});

describe('one answer to everything', () => {
  it('is told as what was done, with its count where it was every time', () => {
    expect(describeOneSided('nothing', counts(0, 16, 0, 14))).toContain('“nothing to mark” all 30 times');
    expect(describeOneSided('nothing', counts(3, 16, 1, 14))).toContain('almost every time lately');
    expect(describeOneSided('everything', counts(16, 16, 14, 14))).toContain('marked something all 30 times');
    expect(describeOneSided('everything', counts(16, 16, 13, 14))).toContain('almost every time lately');
  });
});
