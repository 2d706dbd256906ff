import { FIRST_STEPS } from './introductions';
import type { Candidate, Reason } from './plan-types';

/** Logits that each place in the session adds to a skill's strength, so that one weak skill does not fill it. */
const SPREAD = 0.6;
/** Places of a session that sentences seen before may take while there are fresh ones of another skill. */
const REPEATS = 2;

type Pick = { readonly candidate: Candidate; readonly reason: Reason };

/**
 * Which of these skills (all of one layer and one answer) a place goes to: a new one whose introduction was just
 * read; then one that is due, most forgotten first; then the new one a second time; then the weakest. `repeats`:
 * places of the session that already went to sentences seen before. null when there is no skill.
 */
export function pickSkill(candidates: readonly Candidate[], repeats: number): Pick | null {
  const fresh = candidates.filter(hasFresh);
  const unknown = findNew(fresh);
  if (unknown?.planned === 0) return { candidate: unknown, reason: 'new' };
  const due = findMostForgotten(fresh) ?? (repeats < REPEATS ? findMostForgotten(candidates) : null);
  if (due) return { candidate: due, reason: 'due' };
  if (unknown) return { candidate: unknown, reason: 'new' };
  return pickToFill(fresh) ?? pickToRepeat(candidates);
}

/** The next of the course's order that may be introduced, each once before any comes a second time. */
function findNew(fresh: readonly Candidate[]): Candidate | null {
  const unknown = fresh.filter(({ started, next, planned }) => next && !started && planned < FIRST_STEPS);
  return findLeast(unknown, ({ planned }) => planned);
}

/** Skills the learner has met; plain ones count as met. Failing these, the next of the course's order. */
function pickToFill(fresh: readonly Candidate[]): Pick | null {
  const met = fresh.filter(({ started, planned, skill }) => started || planned > 0 || skill.kind === 'plain');
  const candidate = findLeast(met, ({ strength, planned }) => strength + SPREAD * planned) ?? fresh[0];
  return candidate ? { candidate, reason: candidate.started ? 'weak' : 'new' } : null;
}

/** With no fresh sentence anywhere: the skill whose sentences were seen longest ago. */
function pickToRepeat(candidates: readonly Candidate[]): Pick | null {
  const candidate = findLeast(candidates, ({ choices }) =>
    Math.min(...choices.map(({ seenAt }) => seenAt), Number.MAX_VALUE),
  );
  return candidate ? { candidate, reason: candidate.due ? 'due' : 'weak' } : null;
}

function findMostForgotten(candidates: readonly Candidate[]): Candidate | null {
  const due = candidates.filter(({ due, planned }) => due && planned === 0);
  return findLeast(due, ({ retrievability }) => retrievability);
}

function hasFresh({ choices }: Candidate): boolean {
  return choices.some(({ fresh }) => fresh);
}

/** The first of those with the least value. */
export function findLeast<Value>(values: readonly Value[], valueOf: (value: Value) => number): Value | null {
  let least: Value | null = null;
  for (const value of values) if (least === null || valueOf(value) < valueOf(least)) least = value;
  return least;
}
