/** When a student may see what came of an exercise. A release by the teacher shows it whatever else holds. */
export type FeedbackTime = 'AT_ONCE' | 'AFTER_DUE' | 'WHEN_RELEASED';
/** Which of the attempts handed in is the one that counts. */
export type CountedRule = 'BEST' | 'LAST' | 'FIRST';

/** By which rules somebody works on one part. They hold when they are asked about: a change works at once. */
export type Terms = {
  /** The last moment that is on time; null: there is none. */
  readonly dueAt: Date | null;
  /** IANA name of the zone the due date was set in; it is shown with it. */
  readonly timeZone: string;
  readonly lateAllowed: boolean;
  /** At least 1; null: any number. */
  readonly attemptsAllowed: number | null;
  readonly feedback: FeedbackTime;
  readonly releasedAt: Date | null;
  readonly counts: CountedRule;
};

/** An assignment as far as its rules go. */
export type AssignmentRule = Terms & {
  readonly id: string;
  /** An exercise's id, a lesson's id, "pre-test" or "post-test". */
  readonly partId: string;
  readonly toEveryone: boolean;
  /** Ids of the students it names; of no weight when it is for everyone. */
  readonly named: readonly string[];
  readonly createdAt: Date;
};

/** What holds where nothing is assigned: any time, any number, feedback at once, the last attempt counts. */
export const FREE_TERMS: Terms = {
  dueAt: null,
  timeZone: 'UTC',
  lateAllowed: true,
  attemptsAllowed: null,
  feedback: 'AT_ONCE',
  releasedAt: null,
  counts: 'LAST',
};

/**
 * The one assignment of a part whose rules hold for a student, or null: those that name the student come before
 * those for everyone (more time for one is an assignment of its own), then the newest, then the larger id.
 */
export function findRuleFor<Rule extends AssignmentRule>(
  rules: readonly Rule[],
  personId: string,
  partId: string,
): Rule | null {
  const [first] = rules
    .filter((rule) => rule.partId === partId && (rule.toEveryone || rule.named.includes(personId)))
    .toSorted(
      (a, b) =>
        Number(a.toEveryone) - Number(b.toEveryone) ||
        b.createdAt.getTime() - a.createdAt.getTime() ||
        (a.id < b.id ? 1 : -1),
    );
  return first ?? null;
}

/** Whether work handed in at `at` is late. The due moment itself is on time; without a due date nothing is late. */
export function isLate({ dueAt }: Pick<Terms, 'dueAt'>, at: Date): boolean {
  return dueAt !== null && at.getTime() > dueAt.getTime();
}

/** Whether nothing may be begun or handed in any more: past due, and late work is not taken. */
export function isClosed(terms: Pick<Terms, 'dueAt' | 'lateAllowed'>, now: Date): boolean {
  return !terms.lateAllowed && isLate(terms, now);
}

/** How many more attempts may be begun by somebody who began `begun` (0 or more); null: any number. */
export function countAttemptsLeft(
  { attemptsAllowed }: Pick<Terms, 'attemptsAllowed'>,
  begun: number,
): number | null {
  return attemptsAllowed === null ? null : Math.max(0, attemptsAllowed - begun);
}

/** Locked: a lesson or a part of one whose turn has not come; `findStartProblem` knows nothing of lessons. */
export type StartProblem = 'closed' | 'no-attempts-left' | 'locked';

/**
 * Why no new attempt may be begun, or null: one may. `begun` counts every attempt so far, an open one too. An open
 * attempt is gone on with whatever the number: it was begun when that was allowed.
 */
export function findStartProblem(terms: Terms, begun: number, now: Date): StartProblem | null {
  if (isClosed(terms, now)) return 'closed';
  return countAttemptsLeft(terms, begun) === 0 ? 'no-attempts-left' : null;
}

/**
 * Whether a student may see what came of an attempt that is handed in: verdicts, points and the key. "After the due
 * date" without one waits for the teacher.
 */
export function isFeedbackVisible(
  terms: Pick<Terms, 'feedback' | 'releasedAt' | 'dueAt'>,
  now: Date,
): boolean {
  if (terms.feedback === 'AT_ONCE') return true;
  if (terms.releasedAt !== null && terms.releasedAt.getTime() <= now.getTime()) return true;
  return terms.feedback === 'AFTER_DUE' && isLate(terms, now);
}

/**
 * Whether an attempt is one too many to count: its number, from 1, is above what is allowed now. There is such work
 * where a limit was set or lowered afterwards, and where work done as a guest was taken along.
 */
export function isBeyondLimit({ attemptsAllowed }: Pick<Terms, 'attemptsAllowed'>, number: number): boolean {
  return attemptsAllowed !== null && number > attemptsAllowed;
}

/** When work was handed in, and when it came into the class from studying alone; null: it was begun in the class. */
export type HandedIn = { readonly submittedAt: Date; readonly broughtAt: Date | null };

/**
 * Whether work was handed in outside the class at a moment when the class took none: past due, late work not taken.
 * Such work does not count, or who studies alone first could hand in at any time. What came along open and was handed
 * in afterwards was handed in by the rules of the class.
 */
export function isBroughtTooLate(
  terms: Pick<Terms, 'dueAt' | 'lateAllowed'>,
  { submittedAt, broughtAt }: HandedIn,
): boolean {
  return broughtAt !== null && submittedAt.getTime() <= broughtAt.getTime() && isClosed(terms, submittedAt);
}

/** An attempt that is handed in, with its points on each layer that is asked, 0..100. Numbers are from 1. */
export type GradedTry = HandedIn & {
  readonly number: number;
  readonly points: readonly number[];
};

/** What says which attempts can count. */
export type Limits = Pick<Terms, 'attemptsAllowed' | 'dueAt' | 'lateAllowed'>;
/** What says which attempt counts. */
export type CountingTerms = Limits & Pick<Terms, 'counts'>;

/**
 * The attempt that counts, or null when there is none. Only attempts can whose number is allowed and that were not
 * brought too late. First is the lowest number; last is what was handed in last, of equal times the higher number, for
 * work taken along from elsewhere has higher numbers and may be older. Best is the highest mean of the points; of equal
 * ones the lowest number, so that trying again never makes somebody late.
 */
export function pickCounted<Try extends GradedTry>(tries: readonly Try[], terms: CountingTerms): Try | null {
  const inOrder = tries
    .filter((each) => !isBeyondLimit(terms, each.number) && !isBroughtTooLate(terms, each))
    .toSorted((a, b) => a.number - b.number);
  if (terms.counts === 'FIRST') return inOrder[0] ?? null;
  if (terms.counts === 'LAST')
    return inOrder.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime()).at(-1) ?? null;
  return inOrder.reduce<Try | null>(
    (best, each) => (best === null || mean(each.points) > mean(best.points) ? each : best),
    null,
  );
}

function mean(points: readonly number[]): number {
  return points.length ? points.reduce((sum, one) => sum + one, 0) / points.length : 0;
}

/** How far a student is with what is assigned. */
export type Standing = 'on-time' | 'late' | 'under-way' | 'not-begun' | 'missing';

/**
 * Where a student stands: handed in on time or late (by the attempt that counts), else under way or not begun, and
 * missing once the due moment has passed, begun or not.
 */
export function findStanding(
  terms: Pick<Terms, 'dueAt'>,
  work: { readonly doneAt: Date | null; readonly begun: boolean },
  now: Date,
): Standing {
  if (work.doneAt) return isLate(terms, work.doneAt) ? 'late' : 'on-time';
  if (isLate(terms, now)) return 'missing';
  return work.begun ? 'under-way' : 'not-begun';
}
