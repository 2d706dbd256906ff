import type { Layer } from '../grading/types';
import type { Random } from './types';

/** One place of a session before it has a sentence: which layer is asked, and whether there is something to mark. */
export type Slot = { readonly layer: Layer; readonly target: boolean };

/** How many slots of each layer a session would like to have: what is due and what is new. */
export type Needs = Readonly<Record<Layer, number>>;

/**
 * By how much each target that a session has more than safe sentences lowers the chance of another, and the other way
 * round. It brings a session to 4 to 6 safe of 10 in 7 cases of 10 (chance alone: in 6.6), and whoever bets on what was
 * rarer so far is right 51 times in 100. No place is decided by those before it.
 */
const PULL = 0.01;
/** However one-sided a session was, the next answer stays as open as this. */
const LEAST_CHANCE = 0.47;
/** Sentences of one layer in a row: fewer would whipsaw, more would drill. */
const BLOCKS: readonly number[] = [2, 3, 4];
/** At least this share of a session has the rarer of the two layers. */
const LEAST_SHARE = 0.4;
/** Layouts of layers drawn, of which the best is taken. */
const DRAWS = 12;

/**
 * A session's shape, `size` slots that come after those of `before`. Its layers come in blocks of 2 to 4, with most
 * room for `needs` and, where it can be had, no less than 4 of 10 for each layer. Whoever practises sees the layers
 * before they answer and what held something after, so the answers are drawn one by one, not knowing of layers or
 * needs, each about as likely as the other: neither place, nor block, nor run, nor count tells the next one.
 */
export function drawShape(
  size: number,
  needs: Needs,
  before: readonly Slot[],
  random: Random,
): readonly Slot[] {
  const layers = drawLayers(size, needs, before, random);
  const slots: Slot[] = [];
  for (const layer of layers) {
    slots.push({ layer, target: random() < chanceOfTarget([...before, ...slots]) });
  }
  return slots;
}

/** Half, but for a small pull back to the middle. */
function chanceOfTarget(before: readonly Slot[]): number {
  const targets = before.filter(({ target }) => target).length;
  const chance = 0.5 + PULL * (before.length - 2 * targets);
  return Math.min(Math.max(chance, LEAST_CHANCE), 1 - LEAST_CHANCE);
}

function drawLayers(size: number, needs: Needs, before: readonly Slot[], random: Random): readonly Layer[] {
  const begun = before.map(({ layer }) => layer);
  let best: readonly Layer[] = [];
  let bestWorth = -Infinity;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const layers = drawBlocks(size, begun.at(-1) ?? null, random);
    const worth = countMet(layers, needs) - 2 * countMissing([...begun, ...layers]);
    if (worth > bestWorth) [best, bestWorth] = [layers, worth];
  }
  return best;
}

/** Blocks of one layer each, in turn; the first is of the other layer than what came last. */
function drawBlocks(size: number, last: Layer | null, random: Random): readonly Layer[] {
  const layers: Layer[] = [];
  let layer: Layer = last === null ? (random() < 0.5 ? 'hedge' : 'claim') : otherLayer(last);
  while (layers.length < size) {
    const left = size - layers.length;
    const fitting = BLOCKS.filter((length) => left === length || left - length >= Math.min(...BLOCKS));
    const length = fitting[Math.floor(random() * fitting.length)] ?? left;
    layers.push(...Array.from({ length }, () => layer));
    layer = otherLayer(layer);
  }
  return layers;
}

/** Needs that find room. */
function countMet(layers: readonly Layer[], needs: Needs): number {
  const hedges = countHedges(layers);
  return Math.min(needs.hedge, hedges) + Math.min(needs.claim, layers.length - hedges);
}

/** By how many slots the rarer layer falls short of its share. */
function countMissing(layers: readonly Layer[]): number {
  const hedges = countHedges(layers);
  return Math.max(0, Math.ceil(layers.length * LEAST_SHARE) - Math.min(hedges, layers.length - hedges));
}

function countHedges(layers: readonly Layer[]): number {
  return layers.filter((layer) => layer === 'hedge').length;
}

function otherLayer(layer: Layer): Layer {
  return layer === 'hedge' ? 'claim' : 'hedge';
}
