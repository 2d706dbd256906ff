import type { AnswerKey, Foil, KeySpan, Layer } from '../../grading/types';
import type { Span } from '../../spans/span';
import type { KeyedItem } from '../practice/types';
import { resolveEntry, resolveFoil } from '../resolve-entry';
import { versionOf } from '../resolve-key';
import type { Article } from '../types';
import { reviewSchema } from './review-schema';
import type { ReviewSource } from './review-schema';

/**
 * The key of a mixed review on both layers: of each paragraph the layer that its item asks is the item's own key,
 * the other one is written for the review. In reading order. Throws where the source breaks its schema, where a
 * paragraph is not its item word for word, where an entry is for the layer that the item has, or where a quote does
 * not stand exactly once.
 */
export function resolveReview(
  article: Article,
  source: ReviewSource,
  findItem: (id: string) => KeyedItem | null,
): AnswerKey {
  const { id, entries } = reviewSchema.parse(source);
  if (id !== article.id) throw new Error(`This key is for ${id}, not for ${article.id}`);
  if (entries.length !== article.paragraphs.length) throw new Error(`${id} has an entry for each paragraph`);
  const parts = entries.map((entry, at) => {
    const area = article.paragraphs[at];
    const keyed = findItem(entry.itemId);
    if (!area || !keyed) throw new Error(`${id} has no paragraph or no item ${entry.itemId}`);
    if (article.text.slice(area.start, area.end) !== keyed.item.text || entry.layer === keyed.item.layer)
      throw new Error(`${id} and the bank differ on ${entry.itemId}`);
    return { own: shiftKey(keyed.key, area.start), other: resolveOther(article.text, area, entry) };
  });
  const spans = parts.flatMap(({ own, other }) => [...own.spans, ...other.spans]);
  const foils = parts.flatMap(({ own, other }) => [...own.foils, ...other.foils]);
  const content = { articleId: id, spans, foils };
  return { ...content, version: versionOf(content) };
}

type Part = { readonly spans: readonly KeySpan[]; readonly foils: readonly Foil[] };
type Entry = ReturnType<typeof reviewSchema.parse>['entries'][number];

/** Ids like "school-18-hedge-1" and "school-18-hedge-f1": those of the bank are without the layer. */
function resolveOther(text: string, area: Span, { itemId, layer, spans, foils }: Entry): Part {
  const name = (layer: Layer, at: number, mark: string) => `${itemId}-${layer}-${mark}${at + 1}`;
  return {
    spans: spans.map((span, at) => resolveEntry(text, area, layer, { ...span, id: name(layer, at, '') })),
    foils: foils.map((foil, at) => resolveFoil(text, area, layer, { ...foil, id: name(layer, at, 'f') })),
  };
}

function shiftKey({ spans, foils }: AnswerKey, by: number): Part {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    spans: spans.map((span) => ({ ...span, core: shift(span.core), outer: shift(span.outer) })),
    foils: foils.map((foil) => ({ ...foil, ...shift(foil) })),
  };
}
