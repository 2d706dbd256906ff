import type { CountedRule, HandedIn, Limits, StartProblem, Terms } from './assignment-terms';
import {
  countAttemptsLeft,
  isBeyondLimit,
  isBroughtTooLate,
  isClosed,
  isFeedbackVisible,
  isLate,
} from './assignment-terms';
import { capitalize, countOf } from './phrases';

/**
 * A moment as it reads in a time zone, with the zone: "Fri 27 Nov 2026, 10:00, Berlin time". Throws a RangeError for
 * a zone that is none.
 */
export function formatMoment(at: Date, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at).replaceAll(',', '');
  const day = part({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `${day}, ${part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}, ${nameZone(timeZone)}`;
}

/** A zone in a few words: "Berlin time" for "Europe/Berlin", "UTC" for what has no place. */
export function nameZone(timeZone: string): string {
  const place = timeZone.split('/').at(-1) ?? timeZone;
  return timeZone.includes('/') && !timeZone.startsWith('Etc/')
    ? `${place.replaceAll('_', ' ')} time`
    : timeZone.replace('Etc/', '');
}

/** "due Fri 27 Nov 2026, 10:00, Berlin time", or "no due date". */
export function describeDue({ dueAt, timeZone }: Pick<Terms, 'dueAt' | 'timeZone'>): string {
  return dueAt ? `due ${formatMoment(dueAt, timeZone)}` : 'no due date';
}

/** What happens after the due date, in a sentence; null without one. */
export function describeLateWork(
  terms: Pick<Terms, 'dueAt' | 'lateAllowed'>,
  kind: 'exercise' | 'lesson' | 'test',
): string | null {
  if (!terms.dueAt) return null;
  const handIn = kind === 'lesson' ? 'finish it' : 'hand it in';
  return terms.lateAllowed
    ? `You may ${handIn} later than that; it then says “late”.`
    : `After that you cannot begin it or ${handIn}.`;
}

const COUNTS: Readonly<Record<CountedRule, string>> = {
  BEST: 'your best one counts',
  LAST: 'your last one counts',
  FIRST: 'your first one counts',
};

/** How many attempts there are and which one counts, in a sentence. */
export function describeAttempts({ attemptsAllowed, counts }: Terms): string {
  if (attemptsAllowed === 1) return 'You have one attempt.';
  const many =
    attemptsAllowed === null ? 'as many attempts as you like' : countOf(attemptsAllowed, 'attempt');
  return `You have ${many}; ${COUNTS[counts]}.`;
}

/** When the feedback can be seen, in a sentence. */
export function describeFeedback(terms: Terms, now: Date): string {
  if (terms.feedback === 'AT_ONCE') return 'You see the feedback as soon as you have handed in.';
  if (isFeedbackVisible(terms, now)) return 'The feedback is open.';
  return terms.feedback === 'AFTER_DUE' && terms.dueAt
    ? 'You see the feedback after the due date.'
    : 'You see the feedback when your teacher shows it.';
}

/**
 * Why nothing can be handed in any more, what becomes of the work, and what to do, in sentences; null while it can.
 */
export function describeClosed(terms: Terms, work: 'marks' | 'answers', now: Date): string | null {
  if (!terms.dueAt || !isClosed(terms, now)) return null;
  return `This was ${describeDue(terms)}, and your teacher takes no late work here. Your ${work} are saved and stay saved. Ask your teacher for more time; then you can hand in.`;
}

const COUNTS_NOW: Readonly<Record<CountedRule, string>> = {
  BEST: 'the best attempt counts now',
  LAST: 'the last attempt counts now',
  FIRST: 'the first attempt counts now',
};

/** What a change of rules means to a student, as phrases in the order of their weight; none when nothing changed. */
export function listTermChanges(before: Terms, after: Terms): string[] {
  return [
    changeOfDue(before, after),
    before.lateAllowed === after.lateAllowed || !after.dueAt
      ? null
      : after.lateAllowed
        ? 'late work is allowed now'
        : 'late work is not taken any more',
    before.attemptsAllowed === after.attemptsAllowed
      ? null
      : `${nameNumber(after.attemptsAllowed)} now, before ${nameNumber(before.attemptsAllowed)}`,
    before.counts === after.counts ? null : COUNTS_NOW[after.counts],
    changeOfFeedback(before, after),
  ].filter((phrase) => phrase !== null);
}

/** The phrases as one sentence, or '' for none. */
export function sayChanges(phrases: readonly string[]): string {
  const all = phrases.join('; ');
  return all ? `${capitalize(all)}.` : '';
}

function changeOfDue(before: Terms, after: Terms): string | null {
  if (before.dueAt?.getTime() === after.dueAt?.getTime()) return null;
  const words = ({ dueAt, timeZone }: Terms) => (dueAt ? formatMoment(dueAt, timeZone) : '');
  // Older due dates end with the first moment of their minute, newer ones with the last.
  if (before.dueAt && after.dueAt && words(before) === words(after)) return null;
  if (!before.dueAt) return `due date set to ${words(after)}`;
  if (!after.dueAt) return `no due date any more (it was ${words(before)})`;
  return `due date moved from ${words(before)} to ${words(after)}`;
}

function nameNumber(attempts: number | null): string {
  return attempts === null ? 'any number of attempts' : countOf(attempts, 'attempt');
}

function changeOfFeedback(before: Terms, after: Terms): string | null {
  const released = ({ releasedAt }: Terms) => releasedAt !== null;
  if (before.feedback !== after.feedback)
    return {
      AT_ONCE: 'feedback comes at once now',
      AFTER_DUE: 'feedback comes after the due date now',
      WHEN_RELEASED: 'feedback comes when your teacher shows it now',
    }[after.feedback];
  if (released(before) === released(after) || after.feedback === 'AT_ONCE') return null;
  return released(after) ? 'your teacher shows the feedback now' : 'the feedback is closed again for now';
}

/** How something stands that is due: "late", "missing" and so on, in a few words to the student. */
export function describeOwnStanding(
  terms: Terms,
  work: { readonly doneAt: Date | null; readonly begun: number; readonly broughtAt: Date | null },
  kind: 'exercise' | 'lesson' | 'test',
  now: Date,
): string {
  const done = kind === 'lesson' ? 'finished' : 'handed in';
  if (work.doneAt)
    return `${done}${isLate(terms, work.doneAt) ? ', late' : ''}${work.broughtAt ? ', brought along' : ''}`;
  if (isClosed(terms, now)) return `not ${done}; closed`;
  if (isLate(terms, now)) return work.begun > 0 ? 'begun, past due' : 'past due';
  return work.begun > 0 ? 'begun' : 'not begun';
}

/** That an attempt, by its number from 1, is one too many to count, in a sentence; null: it can count. */
export function describeBeyond(terms: Pick<Terms, 'attemptsAllowed'>, number: number): string | null {
  if (!isBeyondLimit(terms, number)) return null;
  return terms.attemptsAllowed === 1
    ? 'Not counted: one attempt is allowed.'
    : `Not counted: ${terms.attemptsAllowed ?? 0} attempts are allowed.`;
}

/** Why an attempt that is handed in does not count, in a sentence to students and teachers; null: it can count. */
export function describeUncounted(
  terms: Limits,
  attempt: HandedIn & { readonly number: number },
): string | null {
  return isBroughtTooLate(terms, attempt)
    ? 'Not counted: it was done alone and handed in after the due date, and no late work is taken.'
    : describeBeyond(terms, attempt.number);
}

/** That nothing counts, for what there is was handed in, or finished, outside the class and too late; in a sentence. */
export function describeTooLate(kind: 'exercise' | 'lesson' | 'test'): string {
  return `Work ${kind === 'lesson' ? 'finished' : 'handed in'} alone after the due date does not count here.`;
}

/** How many attempts of somebody do not count, and why, as a list says it; '' for none. */
export function describeNotCounted({ beyond, tooLate }: Uncounted): string {
  const say = (count: number, which: string) =>
    count > 0 ? `${count} ${which} ${count === 1 ? 'is' : 'are'} not counted` : null;
  return [
    say(beyond, 'over the number of attempts'),
    say(tooLate, 'done alone and handed in after the due date'),
  ]
    .filter((phrase) => phrase !== null)
    .join('; ');
}

/** Numbers of attempts that do not count: too many, or brought from studying alone and handed in there too late. */
type Uncounted = { readonly beyond: number; readonly tooLate: number };

/**
 * What comes after handing in an attempt, in sentences. `number` is the attempt's, from 1; `begun` counts all so far,
 * this one too, and may be larger: work taken along stands after one's own.
 */
export function describeAfterHandIn(
  terms: Terms,
  { number, begun }: { readonly number: number; readonly begun: number },
  now: Date,
): string {
  const feedback = isFeedbackVisible(terms, now)
    ? 'After this you see the feedback.'
    : terms.feedback === 'AFTER_DUE' && terms.dueAt
      ? 'You see the feedback after the due date.'
      : 'You see the feedback when your teacher shows it.';
  const left = countAttemptsLeft(terms, begun);
  const beyond = describeBeyond(terms, number);
  const again = beyond
    ? `These marks then stay as they are. ${beyond}`
    : left === null
      ? 'These marks then stay as they are, and you can start a new attempt.'
      : left === 0
        ? 'These marks then stay as they are. This is your last attempt.'
        : `These marks then stay as they are. You have ${countOf(left, 'more attempt', 'more attempts')}.`;
  return `${feedback} ${again}`;
}

/** Why no new attempt can be begun, in sentences. */
export function describeRefusal(refusal: StartProblem, terms: Terms): string {
  if (refusal === 'locked')
    return 'Your class takes the lessons one after another, and this belongs to a later one. Finish the lessons before it first.';
  if (refusal === 'closed')
    return `This was ${describeDue(terms)}, and your teacher takes no late work here, so no new attempt can begin. What you handed in is kept.`;
  return terms.attemptsAllowed === 1
    ? 'There is one attempt, and you have used it. What you handed in is kept.'
    : `There are ${terms.attemptsAllowed ?? 0} attempts, and you have used them. What you handed in is kept.`;
}
