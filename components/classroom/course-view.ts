import type { AskingStep } from '@/lib/content/lessons/types';
import type { StepTally } from '@/lib/grading/step-tally';
import type { StepKey } from '@/lib/grading/steps';

/** A lesson as the class stands in it; all numbers but `number` and `steps` are students. */
export type LessonProgress = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly steps: number;
  readonly finished: number;
  /** Begun and not finished yet. */
  readonly underWay: number;
};

/** A step that asks, its right answer, and what the class answered at the first check. */
export type StepView = {
  readonly step: AskingStep;
  readonly key: StepKey;
  /** Its place in the lesson, from 1. */
  readonly place: number;
  readonly answered: number;
  /** Students with all right; null for an open answer. */
  readonly right: number | null;
  readonly tally: StepTally;
};

export const NO_TALLY: StepTally = {
  chosen: new Map(),
  sorted: new Map(),
  placed: new Map(),
  marked: { exact: 0, tooMuch: 0, falseAlarms: 0, long: 0, inPart: 0, missed: 0 },
  foils: new Map(),
};
