import type { AssignmentErrors, AssignmentValues } from '@/components/assignments/form-state';
import type { AssignablePart } from '@/lib/content/assignable-parts';
import type { AssignmentDraft } from '@/lib/db/assignment-changes';
import { FREE_TERMS } from '@/lib/grading/assignment-terms';
import type { CountedRule, FeedbackTime } from '@/lib/grading/assignment-terms';
import { isTimeZone, readDueDate } from './due-date';

const MOST_ATTEMPTS = 50;
const MOST_NOTE = 500;
const MOST_STUDENTS = 500;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const COUNTS: readonly string[] = ['BEST', 'LAST', 'FIRST'] satisfies CountedRule[];
const FEEDBACK: readonly string[] = ['AT_ONCE', 'AFTER_DUE', 'WHEN_RELEASED'] satisfies FeedbackTime[];

/** What was sent, as text; of anything else, nothing. */
export function readValues(form: FormData): AssignmentValues {
  const text = (name: string) => {
    const sent = form.get(name);
    return typeof sent === 'string' ? sent.slice(0, 2_000).trim() : '';
  };
  return {
    partId: text('partId'),
    whom: text('whom'),
    students: form
      .getAll('students')
      .slice(0, MOST_STUDENTS)
      .filter((id): id is string => typeof id === 'string' && UUID.test(id)),
    dueDate: text('dueDate'),
    dueTime: text('dueTime'),
    timeZone: text('timeZone'),
    late: text('late'),
    attempts: text('attempts'),
    counts: text('counts'),
    feedback: text('feedback'),
    note: text('note'),
  };
}

export type ReadAssignment =
  | { readonly ok: true; readonly draft: AssignmentDraft }
  | { readonly ok: false; readonly errors: AssignmentErrors };

/**
 * The rules that the fields mean, or what is wrong with them. `earliest`: a due date before it is refused, for it is
 * a slip of the hand; null where any is taken (closing something at once is a change like others).
 */
export function readAssignment(
  values: AssignmentValues,
  part: AssignablePart | null,
  earliest: Date | null,
): ReadAssignment {
  const timeZone = isTimeZone(values.timeZone) ? values.timeZone : null;
  const due = readDueDate({ date: values.dueDate, time: values.dueTime }, timeZone ?? 'UTC');
  const isExercise = part?.kind === 'exercise';
  const attempts = isExercise ? readAttempts(values.attempts) : null;
  const errors = {
    ...(part ? {} : { partId: 'Choose what the class is to do.' }),
    ...(values.whom === 'some' && values.students.length === 0
      ? { students: 'Choose at least one student, or everyone.' }
      : {}),
    ...(timeZone ? {} : { timeZone: 'Choose a time zone from the list.' }),
    ...(due.ok ? {} : { [due.field]: due.problem }),
    ...(due.ok && due.at && earliest && due.at < earliest
      ? { dueDate: 'This moment has passed already. Choose a later one, or leave both fields empty.' }
      : {}),
    ...(attempts === 'bad'
      ? { attempts: `Give a whole number from 1 to ${MOST_ATTEMPTS}, or leave it empty.` }
      : {}),
    ...(isExercise && values.feedback === 'AFTER_DUE' && due.ok && !due.at
      ? { feedback: 'For this, the assignment needs a due date.' }
      : {}),
    ...(values.note.length > MOST_NOTE
      ? { note: `Keep it to ${MOST_NOTE} characters; this is ${values.note.length}.` }
      : {}),
  };
  if (Object.keys(errors).length > 0 || !due.ok || !timeZone || attempts === 'bad')
    return { ok: false, errors };
  return {
    ok: true,
    draft: {
      toEveryone: values.whom !== 'some',
      named: values.whom === 'some' ? values.students : [],
      dueAt: due.at,
      timeZone,
      lateAllowed: values.late !== 'no',
      attemptsAllowed: attempts,
      feedback:
        isExercise && isOneOf<FeedbackTime>(values.feedback, FEEDBACK)
          ? values.feedback
          : FREE_TERMS.feedback,
      counts: isExercise && isOneOf<CountedRule>(values.counts, COUNTS) ? values.counts : FREE_TERMS.counts,
      note: values.note,
    },
  };
}

function readAttempts(typed: string): number | null | 'bad' {
  if (typed === '') return null;
  const count = Number(typed);
  return Number.isInteger(count) && count >= 1 && count <= MOST_ATTEMPTS ? count : 'bad';
}

function isOneOf<Word extends string>(sent: string, words: readonly string[]): sent is Word {
  return words.includes(sent);
}
