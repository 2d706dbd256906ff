import type { Layer } from './types';

/** One thing or several: "1 claim", "3 claims". `count` is whole. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The short word for what is marked on a layer. */
export const LAYER_NOUN: Readonly<Record<Layer, string>> = { hedge: 'hedge', claim: 'claim' };
