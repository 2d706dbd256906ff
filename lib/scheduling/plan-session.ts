import type { LearnerState } from './learner-state';
import { FIRST_STEPS, hasIntroduction, listCandidates } from './list-candidates';
import { pickItem } from './pick-item';
import { pickSkill } from './pick-skill';
import { drawShape } from './plan-shape';
import type { Needs, Slot } from './plan-shape';
import type { Candidate, Choice, PlannedItem, Reason } from './plan-types';
import type { Bank, Random, ScheduledItem } from './types';

/** What the session already has, or the learner has just seen. Ids that the bank does not have are let pass. */
export type PlanContext = {
  /** Items of this session so far, answered or not, in their order. They are not planned again. */
  readonly alreadyPlanned?: readonly string[];
  /** Items that were on the screen and not answered: seen, as if answered last. */
  readonly recentlyShown?: readonly string[];
};

export const SESSION_SIZE = 10;

const KINDS: readonly Slot[] = [
  { layer: 'hedge', target: true },
  { layer: 'hedge', target: false },
  { layer: 'claim', target: true },
  { layer: 'claim', target: false },
];

/** What grows while a session is filled. */
type Session = {
  readonly plan: PlannedItem[];
  readonly topics: string[];
  candidates: readonly Candidate[];
};

/**
 * The next `size` items of a session, in order. First the shape (see `drawShape`: half safe, layers in blocks), then
 * for each place a skill (due, else new, else weakest; see `pickSkill`) and of it an unseen sentence with an expected
 * success near 0.75 to 0.80 (see `pickItem`). No item comes twice; a sentence seen before comes only when its skill
 * has no other. Fewer than `size` only when the bank has no more; a place for which the bank has nothing of its layer
 * and answer goes to another layer, else to another answer. Throws a RangeError unless `size` is a whole number from 0.
 */
export function planSession(
  state: LearnerState,
  bank: Bank,
  now: number,
  random: Random,
  size: number = SESSION_SIZE,
  { alreadyPlanned = [], recentlyShown = [] }: PlanContext = {},
): readonly PlannedItem[] {
  if (!Number.isInteger(size) || size < 0) throw new RangeError(`Not a number of items: ${size}`);
  const before = listItems(bank, alreadyPlanned);
  const excluded = { planned: new Set(alreadyPlanned), shown: new Set(recentlyShown) };
  const session: Session = {
    plan: [],
    topics: before.map(({ topic }) => topic),
    candidates: withPlanned(listCandidates(state, bank, now, excluded), before),
  };
  for (const slot of drawShape(size, listNeeds(session.candidates), before, random)) {
    fill(session, slot, random);
  }
  return session.plan;
}

function fill(session: Session, slot: Slot, random: Random): void {
  const repeats = session.plan.filter(({ repeat }) => repeat).length;
  const picked = pickSkill(listFitting(session.candidates, slot), repeats);
  const choice = picked && pickItem(picked.candidate.choices, session.topics, random);
  if (!choice) return;
  session.plan.push(toPlanned(picked.candidate, choice, picked.reason));
  session.topics.push(choice.item.topic);
  session.candidates = session.candidates.map((candidate) =>
    candidate === picked.candidate ? take(candidate, choice) : candidate,
  );
}

function toPlanned({ skill, started, planned }: Candidate, choice: Choice, reason: Reason): PlannedItem {
  return {
    itemId: choice.item.id,
    skill: skill.id,
    layer: skill.layer,
    reason,
    introduces: hasIntroduction(skill) && !started && planned === 0,
    expected: choice.expected,
    repeat: !choice.fresh,
  };
}

function take(candidate: Candidate, taken: Choice): Candidate {
  const choices = candidate.choices.filter((choice) => choice !== taken);
  return { ...candidate, choices, planned: candidate.planned + 1 };
}

/** Skills that can fill a place: of its layer and answer; failing these, of its answer; failing these, any. */
function listFitting(candidates: readonly Candidate[], slot: Slot): readonly Candidate[] {
  const left = candidates.filter(({ choices }) => choices.length > 0);
  const answer = left.filter(({ target }) => target === slot.target);
  const exact = answer.filter(({ skill }) => skill.layer === slot.layer);
  return [exact, answer, left].find((list) => list.length > 0) ?? [];
}

/** A place for each skill that is due, and the first steps of each that may be introduced; by layer and answer. */
function listNeeds(candidates: readonly Candidate[]): Needs {
  const wanting = candidates.filter(({ due, next, planned }) => (due || next) && planned === 0);
  return KINDS.map((kind) => {
    const own = wanting.filter(({ skill, target }) => skill.layer === kind.layer && target === kind.target);
    return { ...kind, count: own.reduce((sum, { due }) => sum + (due ? 1 : FIRST_STEPS), 0) };
  });
}

function withPlanned(
  candidates: readonly Candidate[],
  before: readonly ScheduledItem[],
): readonly Candidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    planned: before.filter(({ skill }) => skill === candidate.skill.id).length,
  }));
}

function listItems(bank: Bank, ids: readonly string[]): readonly ScheduledItem[] {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  return ids.flatMap((id) => items.get(id) ?? []);
}
