import type { Layer } from '../grading/types';
import type { Random } from './types';

/** One place of a session before it has a sentence: which layer is asked, and whether there is something to mark. */
export type Slot = { readonly layer: Layer; readonly target: boolean };

/** How many slots of each kind a session would like to have: what is due and what is new. */
export type Needs = readonly (Slot & { readonly count: number })[];

/** Never more of the same answer in a row. */
const LONGEST_RUN = 3;
/** Sentences of one layer in a row: fewer would whipsaw, more would drill. */
const BLOCKS: readonly number[] = [2, 3, 4];
/** At least this share of a session has the rarer of two answers, and of two layers. */
const LEAST_SHARE = 0.4;
/** Shapes drawn, of which the best is taken. */
const DRAWS = 40;

/**
 * A session's shape, `size` slots that come after those of `before`. Of a number of random shapes it is the one with
 * most room for `needs`. With what came before, it is about half safe (4 to 6 of 10) and has no more than three of
 * the same answer in a row; its layers come in blocks of 2 to 4; where it can be had, blocks hold both answers, so
 * that an introduction before a block does not give its answers away, and neither layer has less than 4 of 10.
 */
export function drawShape(
  size: number,
  needs: Needs,
  before: readonly Slot[],
  random: Random,
): readonly Slot[] {
  // Drawn once: among the shapes with the most room for needs, one answer could get the better of the other.
  const safe = drawSafeLeft(size, before, random);
  let best: readonly Slot[] = [];
  let bestWorth = -Infinity;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const answers = drawAnswers(safe, size - safe, before, random);
    const blocks = drawBlocks(size, before.at(-1)?.layer ?? null, random);
    const shape = blocks.flat().map((layer, at): Slot => ({ layer, target: answers[at] === true }));
    const worth = judge(shape, blocks, needs, before);
    if (worth > bestWorth) [best, bestWorth] = [shape, worth];
  }
  return best;
}

/** Whether each slot holds something to mark. */
function drawAnswers(
  safe: number,
  targets: number,
  before: readonly Slot[],
  random: Random,
): readonly boolean[] {
  const left = { safe, target: targets };
  const answers = before.slice(-LONGEST_RUN).map(({ target }) => target);
  const known = answers.length;
  while (answers.length < known + safe + targets) {
    const target = drawAnswer(left, answers, random);
    left[target ? 'target' : 'safe'] -= 1;
    answers.push(target);
  }
  return answers.slice(known);
}

/** How many of the slots to come are safe: what the session still needs, and as a rule one for each block at least. */
function drawSafeLeft(size: number, before: readonly Slot[], random: Random): number {
  const wanted = drawSafeCount(before.length + size, random) - countSafe(before);
  const blocks = Math.ceil(size / Math.max(...BLOCKS));
  return 2 * blocks > size ? clamp(wanted, 0, size) : clamp(wanted, blocks, size - blocks);
}

/** Half, or one more or less as far as 4 to 6 of 10 allows; half twice as often. */
function drawSafeCount(size: number, random: Random): number {
  const half = random() < 0.5 ? Math.floor(size / 2) : Math.ceil(size / 2);
  const drawn = half + (pick([-1, 0, 0, 1], random) ?? 0);
  const least = Math.ceil(size * LEAST_SHARE);
  return least > size - least ? half : clamp(drawn, least, size - least);
}

function countSafe(slots: readonly Slot[]): number {
  return slots.filter(({ target }) => !target).length;
}

/** By the share that is left, unless a run would grow too long, now or by what would be left over at the end. */
function drawAnswer(
  left: { readonly safe: number; readonly target: number },
  answers: readonly boolean[],
  random: Random,
): boolean {
  const drawn = random() < left.target / (left.safe + left.target);
  const [ofDrawn, ofOther] = drawn ? [left.target, left.safe] : [left.safe, left.target];
  const run = countRun(answers, drawn);
  if (run >= LONGEST_RUN) return !drawn;
  // What is left of the others must still fit between runs of what is left of these.
  return ofOther > LONGEST_RUN * ofDrawn ? !drawn : drawn;
}

function countRun(answers: readonly boolean[], wanted: boolean): number {
  const last = answers.findLastIndex((answer) => answer !== wanted);
  return answers.length - 1 - last;
}

/** Blocks of one layer each, in turn; the first is of the other layer than what came last. */
function drawBlocks(size: number, last: Layer | null, random: Random): readonly (readonly Layer[])[] {
  const blocks: Layer[][] = [];
  let layer: Layer = last === null ? (random() < 0.5 ? 'hedge' : 'claim') : otherLayer(last);
  let left = size;
  while (left > 0) {
    const fitting = BLOCKS.filter((length) => left === length || left - length >= Math.min(...BLOCKS));
    const length = pick(fitting, random) ?? left;
    blocks.push(Array.from({ length }, () => layer));
    left -= length;
    layer = otherLayer(layer);
  }
  return blocks;
}

/** Needs that find room, less what a good session avoids. */
function judge(
  shape: readonly Slot[],
  blocks: readonly (readonly Layer[])[],
  needs: Needs,
  before: readonly Slot[],
): number {
  const room = needs.map(({ layer, target, count }) =>
    Math.min(count, shape.filter((slot) => slot.layer === layer && slot.target === target).length),
  );
  return sum(room) - 2 * countMissing([...before, ...shape]) - 2 * countOneSidedBlocks(shape, blocks);
}

/** By how many slots the rarer layer falls short of its share. */
function countMissing(slots: readonly Slot[]): number {
  const hedges = slots.filter(({ layer }) => layer === 'hedge').length;
  return Math.max(0, Math.ceil(slots.length * LEAST_SHARE) - Math.min(hedges, slots.length - hedges));
}

function countOneSidedBlocks(shape: readonly Slot[], blocks: readonly (readonly Layer[])[]): number {
  let start = 0;
  let count = 0;
  for (const { length } of blocks) {
    const block = shape.slice(start, start + length);
    if (block.every(({ target }) => target === block[0]?.target)) count += 1;
    start += length;
  }
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function otherLayer(layer: Layer): Layer {
  return layer === 'hedge' ? 'claim' : 'hedge';
}

function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[Math.floor(random() * values.length)];
}
