import type { CheckedAnswer } from './practice-types';
import { LAYER_NAME, LAYER_WORD } from './practice-types';

/** What a check says of an answer, in one sentence. It never calls an answer silly, and never cheers. */
export function describeAnswer({ correct, result }: CheckedAnswer): string {
  const word = LAYER_WORD[result.layer];
  const marked = result.marks.length > 0;
  if (result.safe !== null)
    return `${marked ? 'A false alarm' : 'Right'}: there is ${LAYER_NAME[result.layer].no} here.`;
  if (correct) return `Right: you found the ${word}.`;
  if (!marked) return `Missed: there is ${LAYER_NAME[result.layer].a} here.`;
  const verdicts = result.spans.filter(({ accepted }) => !accepted).map(({ verdict }) => verdict);
  if (verdicts.every((verdict) => verdict === 'missed')) return `Not there: the ${word} stands elsewhere.`;
  if (verdicts.some((verdict) => verdict !== 'found')) return `Nearly: you found the ${word} in part.`;
  return result.marks.some(({ wide }) => wide)
    ? `Nearly: you found the ${word}, but the mark takes in too much.`
    : `Nearly: you found the ${word}, but marked too much beside it.`;
}

/** Of the checked answers of a session. */
export type Counts = {
  readonly right: number;
  readonly of: number;
  /** Sentences with something to mark, and those of them in which something was marked. */
  readonly targets: number;
  readonly hits: number;
  /** Those of them that are right: found in full, and nothing else marked. */
  readonly found: number;
  /** Sentences with nothing to mark, and those of them in which something was marked. */
  readonly safe: number;
  readonly falseAlarms: number;
};

export function countAnswers(answers: readonly CheckedAnswer[]): Counts {
  const targets = answers.filter(({ target }) => target);
  const safe = answers.filter(({ target }) => !target);
  const marked = ({ marks }: CheckedAnswer) => marks.length > 0;
  return {
    right: answers.filter(({ correct }) => correct).length,
    of: answers.length,
    targets: targets.length,
    hits: targets.filter(marked).length,
    found: targets.filter(({ correct }) => correct).length,
    safe: safe.length,
    falseAlarms: safe.filter(marked).length,
  };
}

/** Fewest texts of each kind before anything is said of one answer to all: else it may have been the right one. */
const ENOUGH_OF_EACH = 1;
const WHOLE_SESSION = 10;

/** Said kindly to somebody who gives one answer to all. null: there is no such habit, or it is too early to say. */
export function describeOneAnswer(answers: readonly CheckedAnswer[]): string | null {
  const { of, targets, safe, hits, falseAlarms } = countAnswers(answers);
  if (of < WHOLE_SESSION || Math.min(targets, safe) < ENOUGH_OF_EACH) return null;
  if (hits + falseAlarms === 0)
    return `You said “nothing” all ${of} times. That is right for about half of the texts, even without reading them. Next time, mark the words that make you stop, even when you are not sure.`;
  if (hits + falseAlarms === of)
    return `You marked something all ${of} times, but about half of the texts hold nothing. Next time, find your reason before you mark.`;
  return null;
}
