import type { ClassSummary, SpanTally } from '@/lib/grading/class-summary';

/** Key spans as a talk goes through them: the least found first, of equal ones the most missed. */
export function listLeastFound(spans: ClassSummary['spans']): SpanTally[] {
  return spans.toSorted((a, b) => a.found - b.found || b.missed - a.missed);
}
