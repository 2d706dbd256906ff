import { expect, it } from 'vitest';
import { wilsonInterval } from '@/lib/scheduling/calibration';
import type { CalibrationRow } from './calibration-words';
import { describeCalibration, describeShare } from './calibration-words';

function row(sure: 1 | 2 | 3, right: number, answers: number): CalibrationRow {
  const enough = answers >= 10;
  return {
    sure,
    answers,
    right,
    share: enough ? right / answers : null,
    interval: enough ? wilsonInterval(right, answers) : null,
  };
}
const say = (unsure: CalibrationRow, sure: CalibrationRow) =>
  describeCalibration([unsure, row(2, 0, 0), sure]).join(' ');

it('says that nothing was said', () => {
  expect(say(row(1, 0, 0), row(3, 0, 0))).toContain('You have not done so yet.');
  expect(say(row(1, 2, 3), row(3, 0, 0))).toBe('You have not said “sure” yet.');
});

it('has counts below ten answers, and a share with its interval from ten on', () => {
  expect(describeShare(row(3, 8, 9))).toBe('too few');
  expect(describeShare(row(3, 8, 10))).toBe('80% (49% to 94%)');
  expect(say(row(1, 0, 0), row(3, 1, 1))).toBe(
    'When you said “sure”, you were right 1 of 1 time. A share in percent is given from 10 answers on.',
  );
  expect(say(row(1, 0, 0), row(3, 8, 10))).toContain('anything from 49% to 94%');
});

it('says plainly when “sure” is said too often, from twenty answers on and beyond luck', () => {
  const plain = 'more often than your answers bear out';
  expect(say(row(1, 0, 0), row(3, 10, 40))).toContain(plain);
  expect(say(row(1, 0, 0), row(3, 4, 19))).not.toContain(plain);
  expect(say(row(1, 0, 0), row(3, 14, 20))).not.toContain(plain);
});

it('compares sure with not sure only where both have enough, and only beyond luck', () => {
  expect(say(row(1, 4, 9), row(3, 29, 30))).not.toContain('not sure');
  expect(say(row(1, 12, 30), row(3, 29, 30))).toContain('right more often when you say “sure”');
  expect(say(row(1, 29, 30), row(3, 12, 30))).toContain('right less often when you say “sure”');
  expect(say(row(1, 18, 30), row(3, 20, 30))).toContain('cannot be told yet');
});
