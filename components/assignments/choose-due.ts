import { isClosed } from '@/lib/grading/assignment-terms';
import { formatMoment } from '@/lib/grading/assignment-words';
import type { DueItem } from './due-list';

/**
 * What a teacher asked for that a student can do now: the first that is due, of `items` in the order of their due
 * dates; null where nothing is left that could be done.
 */
export function chooseDue(items: readonly DueItem[], now: Date) {
  const item = items.find(({ work, assignment }) => !work.doneAt && !isClosed(assignment, now));
  if (!item) return null;
  const { part, assignment, work } = item;
  const { dueAt, timeZone } = assignment;
  const was = item.standing === 'missing';
  return {
    sentence: dueAt
      ? `Your teacher asks for “${part.title}”. It ${was ? 'was' : 'is'} due ${formatMoment(dueAt, timeZone)}${was ? '; you can still do it' : ''}.`
      : `Your teacher asks for “${part.title}”.`,
    href: part.href,
    label: work.begun > 0 ? 'Go on' : 'Begin',
  };
}
