import type { AssignmentValues } from '@/components/assignments/form-state';
import type { AssignmentRow } from '@/lib/db/assignment-rows';
import { toDueFields } from './due-date';

/** An assignment as the fields of its form show it. */
export function toValues(assignment: AssignmentRow): AssignmentValues {
  const { dueAt, timeZone, attemptsAllowed } = assignment;
  const due = toDueFields(dueAt, timeZone);
  return {
    partId: assignment.partId,
    whom: assignment.toEveryone ? 'everyone' : 'some',
    students: assignment.named,
    dueDate: due.date,
    dueTime: due.time,
    timeZone,
    late: assignment.lateAllowed ? 'yes' : 'no',
    attempts: attemptsAllowed === null ? '' : String(attemptsAllowed),
    counts: assignment.counts,
    feedback: assignment.feedback,
    note: assignment.note,
  };
}

/** A new assignment before anything is chosen. */
export const NEW_VALUES: AssignmentValues = {
  partId: 'whole-article',
  whom: 'everyone',
  students: [],
  dueDate: '',
  dueTime: '',
  timeZone: 'UTC',
  late: 'yes',
  attempts: '',
  counts: 'LAST',
  feedback: 'AT_ONCE',
  note: '',
};
