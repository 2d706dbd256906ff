import type { LessonOutcome } from '@/lib/grading/course-outcome';
import type { StepResult } from '@/lib/grading/steps';

type Checked = { readonly credit: number | null; readonly result: StepResult | null };

/**
 * A finished lesson in sentences: what was right, and never without the false alarms. `checked` are all steps of it
 * that were checked; a step counts as right with all of it right.
 */
export function describeLesson(outcome: LessonOutcome, checked: readonly Checked[]): string[] {
  const { checkOut, practice } = outcome;
  const right = checked.filter(({ credit }) => credit === 1).length - checkOut.right;
  const marks = checked.flatMap(({ result }) => (result?.kind === 'mark' ? result.marks : []));
  const alarms = marks.filter(({ spanId }) => spanId === null).length;
  const wide = marks.filter((mark) => mark.wide).length;
  return [
    `You got ${checkOut.right} of ${checkOut.of} check-out questions right.`,
    practice.of > 0
      ? `In the practice before, ${right} of ${practice.of} ${practice.of === 1 ? 'answer was' : 'answers were'} all right.`
      : '',
    marks.length > 0 ? describeMarks(marks.length, alarms, wide) : '',
  ].filter((sentence) => sentence !== '');
}

function describeMarks(marks: number, alarms: number, wide: number): string {
  const long = wide > 0 ? `, and ${wide} reached far beyond the words that matter` : '';
  if (marks === 1)
    return alarms + wide === 0
      ? 'You marked words in one place, and it was no false alarm.'
      : `You marked words in one place, and it ${alarms ? 'was a false alarm' : 'reached far beyond the words that matter'}.`;
  const count =
    alarms === 0
      ? 'none was a false alarm'
      : alarms === 1
        ? '1 was a false alarm'
        : `${alarms} were false alarms`;
  return `You marked words in ${marks} places: ${count}${long}.`;
}
