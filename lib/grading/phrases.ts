import type { Layer } from './types';

/** One thing or several: "1 claim", "3 claims". `count` is whole. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "both" or "all 9", to begin a sentence with or to stand in one. `count` is whole and at least 2. */
export function allOf(count: number, place: 'clause' | 'sentence' = 'clause'): string {
  const words = count === 2 ? 'both' : `all ${count}`;
  return place === 'sentence' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** The short word for what is marked on a layer. */
export const LAYER_NOUN: Readonly<Record<Layer, string>> = { hedge: 'hedge', claim: 'claim' };
