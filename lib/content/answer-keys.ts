import 'server-only';
import type { AnswerKey, Layer } from '../grading/types';
import { overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { ARTICLE, getArticlePart } from './catalog';
import { SEOUL_P1 } from './keys/seoul-p1';
import { SEOUL_P2 } from './keys/seoul-p2';
import { SEOUL_P3 } from './keys/seoul-p3';
import { SEOUL_P4 } from './keys/seoul-p4';
import { SEOUL_P5 } from './keys/seoul-p5';
import { SEOUL_P6 } from './keys/seoul-p6';
import { resolveKey } from './resolve-key';
import { resolveReviewKeys } from './reviews/review-keys';
import type { Exercise } from './types';

// Resolved once, when the server loads: a key that no longer fits its article must not start up.
const KEYS: readonly AnswerKey[] = [
  resolveKey(ARTICLE, {
    articleId: 'seoul',
    sections: [SEOUL_P1, SEOUL_P2, SEOUL_P3, SEOUL_P4, SEOUL_P5, SEOUL_P6],
  }),
  ...resolveReviewKeys(),
];

export function listAnswerKeys(): readonly AnswerKey[] {
  return KEYS;
}

export function findAnswerKey(articleId: string): AnswerKey | null {
  return KEYS.find((key) => key.articleId === articleId) ?? null;
}

/** For an article that is known to have a key. Throws otherwise. */
export function getAnswerKey(articleId: string): AnswerKey {
  const key = findAnswerKey(articleId);
  if (!key) throw new Error(`No answer key for article ${articleId}`);
  return key;
}

/**
 * What of a key an exercise asks for: its paragraphs and its layers. The version stays that of the whole key,
 * which together with the exercise says what graded.
 */
export function keyForExercise(key: AnswerKey, exercise: Exercise): AnswerKey {
  const { paragraphs } = getArticlePart(exercise);
  const asked = ({ layer }: { layer: Layer }) => exercise.layers.includes(layer);
  const inside = (span: Span) => paragraphs.some((paragraph) => overlaps(span, paragraph));
  return {
    ...key,
    spans: key.spans.filter((span) => asked(span) && inside(span.outer)),
    foils: key.foils.filter((foil) => asked(foil) && inside(foil)),
  };
}
