import { expect, it } from 'vitest';
import type { LayerGrade } from '@/lib/grading/types';
import { describeProgress } from './progress-words';
import { toChartPoint } from './share-chart';

function layer(found: number, outside: number, marks: number): LayerGrade {
  const zero = { precision: 0, recall: 0, f: 0, blindF: 0, inPart: 0, missed: 0, acceptedFound: 0 };
  const subTypes = { found: 0, named: 0, right: 0 };
  const discernment = { targets: 0, safe: 0, hits: 0, falseAlarms: 0 };
  return { ...zero, points: 0, required: 10, found, outside, marks, subTypes, discernment };
}

it('says what was found together with what fell outside, and compares with the attempt before', () => {
  const first = { hedge: layer(3, 2, 6), claim: layer(1, 1, 2) };
  const second = { hedge: layer(6, 1, 8), claim: layer(1, 2, 4) };
  expect(describeProgress([first])).toEqual([
    'In your latest attempt you found 4 of 20; 3 of your 8 marks fell outside the key.',
  ]);
  expect(describeProgress([first, second])).toEqual([
    'In your latest attempt you found 7 of 20; 3 of your 12 marks fell outside the key.',
    'Compared with the attempt before: 3 more found, as many outside.',
  ]);
});

it('names what was credited beside what was found', () => {
  const attempt = { hedge: { ...layer(6, 1, 8), credited: 2 }, claim: layer(1, 2, 4) };
  expect(describeProgress([attempt])).toEqual([
    'In your latest attempt you found 7 of 20, and 2 are credited to you; 3 of your 12 marks fell outside the key.',
  ]);
});

it('draws shares, and no marks as none outside', () => {
  expect(toChartPoint(2, layer(5, 2, 8))).toEqual({ attempt: 2, found: 0.5, outside: 0.25 });
  expect(toChartPoint(1, layer(0, 0, 0))).toEqual({ attempt: 1, found: 0, outside: 0 });
});
