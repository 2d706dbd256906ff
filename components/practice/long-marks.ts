import type { MarkResult } from '@/lib/grading/judge-item';

/** Also on my page. Who marks a whole text has found something in it, but points at nothing. */
export const LONG_MARKS =
  'Most of your marks were far longer than needed. You often had the right place: now leave out what is not part of it. A few words are mostly enough.';

/** Fewest marks before anything is said of a habit. */
const ENOUGH_MARKS = 3;

/** Whether more than half of the marks of some answers were far longer than needed. */
export function areMostlyLong(results: readonly MarkResult[]): boolean {
  const marks = results.flatMap((result) => result.marks);
  const wide = marks.filter((mark) => mark.wide).length;
  return marks.length >= ENOUGH_MARKS && 2 * wide > marks.length;
}
