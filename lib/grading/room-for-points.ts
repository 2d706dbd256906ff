import type { Grade, Layer, LayerGrade } from './types';

/** With room for fewer places than this above blind marking, one slip decides, and points say nothing. */
export const ROOM_FOR_POINTS = 3;

/** From this F0 (0..1) on, marking every sentence without reading comes half the way to a perfect answer. */
const EASY_TO_EQUAL = 0.5;

/**
 * How many of the required places stand for what reading earns above the best blind strategy: required · (1 − F0),
 * in places, 0 or more. A part with one place to find, or one in which nearly every sentence holds one, has room for
 * one or two: there a reader with one place missed would get as many points as somebody who marked without reading.
 */
export function countRoom({ required, blindF }: Pick<LayerGrade, 'required' | 'blindF'>): number {
  return required * (1 - blindF);
}

/**
 * Whether points are shown for an exercise: on all layers asked or on none, for a table with half of its points would
 * only raise questions. Points are worked out and kept all the same.
 */
export function canShowPoints(layers: Grade['layers'], asked: readonly Layer[]): boolean {
  return asked.every((layer) => countRoom(layers[layer]) >= ROOM_FOR_POINTS);
}

/** Whether any layer asked is so full that blind marking is easy to equal and hard to beat. */
export function isEasyToEqual(layers: Grade['layers'], asked: readonly Layer[]): boolean {
  return asked.some((layer) => layers[layer].blindF >= EASY_TO_EQUAL);
}
