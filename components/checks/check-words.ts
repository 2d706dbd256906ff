import type { Layer } from '@/lib/grading/types';

/** Which of the two checks: the one before the lessons or the one after. */
export type CheckId = 'first' | 'second';

export const CHECK_TITLES: Readonly<Record<CheckId, string>> = {
  first: 'First check',
  second: 'Second check',
};

/** What one text is asked about. */
export const QUESTIONS: Readonly<Record<Layer, string>> = {
  hedge: 'Is there hedged language in this text?',
  claim: 'Is there an unverified claim in this text?',
};

export const LAYER_TITLES: Readonly<Record<Layer, string>> = {
  hedge: 'Hedged language',
  claim: 'Unverified claims',
};

export const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
