import type { AnswerOf, CourseAnswer, CourseKey } from './steps';

type KeyOf<Kind extends CourseKey['kind']> = Extract<CourseKey, { kind: Kind }>;

const MISFIT = 'This answer does not fit its question any more. Reload the page and answer again.';
/** More marks than this in a sentence or two are no answer. */
const MOST_MARKS = 60;

/**
 * Whether an answer is one that its step can have, complete or not: its kind, ids that are there and stand
 * once, offsets within the text. null when it fits, else what to tell the learner.
 */
export function findMisfit(answer: CourseAnswer, key: CourseKey): string | null {
  return fits(answer, key) ? null : MISFIT;
}

function fits(answer: CourseAnswer, key: CourseKey): boolean {
  switch (answer.kind) {
    case 'flag':
      return key.kind === 'flag';
    case 'choose':
      return key.kind === 'choose' && fitsChoice(answer.chosen, key);
    case 'mark':
      return key.kind === 'mark' && fitsText(answer.marks, key.units.text.length);
    case 'sort':
      return (
        key.kind === 'sort' &&
        areKnown(Object.keys(answer.bins), listIds(key.cards)) &&
        Object.values(answer.bins).every((bin) => key.bins.includes(bin))
      );
    case 'order':
      return key.kind === 'order' && areKnown(answer.cards, listIds(key.cards)) && isUnique(answer.cards);
    case 'write':
      return (
        key.kind === 'write' &&
        areKnown(Object.keys(answer.fields), key.fields) &&
        areKnown(Object.keys(answer.ratings), key.criteria)
      );
  }
}

/**
 * What is still to do before an answer can be checked, in plain words to the learner; null when it is complete.
 * `answer` null: nothing is answered yet. An open answer is complete with words in every field; its ratings come
 * after the check.
 */
export function findAnswerProblem(answer: CourseAnswer | null, key: CourseKey): string | null {
  switch (key.kind) {
    case 'flag':
      return answer?.kind === 'flag' ? null : 'Answer yes or no first.';
    case 'choose':
      return answer?.kind === 'choose' && answer.chosen.length > 0 ? null : 'Choose an answer first.';
    case 'mark':
      return findMarkProblem(answer?.kind === 'mark' ? answer : null);
    case 'sort':
      return findSortProblem(answer?.kind === 'sort' ? answer.bins : {}, key);
    case 'order':
      return answer?.kind === 'order' && answer.cards.length === key.cards.length
        ? null
        : 'Put the cards in order first.';
    case 'write':
      return findWriteProblem(answer?.kind === 'write' ? answer.fields : {}, key);
  }
}

/** Whether the writer of an open answer has rated it by every criterion. Other answers need no rating. */
export function isRated(answer: CourseAnswer, key: CourseKey): boolean {
  if (answer.kind !== 'write' || key.kind !== 'write') return true;
  return key.criteria.every((id) => answer.ratings[id] !== undefined);
}

function findMarkProblem(answer: AnswerOf<'mark'> | null): string | null {
  if (!answer || (answer.marks.length === 0 && !answer.none))
    return 'Mark the words first, or say that there is nothing to mark.';
  return answer.none && answer.marks.length > 0
    ? 'You have marked words and also said that there is nothing to mark. Keep one of the two.'
    : null;
}

function findSortProblem(bins: Readonly<Record<string, string>>, { cards }: KeyOf<'sort'>): string | null {
  const left = cards.filter(({ id }) => bins[id] === undefined).length;
  if (left === 0) return null;
  return left === 1 ? 'Put the last card in its place first.' : `Put the other ${left} cards in place first.`;
}

function findWriteProblem(written: Readonly<Record<string, string>>, { fields }: KeyOf<'write'>) {
  const empty = fields.filter((id) => (written[id] ?? '').trim() === '').length;
  if (empty === 0) return null;
  return fields.length === 1 ? 'Write your answer first.' : 'Write something in every box first.';
}

function fitsChoice(chosen: readonly string[], { many, options }: KeyOf<'choose'>): boolean {
  return areKnown(chosen, listIds(options)) && isUnique(chosen) && (many || chosen.length <= 1);
}

function fitsText(marks: AnswerOf<'mark'>['marks'], length: number): boolean {
  const inText = marks.every(({ start, end }) => 0 <= start && start < end && end <= length);
  return marks.length <= MOST_MARKS && inText && marks.every((m) => isWhole(m.start) && isWhole(m.end));
}

function isWhole(value: number): boolean {
  return Number.isInteger(value);
}

function areKnown(ids: readonly string[], known: readonly string[]): boolean {
  return ids.every((id) => known.includes(id));
}

function isUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function listIds(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
