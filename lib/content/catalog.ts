import { LAYERS } from '../grading/types';
import { splitParagraphs, splitSentences } from '../spans/sentences';
import { SEOUL_TEXT } from './article';
import type { Span } from '../spans/span';
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
  paragraphs: paragraphs.map((_, at) => at + 1),
  lessonId: null,
};

/** Parts of the article, marked in a lesson on the way to the whole. */
const PARTS: readonly Omit<Exercise, 'articleId'>[] = [
  {
    id: 'article-4',
    title: 'Mark paragraph 4',
    layers: LAYERS,
    paragraphs: [4],
    lessonId: 'what-did-we-read',
  },
  {
    id: 'article-5-claims',
    title: 'Claims in paragraph 5',
    layers: ['claim'],
    paragraphs: [5],
    lessonId: 'who-says-so',
  },
  {
    id: 'article-6-hedges',
    title: 'Hedges in paragraph 6',
    layers: ['hedge'],
    paragraphs: [6],
    lessonId: 'how-sure',
  },
  {
    id: 'article-1-claims',
    title: 'Claims in paragraph 1',
    layers: ['claim'],
    paragraphs: [1],
    lessonId: 'claim-or-not',
  },
  {
    id: 'article-2-3',
    title: 'Mark paragraphs 2 and 3',
    layers: LAYERS,
    paragraphs: [2, 3],
    lessonId: 'frames-and-checking',
  },
];

export const EXERCISES: readonly Exercise[] = [
  WHOLE_ARTICLE,
  ...PARTS.map((part) => ({ ...part, articleId: ARTICLE.id })),
];

/** The article with this id, or null: the guard for ids that come from outside. */
export function findArticle(id: string): Article | null {
  return id === ARTICLE.id ? ARTICLE : null;
}

/**
 * The article as an exercise shows it: the whole text, so that offsets stay what they are everywhere, with the
 * paragraphs and sentences that are asked. Throws for an exercise of an article that is not there.
 */
export function getArticlePart(exercise: Exercise): Article {
  const article = findArticle(exercise.articleId);
  if (!article) throw new Error(`No article for exercise ${exercise.id}`);
  const shown = exercise.paragraphs.flatMap((number) => article.paragraphs[number - 1] ?? []);
  const inside = (sentence: Span) => shown.some((p) => p.start <= sentence.start && sentence.end <= p.end);
  return { ...article, paragraphs: shown, sentences: article.sentences.filter(inside) };
}

/** The exercise with this id, or null: the guard for ids that come from outside. */
export function findExercise(id: string): Exercise | null {
  return EXERCISES.find((exercise) => exercise.id === id) ?? null;
}
