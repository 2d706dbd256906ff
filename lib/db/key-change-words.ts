import 'server-only';
import { getArticlePart } from '../content/catalog';
import { describeEdit, placeOfEdit } from '../grading/describe-edit';
import { describeReturn } from '../grading/describe-return';
import type { KeyContent, KeyEdit } from '../grading/key-edit';
import { listNetEdits } from '../grading/net-edits';
import { overlaps } from '../spans/merge';
import type { ClassFold } from './class-fold';
import { getExercise } from './marks';

const UP_TO_DATE = 'The answer key of this class was brought up to date.';
const TAKEN_BACK = 'Your teacher took back a change of the key.';

/** The keys in force before and after: what counts to a student is how the two differ, not the steps between. */
type Keys = { readonly before: ClassFold; readonly after: ClassFold };

/**
 * What a change of the key comes to, in words to a student who did this exercise, and of no other part of the article:
 * they may not have read that yet.
 */
export function tellKeyChange(keys: Keys, exerciseId: string): string {
  return tell(keys, exerciseId, describeEdit) || UP_TO_DATE;
}

/** What taking a change back comes to, in words that say how the key is again; of this exercise alone. */
export function tellTakeBack(keys: Keys, exerciseId: string): string {
  return `${TAKEN_BACK} ${tell(keys, exerciseId, describeReturn) || UP_TO_DATE}`;
}

function tell(
  { before, after }: Keys,
  exerciseId: string,
  describe: (edit: KeyEdit, before: KeyContent, text: string) => string,
): string {
  const exercise = getExercise(exerciseId);
  const { paragraphs } = getArticlePart(exercise);
  const key = before.inForce;
  const told = listNetEdits(key, after.inForce).filter((edit) => {
    const place = placeOfEdit(edit, key);
    if (place === null || !exercise.layers.includes(place.layer)) return false;
    const places = edit.kind === 'extent' ? [place.at, edit.outer] : [place.at];
    return paragraphs.some((paragraph) => places.some((at) => overlaps(paragraph, at)));
  });
  return told.map((edit) => describe(edit, key, after.text)).join(' ');
}
