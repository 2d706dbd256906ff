import { nextDueAt } from './due';
import { knownShare } from './elo';
import { getRetrievability } from './fsrs';
import { getAbility } from './learner-state';
import type { LearnerState, SkillState } from './learner-state';
import { findOneSided } from './one-sided';
import type { OneSided } from './one-sided';
import type { Bank, Skill } from './types';

/** Fewest fresh answers before we say how well a skill sits; the smallest families have four sentences. */
export const ENOUGH_ANSWERS = 4;

/**
 * `new`: never met. `too-few`: not enough to say. `one-sided`: the learner gives one answer to everything, which is
 * right here without any skill. `known`: enough to say.
 */
export type SkillStatus = 'new' | 'too-few' | 'one-sided' | 'known';

/** `firm` from 0.8, `growing` from 0.55, else `shaky`. */
export type SkillLevel = 'firm' | 'growing' | 'shaky';

export type SkillView = {
  readonly skill: Skill;
  readonly status: SkillStatus;
  /** Answers to fresh sentences, and how many were right. */
  readonly answers: number;
  readonly right: number;
  /** Answers to sentences seen before; they show nothing. */
  readonly repeats: number;
  /** How sure we are that it sits, 0..1; null unless known. */
  readonly sits: number | null;
  readonly level: SkillLevel | null;
  /** The part of `sits` that fades with time, 0..1; null for a new skill. */
  readonly retrievability: number | null;
  /** ms since 1970; null for a new skill. */
  readonly dueAt: number | null;
  readonly due: boolean;
  /** Sentences never answered. */
  readonly freshLeft: number;
};

/**
 * Every skill of the bank, in the course's order, as it stands at `now`. How sure we are that a skill sits is the
 * chance that what was learned is still there (retrievability, FSRS), times the share of middling sentences that the
 * learner knows without luck (the Elo estimate). Retrievability alone will not do: it is 1 after any answer, even a
 * wrong one, for it asks how much is left and not how much there was.
 */
export function describeSkills(state: LearnerState, bank: Bank, now: number): readonly SkillView[] {
  const oneSided = findOneSided(state);
  const fresh = bank.items.filter(({ id }) => !state.seen.has(id));
  return bank.skills.map((skill) => {
    const freshLeft = fresh.filter((item) => item.skill === skill.id).length;
    const known = state.skills.get(skill.id);
    if (!known) return describeNew(skill, freshLeft);
    const status = findStatus(skill, known, oneSided);
    const retrievability = getRetrievability(known.card, now);
    const sits = status === 'known' ? retrievability * knownShare(getAbility(state, skill.id), 0) : null;
    const dueAt = nextDueAt(known, freshLeft);
    return {
      skill,
      status,
      answers: known.answers,
      right: known.right,
      repeats: known.repeats,
      sits,
      level: sits === null ? null : findLevel(sits),
      retrievability,
      dueAt,
      due: dueAt <= now,
      freshLeft,
    };
  });
}

function describeNew(skill: Skill, freshLeft: number): SkillView {
  const nothing = { sits: null, level: null, retrievability: null, dueAt: null, due: false };
  return { skill, status: 'new', answers: 0, right: 0, repeats: 0, freshLeft, ...nothing };
}

function findStatus({ kind }: Skill, { answers }: SkillState, oneSided: OneSided | null): SkillStatus {
  const rightForNothing = oneSided === (kind === 'target' ? 'everything' : 'nothing');
  if (rightForNothing) return 'one-sided';
  return answers < ENOUGH_ANSWERS ? 'too-few' : 'known';
}

function findLevel(sits: number): SkillLevel {
  if (sits >= 0.8) return 'firm';
  return sits >= 0.55 ? 'growing' : 'shaky';
}
