import { describe, expect, it } from 'vitest';
import { getAnswerKey, keyForExercise } from '../content/answer-keys';
import { EXERCISES, findArticle, getArticlePart } from '../content/catalog';
import type { Span } from '../spans/span';
import { gradeMarks } from './grade';
import type { KeySpan, Layer, Mark } from './types';

describe.each(EXERCISES)('the exercise $id', (exercise) => {
  const part = getArticlePart(exercise);
  const key = keyForExercise(getAnswerKey(exercise.articleId), exercise);
  const required = (layer: Layer) =>
    key.spans.filter((span) => span.layer === layer && span.status === 'required');
  const markAll = (spans: readonly Span[], layer: Layer): Mark[] =>
    spans.map(({ start, end }, at) => ({ id: `${layer}-${at}`, layer, start, end, subType: null }));
  const pointsOf = (marks: readonly Mark[], layer: Layer) =>
    gradeMarks(marks, key, part).layers[layer].points;

  it('shows whole paragraphs of the article, at the offsets they have there', () => {
    const article = findArticle(exercise.articleId);
    expect(part.text).toBe(article?.text);
    expect(part.paragraphs).toEqual(exercise.paragraphs.map((number) => article?.paragraphs[number - 1]));
    expect(part.sentences.length).toBeGreaterThanOrEqual(2);
  });

  it('asks for something on each of its layers, and for nothing on another or elsewhere', () => {
    const inside = ({ outer }: KeySpan) =>
      part.paragraphs.some((p) => p.start <= outer.start && outer.end <= p.end);
    expect(key.spans.every((span) => exercise.layers.includes(span.layer) && inside(span))).toBe(true);
    for (const layer of exercise.layers) expect(required(layer).length).toBeGreaterThan(0);
  });

  it.each(exercise.layers)('gives 100 points for a perfect answer on %ss and 0 for blind ones', (layer) => {
    const cores = required(layer).map((span) => span.core);
    expect(pointsOf(markAll(cores, layer), layer)).toBeCloseTo(100, 9);
    const [first, last] = [part.paragraphs[0]?.start ?? 0, part.paragraphs.at(-1)?.end ?? 0];
    for (const blind of [[{ start: first, end: last }], part.paragraphs, part.sentences]) {
      expect(pointsOf(markAll(blind, layer), layer)).toBeCloseTo(0, 9);
    }
  });
});
