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
    safe: safe.length,
    falseAlarms: safe.filter(marked).length,
  };
}
