import type { LearnerState } from './learner-state';

/** How somebody answers who gives one answer to all: never marks, or always does. */
export type OneSided = 'nothing' | 'everything';

/** The answers that are looked at: the latest, so that it passes as soon as somebody changes. */
const WINDOW = 20;
/** Among them must be so many targets and so many safe sentences, or one answer may simply be right. */
const LEAST_OF_EACH = 4;
/** One exception in twenty is still one-sided; in fewer there may be none. */
const EXCEPTIONS = 1 / 20;

/**
 * Whether the latest answers (repeats included) are all but the same, though about half of the sentences held
 * something and half did not. null when not, or when there are too few to say.
 */
export function findOneSided({ history }: LearnerState): OneSided | null {
  const latest = history.slice(-WINDOW);
  const targets = latest.filter(({ target }) => target).length;
  if (Math.min(targets, latest.length - targets) < LEAST_OF_EACH) return null;
  const flagged = latest.filter((answer) => answer.flagged).length;
  const exceptions = Math.floor(latest.length * EXCEPTIONS);
  if (flagged <= exceptions) return 'nothing';
  return latest.length - flagged <= exceptions ? 'everything' : null;
}
