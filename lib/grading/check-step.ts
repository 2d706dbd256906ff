import { gradeMarks } from './grade';
import { isItemRight } from './judge-item';
import type { AnswerOf, StepAnswer, StepKey, StepKind, StepNote, StepResult, ShownSpan } from './steps';
import { findAnswerProblem, findMisfit } from './step-answer';
import type { GradedSpan, KeySpan } from './types';

type KeyOf<Kind extends StepKind> = Extract<StepKey, { kind: Kind }>;
type ResultOf<Kind extends StepKind> = Extract<StepResult, { kind: Kind }>;

/**
 * Checks a complete answer (see `findAnswerProblem`) against the key of its step. Credit is 0..1, and 1 exactly
 * when all is right:
 * - choose one: 1 or 0. Choose many, and finding the mistakes: the share of options treated rightly, that is
 *   chosen where right and left where not.
 * - mark: 1 when the item is right as a whole (`isItemRight`), else F of the layer as in `scoreOffsets`, without
 *   correction for blind strategies; where there is nothing to mark, 1 for saying so and 0 for any mark.
 * - sort: the share of cards in their right bin.
 * - order: the share of pairs of cards that stand in the right order, (Kendall's tau + 1)/2.
 * - write: null, for an open answer has no right one.
 * Throws a RangeError for an answer that is not complete or does not fit its step.
 */
export function checkStep(answer: StepAnswer, key: StepKey): StepResult {
  const problem = findMisfit(answer, key) ?? findAnswerProblem(answer, key);
  if (problem !== null) throw new RangeError(problem);
  switch (key.kind) {
    case 'choose':
      return checkChoice(answer as AnswerOf<'choose'>, key);
    case 'mark':
      return checkMarks(answer as AnswerOf<'mark'>, key);
    case 'sort':
      return checkSort(answer as AnswerOf<'sort'>, key);
    case 'order':
      return checkOrder(answer as AnswerOf<'order'>, key);
    case 'write':
      return { kind: 'write', credit: null, samples: key.samples };
  }
}

function checkChoice({ chosen }: AnswerOf<'choose'>, { many, options }: KeyOf<'choose'>): ResultOf<'choose'> {
  const notes = options.map(({ id, right, why }) => ({
    id,
    right: chosen.includes(id) === right,
    text: why,
  }));
  const share = shareRight(notes);
  return {
    kind: 'choose',
    credit: many ? share : Math.floor(share),
    right: options.filter(({ right }) => right).map(({ id }) => id),
    notes,
  };
}

function checkSort({ bins }: AnswerOf<'sort'>, { cards }: KeyOf<'sort'>): ResultOf<'sort'> {
  const notes = cards.map(({ id, bin, why }) => ({ id, right: bins[id] === bin, text: why }));
  const right = Object.fromEntries(cards.map(({ id, bin }) => [id, bin]));
  return { kind: 'sort', credit: shareRight(notes), right, notes };
}

/** A card's note is right when it stands in its own place; the credit looks at pairs. */
function checkOrder({ cards: given }: AnswerOf<'order'>, { cards }: KeyOf<'order'>): ResultOf<'order'> {
  const right = cards.map(({ id }) => id);
  const notes = cards.map(({ id, why }, at) => ({ id, right: given[at] === id, text: why }));
  const pairs = right.flatMap((above, at) => right.slice(at + 1).map((below) => ({ above, below })));
  const kept = pairs.filter(({ above, below }) => given.indexOf(above) < given.indexOf(below));
  return { kind: 'order', credit: pairs.length ? kept.length / pairs.length : 1, right, notes };
}

function checkMarks({ marks }: AnswerOf<'mark'>, step: KeyOf<'mark'>): ResultOf<'mark'> {
  const { layer, units, key, safe } = step;
  const numbered = marks.map(({ start, end }, at) => ({ id: `${at + 1}`, layer, start, end, subType: null }));
  const grade = gradeMarks(numbered, key, units);
  const shown = grade.spans.flatMap((graded) => {
    const span = key.spans.find(({ id }) => id === graded.spanId);
    return span?.layer === layer ? [showSpan(span, graded)] : [];
  });
  const result = { kind: 'mark', layer, marks: grade.marks, spans: shown, safe } as const;
  return { ...result, credit: isItemRight(result) ? 1 : grade.layers[layer].f };
}

function showSpan(span: KeySpan, { verdict, explanation }: GradedSpan): ShownSpan {
  const { id, core, outer, subType, status } = span;
  return { ...outer, id, core, subType, accepted: status === 'accepted', verdict, explanation };
}

function shareRight(notes: readonly StepNote[]): number {
  return notes.filter(({ right }) => right).length / notes.length;
}
