import { expectSuccess, getRating, moveAbility, moveOffset } from './elo';
import { rateAnswer, reviewCard } from './fsrs';
import type { CheckedAnswer, LearnerState, SkillState } from './learner-state';
import type { Bank, PracticeEvent, Ratings, ScheduledItem, SkillId } from './types';

type Draft = {
  ability: number;
  /** Answers to fresh sentences. */
  answers: number;
  readonly skills: Map<SkillId, SkillState>;
  readonly seen: Map<string, number>;
  readonly history: CheckedAnswer[];
};

/**
 * What is known of a learner from all answers: the same for the same answers in whatever order they come, so that
 * two histories merge by being put together. An id that comes twice counts once, at its earliest time. Answers to
 * items that are not in the bank are left out. Only the first answer to a sentence moves ability and schedule; a
 * later one is remembered as seen, for a remembered sentence shows memory of it and not the skill.
 * Throws a RangeError for a time that is not finite. Sorts, then one pass.
 */
export function replay(events: readonly PracticeEvent[], bank: Bank, ratings: Ratings): LearnerState {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const counted = new Set<string>();
  const draft: Draft = { ability: 0, answers: 0, skills: new Map(), seen: new Map(), history: [] };
  for (const event of events.toSorted(compareEvents)) {
    if (!Number.isFinite(event.answeredAt)) throw new RangeError(`Not a time: ${event.answeredAt}`);
    const item = items.get(event.itemId);
    if (counted.has(event.id)) continue;
    counted.add(event.id);
    if (item) takeIn(draft, event, item, getRating(item, ratings));
  }
  const { ability, skills, seen, history } = draft;
  return { ability, skills, seen, history, ratings };
}

function takeIn(draft: Draft, event: PracticeEvent, item: ScheduledItem, rating: number): void {
  const { skill, layer, target } = item;
  const before = draft.skills.get(skill);
  const fresh = !draft.seen.has(item.id);
  const expected = expectSuccess(draft.ability + (before?.offset ?? 0), rating, target);
  draft.seen.set(item.id, event.answeredAt);
  draft.history.push({ ...event, skill, layer, target, fresh, expected });
  if (fresh) {
    draft.skills.set(skill, afterFresh(before, event, expected));
    draft.ability = moveAbility(draft.ability, draft.answers, expected, event.correct);
    draft.answers += 1;
  } else if (before) {
    draft.skills.set(skill, { ...before, repeats: before.repeats + 1, lastAnsweredAt: event.answeredAt });
  }
}

function afterFresh(before: SkillState | undefined, event: PracticeEvent, expected: number): SkillState {
  const { correct, sure, answeredAt } = event;
  const answers = before?.answers ?? 0;
  return {
    answers: answers + 1,
    right: (before?.right ?? 0) + (correct ? 1 : 0),
    repeats: before?.repeats ?? 0,
    offset: moveOffset(before?.offset ?? 0, answers, expected, correct),
    card: reviewCard(before?.card ?? null, rateAnswer(correct, sure, !before), answeredAt),
    lastAnsweredAt: answeredAt,
  };
}

/** Total, so that the order of the input never matters: two events that compare as equal are the same. */
function compareEvents(a: PracticeEvent, b: PracticeEvent): number {
  return (
    a.answeredAt - b.answeredAt ||
    compare(a.id, b.id) ||
    compare(a.itemId, b.itemId) ||
    Number(a.correct) - Number(b.correct) ||
    Number(a.flagged) - Number(b.flagged) ||
    (a.sure ?? 0) - (b.sure ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
