import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ARTICLE, EXERCISES, REVIEW_EXERCISES, findArticle, findExercise, getArticlePart } from './catalog';
import { listLessons } from './lessons/lessons';

it('is the article as it reached us, byte for byte', () => {
  expect(createHash('sha256').update(ARTICLE.text, 'utf8').digest('hex')).toBe(
    '83278b4267c5131a1013773a1f0ee95917ee14970d6a5ec9e96ea32a79ce1973',
  );
});

it('has six paragraphs and the twenty sentences in them', () => {
  expect(ARTICLE.paragraphs.map(({ start, end }) => ARTICLE.text.slice(start, end))).toEqual(
    ARTICLE.text.split('\n'),
  );
  expect(ARTICLE.paragraphs).toHaveLength(6);
  expect(ARTICLE.sentences).toHaveLength(20);
  for (const { start, end } of ARTICLE.sentences) {
    expect(ARTICLE.text.slice(start, end)).toMatch(/^[A-Z][^.]*\.$/u);
  }
});

it('finds article and exercise by id, and nothing for ids that are not there', () => {
  expect(findArticle('seoul')).toBe(ARTICLE);
  expect(findArticle('elsewhere')).toBeNull();
  expect(findExercise('whole-article')?.articleId).toBe('seoul');
  expect(findExercise('elsewhere')).toBeNull();
  expect(EXERCISES.every(({ layers }) => layers.length > 0)).toBe(true);
});

it('shares no id with a lesson or a check, so that an assignment means one of them', () => {
  const ids = [...EXERCISES, ...listLessons()].map(({ id }) => id);
  expect(new Set(['pre-test', 'post-test', ...ids]).size).toBe(ids.length + 2);
});

it('carries nothing of the key to a browser', () => {
  for (const { articleId } of EXERCISES) {
    expect(Object.keys(findArticle(articleId) ?? {}).sort()).toEqual([
      'id',
      'label',
      'origin',
      'paragraphs',
      'sentences',
      'text',
    ]);
  }
});

it('has eight mixed reviews on both layers, whole texts on their own, said to be invented', () => {
  expect(REVIEW_EXERCISES.map(({ id, title }) => `${id}: ${title}`)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((at) => `review-${at}: Mixed review ${at}`),
  );
  for (const exercise of REVIEW_EXERCISES) {
    expect(exercise).toMatchObject({ layers: ['hedge', 'claim'], lessonId: null });
    expect(getArticlePart(exercise)).toEqual(findArticle(exercise.id));
    expect(findArticle(exercise.id)?.origin).toBe('These texts are invented for practice.');
    expect(findExercise(exercise.id)).toBe(exercise);
  }
});
