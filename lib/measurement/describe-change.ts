import type { DiscernmentCounts } from '../grading/types';
import type { Change, Difference, Whose } from './change';

/** What changed, in whole sentences to be shown one after another. */
export type ChangeWords = {
  /** What was flagged in both tests, texts with nothing to mark included. Always there, and always shown. */
  readonly counts: string;
  /** Whether the two kinds of text are told apart better, less well, or about the same. */
  readonly tellingApart: string;
  /** Whether more or less of everything is flagged. */
  readonly suspicion: string;
};

/** In z units; only absorbs rounding. */
const NO_DIFFERENCE = 1e-9;

const WHO: Readonly<Record<Whose, string>> = { student: 'you', class: 'the class' };

/**
 * Puts a change into words for a fifteen-year-old. Hits are never told without false alarms, and a difference within
 * two standard errors is called about the same, whichever way it points.
 */
export function describeChange(change: Change, whose: Whose): ChangeWords {
  return {
    counts: describeCounts(change, whose),
    tellingApart: describeTellingApart(change.tellingApart, whose),
    suspicion: describeSuspicion(change, whose),
  };
}

function describeCounts({ before, after }: Change, whose: Whose): string {
  return (
    `In the first check ${WHO[whose]} flagged ${before.hits} of ${before.targets} texts with something to mark, ` +
    `and ${before.falseAlarms} of ${before.safe} with nothing to mark. In the second check it was ` +
    `${after.hits} of ${after.targets}, and ${after.falseAlarms} of ${after.safe}.`
  );
}

function describeTellingApart(difference: Difference | null, whose: Whose): string {
  if (!difference) return 'There were too few texts to say how well the two kinds are told apart.';
  const they = whose === 'student' ? 'You tell' : 'The class tells';
  if (!difference.exceedsChance) {
    const same = `${they} the two kinds of text apart about as well as before.`;
    return Math.abs(difference.value) < NO_DIFFERENCE ? same : `${same} ${SMALL}`;
  }
  return difference.value > 0
    ? `${they} the two kinds of text apart better than before. ${LARGE[whose]}`
    : `In the second check ${WHO[whose]} told the two kinds of text apart less well than in the first. ${LARGE[whose]}`;
}

const SMALL = 'A difference this small can come from luck alone.';
/** Of a class it is said how far it reaches: other students, or other texts, may differ. */
const LARGE: Readonly<Record<Whose, string>> = {
  student: 'The difference is larger than luck alone would make it.',
  class: 'For these students and texts, the difference is larger than luck alone would make it.',
};

function describeSuspicion({ before, after, tellingApart, suspicion }: Change, whose: Whose): string {
  if (!suspicion) return '';
  const flagged = `${flaggedOf(after)} now, ${flaggedOf(before)} before`;
  if (!suspicion.exceedsChance) {
    return `Taken together, ${WHO[whose]} flagged about as many texts as before: ${flagged}.`;
  }
  if (suspicion.value < 0) {
    return `Taken together, ${WHO[whose]} flagged fewer texts than before: ${flagged}.`;
  }
  const more = `Taken together, ${WHO[whose]} flagged more texts than before: ${flagged}.`;
  const apart = tellingApart?.exceedsChance && tellingApart.value > 0;
  return apart ? more : `${more} That is more suspicion, not a sharper eye.`;
}

function flaggedOf({ hits, falseAlarms, targets, safe }: DiscernmentCounts): string {
  return `${hits + falseAlarms} of ${targets + safe}`;
}
