import { findExercise, WHOLE_ARTICLE } from '@/lib/content/catalog';
import type { Exercise } from '@/lib/content/types';
import type { Layer } from '@/lib/grading/types';

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Which layer of which text, and which place in it is open. */
export type HeatView = {
  readonly exercise: Exercise;
  readonly layer: Layer;
  readonly at: string | null;
};

/** Reads the view from an address; what it does not know becomes the plain view. */
export function readHeatView(search: Search): HeatView {
  const exercise = (typeof search.text === 'string' ? findExercise(search.text) : null) ?? WHOLE_ARTICLE;
  const asked = exercise.layers.find((layer) => layer === search.layer);
  return {
    exercise,
    layer: asked ?? exercise.layers[0] ?? 'hedge',
    at: typeof search.at === 'string' ? search.at : null,
  };
}

/** Only what differs from the plain view goes into the address. */
export function heatHref(
  base: string,
  { text, layer, at, order }: { text?: string; layer?: Layer | 'both'; at?: string; order?: string },
): string {
  const search = new URLSearchParams();
  if (text && text !== WHOLE_ARTICLE.id) search.set('text', text);
  if (layer) search.set('layer', layer);
  if (order) search.set('order', order);
  if (at !== undefined) search.set('at', at);
  return `${base}?${search.toString()}`;
}
