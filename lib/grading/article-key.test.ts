import { describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { ARTICLE } from '../content/catalog';
import { gradeMarks } from './grade';
import { LAYERS } from './types';
import type { Mark } from './types';

const key = getAnswerKey(ARTICLE.id);
const grade = (marks: readonly Mark[]) => gradeMarks(marks, key, ARTICLE);

describe('the article with its own key', () => {
  it.each(['core', 'outer'] as const)('gives 100 points on both layers to every %s', (extent) => {
    const marks = key.spans.map((span) => ({
      id: span.id,
      layer: span.layer,
      ...span[extent],
      subType: null,
    }));
    const { layers, spans } = grade(marks);
    for (const layer of LAYERS) expect(layers[layer]).toMatchObject({ points: 100, outside: 0, missed: 0 });
    expect(spans.every(({ verdict }) => verdict === 'found')).toBe(true);
  });

  it('finds the right kind wherever the key itself is marked with its kinds', () => {
    const marks = key.spans.map((span) => ({
      id: span.id,
      layer: span.layer,
      ...span.core,
      subType: span.subType,
    }));
    expect(grade(marks).spans.filter(({ subType }) => subType !== 'right')).toEqual([]);
  });

  it('answers a mark on a foil with the reason of that foil', () => {
    for (const { id, layer, start, end, reason } of key.foils) {
      const mark = grade([{ id, layer, start, end, subType: null }]).marks[0];
      expect(mark).toMatchObject({ verdict: 'foil', foilId: id });
      expect(mark?.explanation).toContain(reason);
    }
  });

  it('gives nothing to marking everything, every paragraph or every sentence', () => {
    for (const places of [[{ start: 0, end: ARTICLE.text.length }], ARTICLE.paragraphs, ARTICLE.sentences]) {
      const marks = LAYERS.flatMap((layer) =>
        places.map((place, i) => ({ id: `${layer}${i}`, layer, ...place, subType: null })),
      );
      const { hedge, claim } = grade(marks).layers;
      expect([hedge.points, claim.points]).toEqual([0, 0]);
    }
  });
});
