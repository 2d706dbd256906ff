import 'server-only';
import { getArticlePart } from '../content/catalog';
import { describeEdit, placeOfEdit } from '../grading/describe-edit';
import type { KeyEdit } from '../grading/key-edit';
import { overlaps } from '../spans/merge';
import type { ClassFold } from './class-fold';
import { getExercise } from './marks';

const UP_TO_DATE = 'The answer key of this class was brought up to date.';

/**
 * The edits of a change in words to a student who did this exercise, and of no other part of the article: they may not
 * have read that yet. `at`: which change of the fold; without it, the next one.
 */
export function tellKeyChange(
  edits: readonly KeyEdit[],
  fold: ClassFold,
  exerciseId: string,
  at = fold.changes.length,
): string {
  const exercise = getExercise(exerciseId);
  const { paragraphs } = getArticlePart(exercise);
  const before = fold.keys[at] ?? fold.inForce;
  const told = edits.filter((edit) => {
    const place = placeOfEdit(edit, before);
    return (
      place !== null &&
      exercise.layers.includes(place.layer) &&
      paragraphs.some((paragraph) => overlaps(paragraph, place.at))
    );
  });
  return told.map((edit) => describeEdit(edit, before, fold.text)).join(' ') || UP_TO_DATE;
}
