import { startRating } from './elo';
import { DAY_MS } from './fsrs';
import type { LearnerState } from './learner-state';
import { planSession, SESSION_SIZE } from './plan-session';
import type { PlannedItem } from './plan-types';
import { replay } from './replay';
import type { Bank, PracticeEvent, Random, ScheduledItem, SkillId, Sureness } from './types';

// Learners made up for tests: what they know is known, so that what the schedule believes can be held against it.

export type TestLearner = {
  /** True ability per skill, in logits on the scale of item ratings. */
  readonly abilities: ReadonlyMap<SkillId, number>;
  /** The chance of marking when the answer is not known. */
  readonly suspicion: number;
  /** The chance of a slip: the opposite of what one knows. */
  readonly slips: number;
  /** How much harder an item is for learners than its author thought, in logits; 0 where missing. */
  readonly shifts: ReadonlyMap<string, number>;
  /** Gives one answer to everything, whatever is known. */
  readonly always: 'nothing' | 'everything' | null;
};

/** A place of a session as it was shown, with what was known of the learner when it was planned. */
export type Shown = PlannedItem & { readonly known: LearnerState };

export type TestRun = {
  readonly events: readonly PracticeEvent[];
  readonly sessions: readonly (readonly Shown[])[];
  readonly state: LearnerState;
  /** When the last answer was given. */
  readonly now: number;
};

const SECONDS_PER_ANSWER = 40;
/** Somebody who marks on a hunch finds the right place this often. */
const PLACE = 0.5;

/** Numbers in [0, 1) that are the same for the same seed (mulberry32, T. Ettinger 2017). */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Abilities spread around `middle`, half a unit to each side on the average. */
export function drawAbilities(bank: Bank, middle: number, random: Random): ReadonlyMap<SkillId, number> {
  return new Map(bank.skills.map(({ id }) => [id, middle + 3 * (random() + random() - 1)]));
}

/** How far authors are off: up to one logit to each side, 0.4 on the average. */
export function drawShifts(bank: Bank, random: Random): ReadonlyMap<string, number> {
  return new Map(bank.items.map(({ id }) => [id, 1.2 * (random() + random() - 1)]));
}

/** The true rating of an item, in logits. */
export function trueRating({ shifts }: TestLearner, item: ScheduledItem): number {
  return startRating(item.difficulty) + (shifts.get(item.id) ?? 0);
}

/** The true chance of a right answer to an item like this one, but of this rating; luck and slips included. */
export function trueSuccess(learner: TestLearner, item: ScheduledItem, rating: number): number {
  const hunch = item.target ? learner.suspicion * PLACE : 1 - learner.suspicion;
  if (learner.always === 'nothing') return item.target ? 0 : 1;
  if (learner.always === 'everything') return item.target ? PLACE : 0;
  const known = 1 / (1 + Math.exp(rating - (learner.abilities.get(item.skill) ?? 0)));
  return known * (1 - learner.slips) + (1 - known) * hunch;
}

/**
 * Practices `days` sessions of ten through the real schedule, one a day, now and then with a day left out. As in the
 * app, what comes after a block of one layer is planned anew while the block is answered.
 */
export function practice(learner: TestLearner, bank: Bank, days: number, random: Random): TestRun {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const events: PracticeEvent[] = [];
  const sessions: (readonly Shown[])[] = [];
  let now = Date.UTC(2026, 0, 5, 16);
  const extend = (begun: readonly Shown[]): readonly Shown[] => {
    const known = replay(events, bank, new Map());
    const alreadyPlanned = begun.map(({ itemId }) => itemId);
    const rest = planSession(known, bank, now, random, SESSION_SIZE - begun.length, { alreadyPlanned });
    return [...begun, ...rest.map((planned) => ({ ...planned, known }))];
  };
  for (let day = 0; day < days; day += 1) {
    let plan = extend([]);
    for (let at = 0; at < plan.length; at += 1) {
      const item = items.get(plan[at]?.itemId ?? '');
      now += SECONDS_PER_ANSWER * 1000;
      const id = `${events.length}`.padStart(6, '0');
      if (item) events.push({ id, answeredAt: now, ...answer(learner, item, random) });
      const [last, next] = [plan[at + 1], plan[at + 2]];
      if (last?.layer === plan[at]?.layer && next && next.layer !== last?.layer)
        plan = extend(plan.slice(0, at + 2));
    }
    sessions.push(plan);
    now += DAY_MS * (random() < 0.2 ? 2 : 1);
  }
  return { events, sessions, state: replay(events, bank, new Map()), now };
}

function answer(
  learner: TestLearner,
  item: ScheduledItem,
  random: Random,
): Omit<PracticeEvent, 'id' | 'answeredAt'> {
  const ability = learner.abilities.get(item.skill) ?? 0;
  const known = random() < 1 / (1 + Math.exp(trueRating(learner, item) - ability));
  const slipped = random() < learner.slips;
  const hunch = random() < learner.suspicion;
  const honest = known ? item.target !== slipped : hunch;
  const flagged = learner.always === null ? honest : learner.always === 'everything';
  const inPlace = (known && learner.always === null) || random() < PLACE;
  const sure: Sureness = random() < 0.2 ? null : known ? (random() < 0.6 ? 3 : 2) : random() < 0.6 ? 1 : 2;
  return { itemId: item.id, flagged, correct: flagged === item.target && (!flagged || inPlace), sure };
}
