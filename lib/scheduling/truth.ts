import type { DiscernmentCounts, Layer } from '../grading/types';
import { DAY_MS } from './fsrs';
import type { CheckedAnswer, LearnerState } from './learner-state';

/** Decisions over fresh sentences, both layers and each by itself. Hits and false alarms are shown together. */
export type Decisions = {
  readonly pooled: DiscernmentCounts;
  readonly layers: Readonly<Record<Layer, DiscernmentCounts>>;
};

/** Decisions of a stretch of time, both ends included, in ms since 1970. */
export type Period = Decisions & { readonly from: number; readonly to: number };

/** A pause of this length ends a sitting. */
const PAUSE_MS = 3_600_000;
const WEEK_DAYS = 7;
/** 1 January 1970 was a Thursday, so weeks that start on Monday lie three days off. */
const MONDAY_OFFSET = 3;

/**
 * All decisions on sentences that were fresh when they were answered; repeats would make memory look like skill.
 * Whether a d′ may be made of them is for lib/measurement to say (`canReportStudentDiscernment`, then
 * `measureDiscernment` on `pooled`); until then these counts are what is shown.
 */
export function countDecisions({ history }: LearnerState): Decisions {
  return countAll(history);
}

/** Decisions by week, Monday to Sunday in UTC, oldest first; weeks without an answer are left out. */
export function listWeeks({ history }: LearnerState): readonly Period[] {
  const weekOf = (time: number) => Math.floor((time / DAY_MS + MONDAY_OFFSET) / WEEK_DAYS);
  return groupWhere(history, (before, after) => weekOf(before.answeredAt) !== weekOf(after.answeredAt)).map(
    toPeriod,
  );
}

/** Decisions by sitting, oldest first; a pause of an hour begins a new one. */
export function listSittings({ history }: LearnerState): readonly Period[] {
  return groupWhere(history, (before, after) => after.answeredAt - before.answeredAt >= PAUSE_MS).map(
    toPeriod,
  );
}

/** Cuts fresh answers where `isCut` says so of two neighbors. */
function groupWhere(
  history: readonly CheckedAnswer[],
  isCut: (before: CheckedAnswer, after: CheckedAnswer) => boolean,
): readonly (readonly [CheckedAnswer, ...CheckedAnswer[]])[] {
  const groups: [CheckedAnswer, ...CheckedAnswer[]][] = [];
  for (const answer of history.filter(({ fresh }) => fresh)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !isCut(last, answer)) group.push(answer);
    else groups.push([answer]);
  }
  return groups;
}

function toPeriod(answers: readonly [CheckedAnswer, ...CheckedAnswer[]]): Period {
  const [first] = answers;
  const last = answers.at(-1) ?? first;
  return { from: first.answeredAt, to: last.answeredAt, ...countAll(answers) };
}

function countAll(answers: readonly CheckedAnswer[]): Decisions {
  const fresh = answers.filter((answer) => answer.fresh);
  return {
    pooled: countOf(fresh),
    layers: {
      hedge: countOf(fresh.filter(({ layer }) => layer === 'hedge')),
      claim: countOf(fresh.filter(({ layer }) => layer === 'claim')),
    },
  };
}

function countOf(answers: readonly CheckedAnswer[]): DiscernmentCounts {
  const targets = answers.filter(({ target }) => target);
  const safe = answers.filter(({ target }) => !target);
  return {
    targets: targets.length,
    safe: safe.length,
    hits: targets.filter(({ flagged }) => flagged).length,
    falseAlarms: safe.filter(({ flagged }) => flagged).length,
  };
}
