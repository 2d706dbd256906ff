import type { Standing, Terms } from '@/lib/grading/assignment-terms';
import { isFeedbackVisible, isLate } from '@/lib/grading/assignment-terms';
import { formatMoment } from '@/lib/grading/assignment-words';
import { allOf, countOf } from '@/lib/grading/phrases';

type Part = { readonly kind: 'exercise' | 'lesson' | 'test'; readonly title: string };

/** How the students stand to whom the rules of an assignment apply. */
export type Tally = Readonly<Record<Standing, number>> & {
  readonly given: number;
  /** Given it too, but working by another assignment that names them or is newer. */
  readonly elsewhere: number;
};
export type TalliedAssignment = Terms & {
  readonly id: string;
  readonly part: Part;
  readonly tally: Tally;
};

type Row = { readonly standing: Standing; readonly inForceId: string };

/** Counts the students of one assignment by how they stand. */
export function tallyStandings(assignmentId: string, rows: readonly Row[]): Tally {
  const own = rows.filter(({ inForceId }) => inForceId === assignmentId);
  const count = (standing: Standing) => own.filter((row) => row.standing === standing).length;
  return {
    given: own.length,
    elsewhere: rows.length - own.length,
    'on-time': count('on-time'),
    late: count('late'),
    'under-way': count('under-way'),
    'not-begun': count('not-begun'),
    missing: count('missing'),
  };
}

type PersonRow = { readonly personId: string; readonly standing: Standing };

/** Who had done it on time and is late by the rules as they are now. */
export function countLateNow(before: readonly PersonRow[], after: readonly PersonRow[]): number {
  const late = new Set(after.flatMap(({ personId, standing }) => (standing === 'late' ? [personId] : [])));
  return before.filter(({ personId, standing }) => standing === 'on-time' && late.has(personId)).length;
}

/** What that means to the teacher who has just moved the due date; '' for nobody. */
export function sayLateNow(count: number): string {
  if (count === 0) return '';
  const who = count === 1 ? 'One who handed in on time is' : `${count} who handed in on time are`;
  return `The change is saved. ${who} late now. If you did not mean that, change the due date again.`;
}

/** Handed in, on time or late. */
export function countDone(tally: Tally): number {
  return tally['on-time'] + tally.late;
}

/** "18 of 28 have handed in, 2 of them late; 3 are missing", as far as it applies. */
export function describeTally({ part, tally }: Pick<TalliedAssignment, 'part' | 'tally'>): string {
  if (tally.given === 0)
    return tally.elsewhere > 0 ? 'Everybody works by another assignment.' : 'Nobody is in the class yet.';
  const done = countDone(tally);
  const verb = part.kind === 'lesson' ? 'finished it' : 'handed in';
  const late = tally.late > 0 ? `, ${tally.late === done ? 'all' : tally.late} of them late` : '';
  const said = `${done} of ${tally.given} ${done === 1 ? 'has' : 'have'} ${verb}${done > 0 ? late : ''}`;
  const rest = [
    tally.missing > 0 ? `${tally.missing} ${tally.missing === 1 ? 'is' : 'are'} missing` : null,
    tally['under-way'] > 0 ? `${tally['under-way']} under way` : null,
  ].filter((words) => words !== null);
  return `${[said, ...rest].join('; ')}.`;
}

/** Whether feedback waits for the teacher alone: all work is in, or what is not in is past due. */
export function isWaitingForTeacher(assignment: TalliedAssignment, now: Date): boolean {
  const { part, tally } = assignment;
  if (part.kind !== 'exercise' || isFeedbackVisible(assignment, now) || countDone(tally) === 0) return false;
  return countDone(tally) === tally.given || isLate(assignment, now);
}

/**
 * The one thing to do next about what a class was given, in a sentence or two: show feedback that waits, ask for
 * what is missing, wait for what is due next, or give something.
 */
export function describeWhatNext(assignments: readonly TalliedAssignment[], now: Date): string {
  if (assignments.length === 0)
    return 'Nothing is assigned yet. Give the class something to do, with or without a due date.';
  const waiting = assignments.find((assignment) => isWaitingForTeacher(assignment, now));
  if (waiting)
    return `“${waiting.part.title}”: ${countOf(countDone(waiting.tally), 'student waits', 'students wait')} for the feedback. Show it when you are ready to talk about it.`;
  const missing = assignments
    .filter(({ tally }) => tally.missing > 0)
    .toSorted((a, b) => b.tally.missing - a.tally.missing)[0];
  if (missing)
    return `“${missing.part.title}”: ${countOf(missing.tally.missing, 'student is', 'students are')} missing. Open it to see who, and give more time if you like.`;
  const next = assignments
    .filter((assignment) => assignment.dueAt && !isLate(assignment, now) && assignment.tally.given > 0)
    .toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0))[0];
  if (next?.dueAt)
    return `“${next.part.title}” is due ${formatMoment(next.dueAt, next.timeZone)}. ${describeTally(next)}`;
  const open = assignments.find(({ tally }) => countDone(tally) < tally.given);
  if (open) return `“${open.part.title}” has no due date. ${describeTally(open)}`;
  return 'All that was due is in.';
}

/** To whom an assignment was given, in a few words. */
export function describeWhom(toEveryone: boolean, named: number): string {
  return toEveryone ? 'everyone' : countOf(named, 'student');
}

/** When students see the feedback, in a few words to the teacher; null for what has none of its own. */
export function describeFeedbackState(
  assignment: Pick<TalliedAssignment, 'part'> & Terms,
  now: Date,
): string | null {
  if (assignment.part.kind !== 'exercise' || assignment.feedback === 'AT_ONCE') return null;
  if (isFeedbackVisible(assignment, now)) return 'Feedback is shown';
  return assignment.feedback === 'AFTER_DUE' && assignment.dueAt
    ? 'Feedback after the due date'
    : 'Feedback when you show it';
}

/** All rules of an assignment to the teacher, each with what it is about. */
export function listRules(
  assignment: Pick<TalliedAssignment, 'part'> & Terms,
  now: Date,
): { readonly name: string; readonly value: string }[] {
  const { part, dueAt, timeZone, lateAllowed, attemptsAllowed, counts } = assignment;
  const marking = [
    { name: 'Attempts', value: attemptsAllowed === null ? 'any number' : String(attemptsAllowed) },
    { name: 'Counts', value: { BEST: 'the best', LAST: 'the last', FIRST: 'the first' }[counts] },
    {
      name: 'Feedback',
      value: describeFeedbackState(assignment, now)?.replace('Feedback ', '') ?? 'at once',
    },
  ];
  return [
    { name: 'Due', value: dueAt ? formatMoment(dueAt, timeZone) : 'no due date' },
    ...(dueAt ? [{ name: 'Late work', value: lateAllowed ? 'taken' : 'not taken' }] : []),
    ...(part.kind === 'exercise' ? marking : []),
  ];
}

function sayWaiting(tally: Tally): string {
  const done = countDone(tally);
  return done === 1
    ? 'The student who has handed in waits for the feedback.'
    : `The ${done} who have handed in wait for the feedback.`;
}

/** What to do about one assignment, in a sentence. */
export function describeOne(assignment: TalliedAssignment, now: Date): string {
  const said = describeTally(assignment);
  if (isWaitingForTeacher(assignment, now)) return `${said} ${sayWaiting(assignment.tally)}`;
  if (assignment.tally.given > 1 && assignment.tally['on-time'] === assignment.tally.given)
    return `${allOf(assignment.tally.given, 'sentence')} students are done, on time.`;
  return said;
}
