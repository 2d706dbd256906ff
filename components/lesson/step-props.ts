import type { AskingStep } from '@/lib/content/lessons/types';
import type { StepAnswer, StepResult } from '@/lib/grading/steps';

/** What every kind of asking step is given. `result` is null until the answer was checked. */
export type StepProps<Kind extends AskingStep['kind'], Answered extends StepAnswer['kind']> = {
  step: Extract<AskingStep, { kind: Kind }>;
  answer: Extract<StepAnswer, { kind: Answered }> | null;
  result: Extract<StepResult, { kind: Answered }> | null;
  onAnswer: (answer: Extract<StepAnswer, { kind: Answered }>) => void;
  /** Tells a screen reader what a press changed where the focus stays. */
  say: (message: string) => void;
};
