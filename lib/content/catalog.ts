import { LAYERS } from '../grading/types';
import { splitParagraphs, splitSentences } from '../spans/sentences';
import { SEOUL_TEXT } from './article';
import type { Article, Exercise } from './types';

// Everything here may reach a browser. Keys live in answer-keys.ts and never do before a submit.

const paragraphs = splitParagraphs(SEOUL_TEXT);

export const ARTICLE: Article = {
  id: 'seoul',
  label: 'The article',
  text: SEOUL_TEXT,
  paragraphs,
  sentences: splitSentences(SEOUL_TEXT, paragraphs),
};

export const WHOLE_ARTICLE: Exercise = {
  id: 'whole-article',
  articleId: ARTICLE.id,
  title: 'Mark the whole article',
  layers: LAYERS,
};
export const EXERCISES: readonly Exercise[] = [WHOLE_ARTICLE];

/** The article with this id, or null: the guard for ids that come from outside. */
export function findArticle(id: string): Article | null {
  return id === ARTICLE.id ? ARTICLE : null;
}

/** The exercise with this id, or null: the guard for ids that come from outside. */
export function findExercise(id: string): Exercise | null {
  return EXERCISES.find((exercise) => exercise.id === id) ?? null;
}
