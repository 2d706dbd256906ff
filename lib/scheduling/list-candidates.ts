import { getStrength, nextDueAt } from './due';
import { getRetrievability } from './fsrs';
import { expectOn } from './learner-state';
import type { LearnerState } from './learner-state';
import type { Candidate, Choice } from './plan-types';
import type { Bank, Skill, SkillId } from './types';

/** Skills that may be in their first steps at the same time. */
const NEW_AT_ONCE = 3;
/** A skill with fewer answers than this is in its first steps; the session that introduces it has as many for it. */
export const FIRST_STEPS = 2;

/** Items a session must not have, and items that count as seen though they were not answered. */
export type Excluded = { readonly planned: ReadonlySet<string>; readonly shown: ReadonlySet<string> };

/** Every skill of the bank, in the course's order, with what may be taken of it. Skills without items are left out. */
export function listCandidates(
  state: LearnerState,
  bank: Bank,
  now: number,
  excluded: Excluded,
): readonly Candidate[] {
  const choices = listChoices(state, bank, excluded);
  const next = listNextSkills(state, bank);
  return bank.skills.flatMap((skill): Candidate[] => {
    const own = choices.get(skill.id) ?? [];
    if (own.length === 0) return [];
    const known = state.skills.get(skill.id);
    const freshLeft = own.filter(({ fresh }) => fresh).length;
    return [
      {
        skill,
        target: skill.kind === 'target',
        choices: own,
        started: known !== undefined,
        due: known !== undefined && nextDueAt(known, freshLeft) <= now,
        next: next.has(skill.id),
        strength: getStrength(state, skill.id, now),
        retrievability: known ? getRetrievability(known.card, now) : 1,
        planned: 0,
      },
    ];
  });
}

/**
 * The skills that may be introduced now: the next of the course's order, no more than three in their first steps at
 * the same time. Plain skills need no introduction and are there from the start.
 */
function listNextSkills({ skills }: LearnerState, bank: Bank): ReadonlySet<SkillId> {
  const introduced = bank.skills.filter(hasIntroduction);
  const answersOf = (skill: Skill) => skills.get(skill.id)?.answers ?? 0;
  const learning = introduced.filter((skill) => answersOf(skill) > 0 && answersOf(skill) < FIRST_STEPS);
  const unknown = introduced.filter((skill) => answersOf(skill) === 0);
  return new Set(unknown.slice(0, Math.max(0, NEW_AT_ONCE - learning.length)).map(({ id }) => id));
}

/** Whether a skill has an introduction: all but the plain ones. */
export function hasIntroduction({ kind }: Skill): boolean {
  return kind !== 'plain';
}

function listChoices(
  state: LearnerState,
  bank: Bank,
  { planned, shown }: Excluded,
): ReadonlyMap<SkillId, readonly Choice[]> {
  const choices = new Map<SkillId, Choice[]>();
  for (const item of bank.items) {
    if (planned.has(item.id)) continue;
    const answeredAt = state.seen.get(item.id);
    const fresh = answeredAt === undefined && !shown.has(item.id);
    const choice = { item, expected: expectOn(state, item), fresh, seenAt: answeredAt ?? Infinity };
    const own = choices.get(item.skill);
    if (own) own.push(choice);
    else choices.set(item.skill, [choice]);
  }
  return choices;
}
