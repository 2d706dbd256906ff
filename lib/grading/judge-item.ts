import type { StepResult } from './steps';

/** What a check says of marks on one or two sentences. */
export type MarkResult = Extract<StepResult, { kind: 'mark' }>;

/**
 * Whether an answer to a practice item is right as a whole. With nothing to mark: nothing was marked. Else the
 * words that matter are found in full, and no mark stands elsewhere or reaches so far that it points at nothing.
 */
export function isItemRight({ marks, spans, safe }: Pick<MarkResult, 'marks' | 'spans' | 'safe'>): boolean {
  if (safe !== null) return marks.length === 0;
  const required = spans.filter((span) => !span.accepted);
  const fair = marks.every(({ verdict, wide }) => !wide && (verdict === 'found' || verdict === 'close'));
  return marks.length > 0 && fair && required.every(({ verdict }) => verdict === 'found');
}
