import { describe, expect, it } from 'vitest';
import { getAnswerKey, keyForExercise } from '../answer-keys';
import { ARTICLE, EXERCISES, getArticlePart } from '../catalog';
import { listLessons } from '../lessons/lessons';
import type { Exercise } from '../types';

const inLessons = listLessons().flatMap(({ steps }) =>
  steps.flatMap((step) => EXERCISES.filter(({ id }) => step.kind === 'exercise' && step.exerciseId === id)),
);

const paragraphTexts = (exercise: Exercise) =>
  getArticlePart(exercise).paragraphs.map(({ start, end }) => ARTICLE.text.slice(start, end).toLowerCase());

/** Quotes of two words or more: one word alone may be an example, such as “said”. */
const listQuotes = (words: string) =>
  [...words.matchAll(/“([^”]+ [^”]+)”/gu)].map((match) => (match[1] ?? '').toLowerCase());

describe.each(inLessons.map((exercise, at) => [exercise.id, exercise, at] as const))(
  'the notes of %s, met in the order of the lessons',
  (_, exercise, at) => {
    it('quote nothing of paragraphs that were not shown yet', () => {
      const shown = inLessons.slice(0, at + 1).flatMap(paragraphTexts);
      const key = keyForExercise(getAnswerKey(exercise.articleId), exercise);
      const notes = [
        ...key.spans.map(({ rationale }) => rationale),
        ...key.foils.map(({ reason }) => reason),
      ];
      const ahead = notes.flatMap(listQuotes).filter((quote) => {
        const inArticle = ARTICLE.text.toLowerCase().includes(quote);
        return inArticle && !shown.some((paragraph) => paragraph.includes(quote));
      });
      expect(ahead).toEqual([]);
    });
  },
);

it('speaks of every exercise of a lesson', () => {
  expect(inLessons.map(({ id }) => id)).toEqual(
    expect.arrayContaining(EXERCISES.flatMap(({ id, lessonId }) => (lessonId === null ? [] : [id]))),
  );
});
