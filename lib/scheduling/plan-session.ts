import { FIRST_STEPS, introduceInBlocks, listNextSkills } from './introductions';
import type { LearnerState } from './learner-state';
import { hasIntroduction, listCandidates } from './list-candidates';
import { pickItem } from './pick-item';
import { pickSkill } from './pick-skill';
import { drawShape } from './plan-shape';
import type { Needs, Slot } from './plan-shape';
import type { Candidate, Choice, PlannedItem, Reason } from './plan-types';
import type { Bank, Random, ScheduledItem, Skill, SkillId } from './types';

/** What the session already has, or the learner has just seen. Ids that the bank does not have are let pass. */
export type PlanContext = {
  /** Items of this session so far, answered or not, in their order. They are not planned again. */
  readonly alreadyPlanned?: readonly string[];
  /** Items that were laid out and not answered: they come before those answered, after fresh ones. */
  readonly recentlyShown?: readonly string[];
};

export const SESSION_SIZE = 10;

/** What grows while a session is filled. */
type Session = {
  readonly plan: PlannedItem[];
  readonly topics: string[];
  /** Skills introduced so far. */
  readonly introduced: Set<SkillId>;
  candidates: readonly Candidate[];
};

/**
 * The next `size` items of a session, in order. First the shape (see `drawShape`: about half safe, by chance; layers in
 * blocks) and what is introduced before each block, then for each place a skill (new, due or weakest; see `pickSkill`) and of it an unseen sentence with an expected
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
  const candidates = withPlanned(listCandidates(state, bank, now, excluded), before);
  const needs = listNeeds(candidates, listNextSkills(state, bank, excluded.planned));
  const shape = drawShape(size, needs, before, random);
  const layers = [...before, ...shape].map(({ layer }) => layer);
  const introductions = introduceInBlocks(layers, state, bank, excluded.planned);
  const session: Session = {
    plan: [],
    topics: before.map(({ topic }) => topic),
    introduced: new Set(introductions.slice(0, before.length).flat()),
    candidates,
  };
  shape.forEach((slot, at) => {
    for (const skill of introductions[before.length + at] ?? []) session.introduced.add(skill);
    fill(session, slot, random);
  });
  return session.plan;
}

function fill(session: Session, slot: Slot, random: Random): void {
  const repeats = session.plan.filter(({ repeat }) => repeat).length;
  const fitting = listFitting(session.candidates, slot).map((candidate) => ({
    ...candidate,
    next: session.introduced.has(candidate.skill.id),
  }));
  const picked = pickSkill(fitting, repeats);
  const choice = picked && pickItem(picked.candidate.choices, session.topics, random);
  if (!choice) return;
  session.plan.push(toPlanned(picked.candidate, choice, picked.reason));
  session.topics.push(choice.item.topic);
  session.candidates = session.candidates.map((candidate) =>
    candidate.skill === picked.candidate.skill ? take(candidate, choice) : candidate,
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

/** By layer, a place for each skill that is due, and the first steps of each that is to be introduced. */
function listNeeds(candidates: readonly Candidate[], waiting: readonly Skill[]): Needs {
  const needs = { hedge: 0, claim: 0 };
  for (const { skill, due, started, planned } of candidates) {
    if (planned > 0) continue;
    if (due) needs[skill.layer] += 1;
    else if (!started && waiting.includes(skill)) needs[skill.layer] += FIRST_STEPS;
  }
  return needs;
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
