import { describe, expect, it } from 'vitest';
import type { AnswerKey, Layer } from '../../grading/types';
import { overlaps } from '../../spans/merge';
import type { Span } from '../../spans/span';
import { getAnswerKey } from '../answer-keys';
import { REVIEW_EXERCISES, findArticle } from '../catalog';
import { FORM_ITEM_IDS } from '../forms/form-ids';
import { findItem, listPracticeItems } from '../practice/bank';
import { RESERVED_ITEM_IDS, REVIEW_ITEM_IDS } from '../practice/reserved';
import type { Article } from '../types';
import { resolveReview } from './resolve-review';
import { REVIEW_SOURCES } from './review-keys';
import { REVIEW_TEXTS } from './review-texts';

const LAYERS = ['hedge', 'claim'] as const;
const REVIEWS = REVIEW_EXERCISES.map(({ id }) => [id, getArticle(id), getAnswerKey(id)] as const);
const SPOKEN = REVIEWS.flatMap(([, , { spans, foils }]) => [
  ...spans.map(({ id, rationale }) => ({ id, words: rationale })),
  ...foils.map(({ id, reason }) => ({ id, words: reason })),
]);

describe('what the reviews are made of', () => {
  it('are 40 to 48 items of the bank, each once, none of them practised or in a test', () => {
    expect(RESERVED_ITEM_IDS.length).toBeGreaterThanOrEqual(40);
    expect(RESERVED_ITEM_IDS.length).toBeLessThanOrEqual(48);
    const used = [...RESERVED_ITEM_IDS, ...FORM_ITEM_IDS.A, ...FORM_ITEM_IDS.B];
    expect(new Set(used).size).toBe(used.length);
    const practised = new Set(listPracticeItems().map(({ item }) => item.id));
    expect(RESERVED_ITEM_IDS.filter((id) => practised.has(id))).toEqual([]);
  });

  it('are the texts of the bank word for word, and the keys follow them', () => {
    const texts = REVIEW_ITEM_IDS.map((ids) => ids.map((id) => findItem(id)?.item.text));
    expect(REVIEW_TEXTS).toEqual(texts);
    expect(REVIEW_SOURCES.map(({ entries }) => entries.map(({ itemId }) => itemId))).toEqual(REVIEW_ITEM_IDS);
  });

  it('are on five or six different topics each', () => {
    for (const ids of REVIEW_ITEM_IDS) {
      expect(ids.length).toBeGreaterThanOrEqual(5);
      expect(ids.length).toBeLessThanOrEqual(6);
      expect(new Set(ids.map((id) => findItem(id)?.item.topic)).size).toBe(ids.length);
    }
  });
});

describe.each(REVIEWS)('the key of %s', (_, article, key) => {
  it.each(LAYERS)('has at least three required %ss, and three sentences with nothing to mark', (layer) => {
    const spans = key.spans.filter((span) => span.layer === layer);
    expect(spans.filter(({ status }) => status === 'required').length).toBeGreaterThanOrEqual(3);
    const empty = article.sentences.filter((at) => !spans.some(({ outer }) => overlaps(outer, at)));
    expect(empty.length).toBeGreaterThanOrEqual(3);
  });

  it('holds each core in its outer, and each outer in one sentence', () => {
    for (const { core, outer } of key.spans) {
      expect(outer.start <= core.start && core.end <= outer.end).toBe(true);
      expect(article.sentences.filter((at) => overlaps(at, outer))).toHaveLength(1);
    }
  });

  it('has no foil in an outer of its layer, no two foils and no two outers that overlap', () => {
    for (const layer of LAYERS) {
      const places = listPlaces(key, layer);
      for (const [at, one] of places.entries())
        expect(places.slice(at + 1).filter((other) => overlaps(one, other))).toEqual([]);
    }
  });

  it('takes the layer that an item asks from the bank, span by span', () => {
    for (const id of REVIEW_ITEM_IDS[Number(key.articleId.slice(-1)) - 1] ?? []) {
      const keyed = findItem(id);
      const mine = key.spans.filter((span) => new RegExp(`^${id}-\\d+$`).test(span.id));
      expect(mine.map(({ core }) => textAt(article, core))).toEqual(
        keyed?.key.spans.map(({ core }) => keyed.item.text.slice(core.start, core.end)),
      );
      expect(mine.every(({ layer }) => layer === keyed?.item.layer)).toBe(true);
    }
  });

  it('quotes words of its own text in every rationale that was written for it', () => {
    const without = key.spans.filter(({ id, outer, rationale }) => {
      const quotes = [...rationale.matchAll(/“([^”]+)”/gu)].map(([, quote = '']) => quote);
      return /-(hedge|claim)-/.test(id) && !quotes.some((quote) => textAt(article, outer).includes(quote));
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(SPOKEN)('what $id says to the student', ({ words }) => {
  it('is at most forty words, with curly quotes only, and calls nobody dishonest', () => {
    expect(words.split(/\s+/u).length).toBeLessThanOrEqual(40);
    expect(words).not.toMatch(/["'!]/u);
    expect(words).not.toMatch(/\b(lie[sd]?|lying|fake|dishonest|propaganda|biased?|mislead\w*|trick\w*)\b/iu);
  });
});

it('says nothing twice', () => {
  expect(new Set(SPOKEN.map(({ words }) => words)).size).toBe(SPOKEN.length);
});

describe('resolving a review', () => {
  const [source] = REVIEW_SOURCES;
  const article = getArticle('review-1');
  const [first, ...rest] = source?.entries ?? [];

  it('throws for the layer that the bank has, another text, and an entry too few', () => {
    const withEntries = (entries: typeof rest) => ({ id: 'review-1', entries });
    const resolve = (entries: typeof rest) => () => resolveReview(article, withEntries(entries), findItem);
    expect(resolve([{ itemId: first?.itemId ?? '', layer: 'claim' }, ...rest])).toThrow('differ');
    expect(resolve([{ itemId: 'school-30', layer: 'hedge' }, ...rest])).toThrow('differ');
    expect(resolve([{ itemId: 'nowhere', layer: 'hedge' }, ...rest])).toThrow('nowhere');
    expect(resolve(rest)).toThrow('entry');
    expect(() => resolveReview({ ...article, id: 'x' }, withEntries(rest), findItem)).toThrow('not for x');
  });
});

function getArticle(id: string): Article {
  const article = findArticle(id);
  if (!article) throw new Error(`No article ${id}`);
  return article;
}

function textAt(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end);
}

function listPlaces(key: AnswerKey, layer: Layer): readonly Span[] {
  const onLayer = (entry: { readonly layer: Layer }) => entry.layer === layer;
  return [...key.spans.filter(onLayer).map(({ outer }) => outer), ...key.foils.filter(onLayer)];
}
