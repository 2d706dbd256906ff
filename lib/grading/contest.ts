import { feedbackPlace, type FeedbackItem, type FeedbackVerdict } from './feedback-items';
import { dropUnseen } from './phrases';
import type { Grade, Layer } from './types';

/** What a contest of a verdict may come to. `open` and `withdrawn` are the student's, the others the teacher's. */
export type DisputeState = 'open' | 'upheld' | 'accepted' | 'key-changed' | 'withdrawn';

/** The verdict that a student contests: the place, as half-open offsets, and what the verdict spoke of there. */
export type ContestedPlace = {
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  /** The mark whose verdict it is; null for a key span that no mark met. */
  readonly markId: string | null;
  /** The key span (of the other layer where that is the verdict) or the foil that the verdict spoke of. */
  readonly spanId: string | null;
  readonly foilId: string | null;
  readonly verdict: FeedbackVerdict;
};

/** Characters; as much as fits a page of handwriting. */
export const LONGEST_REASON = 1000;
const SHORTEST_REASON = 15;
const FEWEST_WORDS = 3;

/** Whether a verdict cost anything: what was found or credited, or was not needed, leaves nothing to contest. */
export function canContest(verdict: FeedbackVerdict): boolean {
  return verdict !== 'found' && verdict !== 'credited' && verdict !== 'also-fair';
}

/** What is wrong with a reason, in words to whoever typed it, or null. A reason is at least a short sentence. */
export function findReasonProblem(reason: string): string | null {
  const tidy = dropUnseen(reason).trim();
  if (tidy === '') return 'Please write down your reason: which words of the text show it?';
  if (tidy.length > LONGEST_REASON)
    return `That is ${tidy.length} characters. Please shorten it to ${LONGEST_REASON} or fewer.`;
  if (tidy.length < SHORTEST_REASON || tidy.split(/\s+/u).length < FEWEST_WORDS)
    return 'Please write at least a short sentence, so that your teacher can follow you.';
  return null;
}

/** What is contested by contesting this note of this grade. Never throws for a note of that grade. */
export function toContestedPlace(item: FeedbackItem, grade: Pick<Grade, 'marks'>): ContestedPlace {
  const { layer, verdict } = item;
  const { start, end } = feedbackPlace(item);
  const mark = item.mark ? grade.marks.find(({ markId }) => item.id === `m-${markId}`) : undefined;
  return {
    ...{ layer, start, end, verdict },
    markId: mark?.markId ?? null,
    spanId: mark ? mark.spanId : (item.keys[0]?.spanId ?? null),
    foilId: mark?.foilId ?? null,
  };
}
