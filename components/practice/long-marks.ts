import type { MarkResult } from '@/lib/grading/judge-item';

/** Also on my page. Who marks a whole text has found something in it, but points at nothing. */
export const LONG_MARKS =
  'Many of your marks in the right place were far longer than needed. Leave out what is not part of it: a few words are mostly enough.';

/** Fewest marks in the right place before anything is said of a habit. */
const ENOUGH_MARKS = 3;

/** Whether half or more of the marks that found something were far longer than needed: a whole text may be right. */
export function areOftenLong(results: readonly MarkResult[]): boolean {
  const found = results.flatMap((result) => result.marks.filter(({ spanId }) => spanId !== null));
  const wide = found.filter((mark) => mark.wide).length;
  return found.length >= ENOUGH_MARKS && 2 * wide >= found.length;
}
