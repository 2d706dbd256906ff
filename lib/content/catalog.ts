import { LAYERS } from '../grading/types';
import { splitParagraphs, splitSentences } from '../spans/sentences';
import { SEOUL_TEXT } from './article';
import { REVIEW_TEXTS } from './reviews/review-texts';
import type { Span } from '../spans/span';
import type { Article, Exercise } from './types';

// Everything here may reach a browser. Keys live in answer-keys.ts and never do before a submit.

export const ARTICLE: Article = toArticle({
  id: 'seoul',
  label: 'The article',
  origin:
    'This text reached us without a headline, an author, the name of a news outlet or a date. We show it as it came.',
  text: SEOUL_TEXT,
});

/** Short pages of invented sentences for a mixed review, both layers: review-1, review-2 and so on. */
const REVIEWS: readonly Article[] = REVIEW_TEXTS.map((texts, at) =>
  toArticle({
    id: `review-${at + 1}`,
    label: `Mixed review ${at + 1}`,
    origin: 'These texts are invented for practice.',
    text: texts.join('\n'),
  }),
);

const ARTICLES: ReadonlyMap<string, Article> = new Map(
  [ARTICLE, ...REVIEWS].map((article) => [article.id, article]),
);

export const WHOLE_ARTICLE: Exercise = toWholeExercise(ARTICLE, 'whole-article', 'Mark the whole article');

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

/** The mixed reviews in their order. */
export const REVIEW_EXERCISES: readonly Exercise[] = REVIEWS.map((review) =>
  toWholeExercise(review, review.id, review.label),
);

export const EXERCISES: readonly Exercise[] = [
  WHOLE_ARTICLE,
  ...PARTS.map((part) => ({ ...part, articleId: ARTICLE.id })),
  ...REVIEW_EXERCISES,
];

/** The article with this id, or null: the guard for ids that come from outside. */
export function findArticle(id: string): Article | null {
  return ARTICLES.get(id) ?? null;
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

function toArticle(source: Omit<Article, 'paragraphs' | 'sentences'>): Article {
  const paragraphs = splitParagraphs(source.text);
  return { ...source, paragraphs, sentences: splitSentences(source.text, paragraphs) };
}

function toWholeExercise(article: Article, id: string, title: string): Exercise {
  const paragraphs = article.paragraphs.map((_, at) => at + 1);
  return { id, articleId: article.id, title, layers: LAYERS, paragraphs, lessonId: null };
}
