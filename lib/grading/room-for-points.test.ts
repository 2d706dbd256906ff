import { describe, expect, it } from 'vitest';
import { getAnswerKey, keyForExercise } from '../content/answer-keys';
import { EXERCISES, getArticlePart } from '../content/catalog';
import { gradeMarks } from './grade';
import { canShowPoints, countRoom, isEasyToEqual, ROOM_FOR_POINTS } from './room-for-points';
import type { Grade, LayerGrade } from './types';

const layersWith = (hedge: Partial<LayerGrade>, claim: Partial<LayerGrade>) =>
  ({ hedge, claim }) as Grade['layers'];
const ROOMY = { required: 29, blindF: 0.5 };

describe('room for points', () => {
  it.each([
    [1, 0, 1],
    [4, 0.75, 1],
    [12, 0.75, 3],
    [29, 1, 0],
    [0, 0, 0],
  ])('%i places with an F0 of %d leave room for %d', (required, blindF, room) => {
    expect(countRoom({ required, blindF })).toBe(room);
  });

  it.each([
    ['three places are enough', { required: 12, blindF: 0.75 }, true],
    ['fewer are not', { required: 11, blindF: 0.75 }, false],
    ['one layer without room is enough for none', { required: 1, blindF: 0.2 }, false],
  ])('%s', (_, claim, shown) => {
    expect(canShowPoints(layersWith(ROOMY, claim), ['hedge', 'claim'])).toBe(shown);
    expect(canShowPoints(layersWith(ROOMY, claim), ['hedge'])).toBe(true);
  });

  it('is there in the whole article and in none of its parts, nor in a review', () => {
    const shown = EXERCISES.filter((exercise) => {
      const key = keyForExercise(getAnswerKey(exercise.articleId), exercise);
      const { layers } = gradeMarks([], key, getArticlePart(exercise));
      // Away from the threshold: a small change of the key must not flip it unseen.
      for (const layer of exercise.layers)
        expect(Math.abs(countRoom(layers[layer]) - ROOM_FOR_POINTS)).toBeGreaterThan(0.1);
      return canShowPoints(layers, exercise.layers);
    });
    expect(shown.map(({ id }) => id)).toEqual(['whole-article']);
  });
});

describe('a text as full of hedges and claims as that', () => {
  it('is one where blind marking comes half the way on a layer that is asked', () => {
    const layers = layersWith({ blindF: 0.49 }, { blindF: 0.5 });
    expect(isEasyToEqual(layers, ['hedge', 'claim'])).toBe(true);
    expect(isEasyToEqual(layers, ['hedge'])).toBe(false);
  });
});
