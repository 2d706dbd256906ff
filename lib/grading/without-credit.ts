import { mergeSpans } from '../spans/merge';
import type { ClassGrade } from './class-summary';
import type { AnswerKey } from './types';
import { judgeCore } from './verdicts';

/**
 * A grade as a class is measured by it: what was found by credit has the verdict and the coverage that the student's
 * marks earn, and stays known as `credited`. An entry that `key` does not have is missed. The points and the counts of
 * `layers` stay the student's own.
 */
export function withoutCredit(grade: ClassGrade, key: Pick<AnswerKey, 'spans'>): ClassGrade {
  if (!grade.spans.some(({ credited }) => credited)) return grade;
  const spans = grade.spans.map((graded) => {
    if (!graded.credited) return graded;
    const entry = key.spans.find(({ id }) => id === graded.spanId);
    if (!entry) return { ...graded, verdict: 'missed' as const, coverage: 0 };
    const marks = mergeSpans(grade.marks.filter(({ layer }) => layer === entry.layer));
    return { ...graded, ...judgeCore(entry.core, marks) };
  });
  return { ...grade, spans };
}
