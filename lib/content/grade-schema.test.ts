import { describe, expect, it } from 'vitest';
import { gradeMarks } from '../grading/grade';
import { KEY, markOn, UNITS } from '../grading/test-sample';
import { gradeSchema } from './grade-schema';

const grade = gradeMarks([markOn('hedge', 'could', 'maybe'), markOn('claim', 'nice old')], KEY, UNITS);

describe('a stored grade', () => {
  it('comes back from JSON as the grader made it', () => {
    expect(gradeSchema.parse(JSON.parse(JSON.stringify(grade)))).toEqual(grade);
  });

  it.each([
    ['no layers', { ...grade, layers: undefined }],
    [
      'points beyond 100',
      { ...grade, layers: { ...grade.layers, hedge: { ...grade.layers.hedge, points: 101 } } },
    ],
    ['an unknown verdict', { ...grade, marks: [{ ...grade.marks[0], verdict: 'wrong' }] }],
    ['a span without coverage', { ...grade, spans: [{ ...grade.spans[0], coverage: undefined }] }],
  ])('is refused with %s', (_, stored) => {
    expect(gradeSchema.safeParse(stored).success).toBe(false);
  });
});
