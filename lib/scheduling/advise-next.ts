import { describeSkills } from './describe-skill';
import type { SkillView } from './describe-skill';
import { DAY_MS } from './fsrs';
import type { LearnerState } from './learner-state';
import { hasIntroduction } from './list-candidates';
import { findOneSided } from './one-sided';
import type { OneSided } from './one-sided';
import type { Bank, SkillId } from './types';
import { findLeast } from './pick-skill';

export type AdviceKind = 'start' | 'always-nothing' | 'always-marks' | 'due' | 'weak' | 'next-skill' | 'rest';

/** What to do next, in one sentence; `skill` where it speaks of one. */
export type Advice = { readonly kind: AdviceKind; readonly sentence: string; readonly skill: SkillId | null };

const START: Advice = {
  kind: 'start',
  sentence: 'Begin with ten sentences; they take about ten minutes.',
  skill: null,
};
const ONE_SIDED: Readonly<Record<OneSided, Advice>> = {
  nothing: {
    kind: 'always-nothing',
    sentence:
      'You now say “nothing to mark” almost every time, but about half of the texts hold something: look once more.',
    skill: null,
  },
  everything: {
    kind: 'always-marks',
    sentence:
      'You now mark something almost every time, but about half of the texts hold nothing: find your reason before you mark.',
    skill: null,
  },
};
/** What comes up again within so many ms comes up "in a few hours". */
const SOON_MS = DAY_MS / 2;
const REST: Advice = {
  kind: 'rest',
  sentence: 'Nothing is due right now, so a break does no harm.',
  skill: null,
};

/**
 * The one thing to do next. In this order: begin; stop giving one answer to everything (said before anything else,
 * for it makes all other numbers empty); what is due, most forgotten first; what is shaky; what is new; rest.
 */
export function adviseNext(state: LearnerState, bank: Bank, now: number): Advice {
  if (state.history.length === 0) return START;
  const oneSided = findOneSided(state);
  if (oneSided) return ONE_SIDED[oneSided];
  const views = describeSkills(state, bank, now);
  return adviseDue(views) ?? adviseWeak(views) ?? adviseNew(views, now) ?? REST;
}

function adviseDue(views: readonly SkillView[]): Advice | null {
  const due = views.filter((view) => view.due);
  const first = findLeast(due, ({ retrievability }) => retrievability ?? 1);
  if (!first) return null;
  const { id, name } = first.skill;
  const sentence =
    due.length === 1
      ? `It is time to practice ${quote(name)} again, and the next session asks for it.`
      : `It is time to practice ${due.length} skills again, ${quote(name)} first.`;
  return { kind: 'due', sentence, skill: id };
}

function adviseWeak(views: readonly SkillView[]): Advice | null {
  const shaky = views.filter(({ level, freshLeft }) => level === 'shaky' && freshLeft > 0);
  const weakest = findLeast(shaky, ({ sits }) => sits ?? 1);
  if (!weakest) return null;
  const { skill, right, answers } = weakest;
  const sentence = `Practice ${quote(skill.name)} next: so far ${right} of ${answers} new sentences came out right.`;
  return { kind: 'weak', sentence, skill: skill.id };
}

function adviseNew(views: readonly SkillView[], now: number): Advice | null {
  const next = views.find(({ status, skill }) => status === 'new' && hasIntroduction(skill));
  if (!next) return null;
  const { id, name } = next.skill;
  const soon = describeSoon(views, now);
  const sentence = soon
    ? `${soon} in a few hours; until then, something new: ${quote(name)}.`
    : `Nothing is due right now, so you are ready for something new: ${quote(name)}.`;
  return { kind: 'next-skill', sentence, skill: id };
}

/** To somebody with wrong answers "nothing is due" would be false comfort: what comes up again is named. */
function describeSoon(views: readonly SkillView[], now: number): string | null {
  const soon = views.filter(({ due, dueAt }) => !due && dueAt !== null && dueAt - now < SOON_MS);
  const first = findLeast(soon, ({ dueAt }) => dueAt ?? now);
  if (!first) return null;
  return soon.length === 1
    ? `${quote(first.skill.name)} comes up again`
    : `${soon.length} skills come up again`;
}

/** A name that brings its own quotation marks keeps them. */
function quote(name: string): string {
  return name.includes('“') ? name : `“${name}”`;
}
