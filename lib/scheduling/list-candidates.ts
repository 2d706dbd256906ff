import { getStrength, nextDueAt } from './due';
import { getRetrievability } from './fsrs';
import { expectOn } from './learner-state';
import type { LearnerState } from './learner-state';
import type { Candidate, Choice } from './plan-types';
import type { Bank, Skill, SkillId } from './types';

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
        next: false,
        strength: getStrength(state, skill.id, now),
        retrievability: known ? getRetrievability(known.card, now) : 1,
        planned: 0,
      },
    ];
  });
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
    const choice = { item, expected: expectOn(state, item), fresh, seenAt: answeredAt ?? -Infinity };
    const own = choices.get(item.skill);
    if (own) own.push(choice);
    else choices.set(item.skill, [choice]);
  }
  return choices;
}
