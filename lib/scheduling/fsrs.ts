import { forgetting_curve, fsrs, Rating } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';
import type { Sureness } from './types';

export const DAY_MS = 86_400_000;

/** What is remembered of a skill: a card of FSRS. */
export type Card = {
  /** Days after which the chance of still having it has fallen to 90 percent. */
  readonly stability: number;
  /** 1 (easy) to 10, as FSRS means it: how slowly stability grows. */
  readonly difficulty: number;
  /** ms since 1970. */
  readonly reviewedAt: number;
};

/** Answers closer together than this belong to one sitting, for which FSRS has a formula of its own. */
const SITTING_DAYS = 0.5;

/*
 * FSRS-6 with its default parameters (J. Ye, J. Su & Y. Cao 2022, "A stochastic shortest path algorithm for
 * optimizing spaced repetition scheduling", KDD '22; formulas: open-spaced-repetition, "The Algorithm"), without
 * fuzz, so that the same answers always give the same schedule. A card is due when 90 percent is reached.
 */
const SCHEDULER = fsrs({ enable_fuzz: false, enable_short_term: true, request_retention: 0.9 });
const PARAMETERS = SCHEDULER.parameters.w;

/**
 * How an answer rates its skill. Wrong is Again, however sure: FSRS knows one kind of failure. Right and not sure is
 * Hard, for that is where luck is most likely, and a lucky answer must not buy a long rest. Right and rather sure,
 * or right and not said, is Good. Right and sure is Easy, but not on the very first answer: one sentence does not
 * show that a skill is easy, and Easy would put it off for more than a week.
 */
export function rateAnswer(correct: boolean, sure: Sureness, first: boolean): Grade {
  if (!correct) return Rating.Again;
  if (sure === 1) return Rating.Hard;
  return sure === 3 && !first ? Rating.Easy : Rating.Good;
}

/**
 * The card after one more answer at `at` (ms since 1970); null before the first. Only to be called for fresh
 * sentences: a remembered sentence shows nothing about the skill. A clock that ran backwards counts as no time.
 */
export function reviewCard(card: Card | null, grade: Grade, at: number): Card {
  const days = card ? daysBetween(card.reviewedAt, at) : 0;
  const next = SCHEDULER.next_state(card, days < SITTING_DAYS ? 0 : days, grade);
  return { stability: next.stability, difficulty: next.difficulty, reviewedAt: at };
}

/** The chance, 0..1, that what was learned is still there at `now`. 1 right after an answer, even a wrong one. */
export function getRetrievability({ reviewedAt, stability }: Card, now: number): number {
  return forgetting_curve(PARAMETERS, daysBetween(reviewedAt, now), stability);
}

/** When retrievability falls to 90 percent, in ms since 1970: `stability` days after the last answer. */
export function dueAt({ reviewedAt, stability }: Card): number {
  return reviewedAt + stability * DAY_MS;
}

function daysBetween(from: number, to: number): number {
  return Math.max(0, to - from) / DAY_MS;
}
