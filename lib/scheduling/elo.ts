import type { ItemRating, Ratings, ScheduledItem } from './types';

/*
 * Elo ratings for practice after R. Pelánek 2016, "Applications of the Elo rating system in adaptive educational
 * systems", Computers & Education 98: abilities and item ratings share one scale, in logits; after each answer both
 * move by K times (result - expected), with the uncertainty function K(n) = a/(1 + b n) of its section 2. A learner
 * has one ability overall and an offset on each skill (its hierarchical variant): a skill nobody has tried starts at
 * the overall ability, and one that was tried often keeps its own mind.
 */

/** Logits between two steps of the author's difficulty; difficulty 3 is 0. */
const STEP = 0.6;
const MIDDLE = 3;

/**
 * The chance of a right answer for somebody who does not know: shifted logistic as for multiple choice (Pelánek 2016,
 * section 2). Where nothing is to be marked, one guess in two is right. Where something is, the guess must also hit
 * the place, which we take to work out half of the time.
 */
const LUCK_SAFE = 0.5;
const LUCK_TARGET = 0.25;

const OVERALL = { start: 0.6, slowing: 0.05, least: 0.04 };
const OFFSET = { start: 1.2, slowing: 0.15, least: 0.15 };
const ITEM = { start: 0.4, slowing: 0.02, least: 0.05 };

/** Answers of learners to an item before its rating leaves the author's difficulty. */
export const ANSWERS_BEFORE_ITEM_MOVES = 20;

/**
 * Abilities and offsets stay within this many logits of 0. Somebody who gives one answer to everything does worse
 * than luck, which no ability explains; without a bound the estimate would run off and never come back.
 */
const BOUND = 3;

type Speed = { readonly start: number; readonly slowing: number; readonly least: number };

/** The rating, in logits, of an item of this difficulty (1..5) before learners have said otherwise. */
export function startRating(difficulty: number): number {
  return (difficulty - MIDDLE) * STEP;
}

/** The rating of an item in logits: its author's, which may have changed since, until its answers moved it. */
export function getRating(item: ScheduledItem, ratings: Ratings): number {
  const measured = ratings.get(item.id);
  return measured && measured.answers > ANSWERS_BEFORE_ITEM_MOVES
    ? measured.rating
    : startRating(item.difficulty);
}

/**
 * The chance, 0..1, of a right answer: luck + (1 - luck) / (1 + e^(rating - ability)). `ability` and `rating` in
 * logits; `target`: whether there is something to mark, which decides what luck can do.
 */
export function expectSuccess(ability: number, rating: number, target: boolean): number {
  const luck = target ? LUCK_TARGET : LUCK_SAFE;
  return luck + (1 - luck) * knownShare(ability, rating);
}

/** The chance, 0..1, of knowing an item of this rating, luck left out: the plain logistic. */
export function knownShare(ability: number, rating: number): number {
  return 1 / (1 + Math.exp(rating - ability));
}

/** The overall ability after an answer; `answers`: how many came before. */
export function moveAbility(ability: number, answers: number, expected: number, correct: boolean): number {
  return bound(ability + speedAt(OVERALL, answers) * surprise(expected, correct));
}

/** The offset of a skill after an answer to it; `answers`: how many came before on this skill. */
export function moveOffset(offset: number, answers: number, expected: number, correct: boolean): number {
  return bound(offset + speedAt(OFFSET, answers) * surprise(expected, correct));
}

/**
 * An item's rating after one more answer, given the expected success (0..1) of who gave it. Its first 20 answers
 * only count: until then the author knows more than chance does. Feed it first answers only: who has seen the item
 * before says nothing about how hard it is.
 */
export function rateItem({ rating, answers }: ItemRating, expected: number, correct: boolean): ItemRating {
  const beyond = answers - ANSWERS_BEFORE_ITEM_MOVES;
  const moved = beyond < 0 ? 0 : speedAt(ITEM, beyond) * surprise(expected, correct);
  return { rating: rating - moved, answers: answers + 1 };
}

/** K(n) = a/(1 + b n): far at first, when little is known, then less. Never nothing, for people learn. */
function speedAt({ start, slowing, least }: Speed, answers: number): number {
  return Math.max(least, start / (1 + slowing * answers));
}

function bound(logits: number): number {
  return Math.min(Math.max(logits, -BOUND), BOUND);
}

function surprise(expected: number, correct: boolean): number {
  return (correct ? 1 : 0) - expected;
}
