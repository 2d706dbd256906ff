import type { AskingStep } from '@/lib/content/lessons/types';
import type { StepResult } from '@/lib/grading/steps';

/** One sentence above a checked step. It never calls an answer silly, and never cheers. */
export function describeResult(step: AskingStep, result: StepResult): string {
  switch (result.kind) {
    case 'choose':
      if (result.credit === 1) return 'That is right.';
      return step.kind === 'mistake' || (step.kind === 'choose' && step.many)
        ? `${count(result.notes)} of ${result.notes.length} are right. The reasons stand below each one.`
        : 'Not quite. The reasons stand below each answer.';
    case 'sort':
    case 'order':
      if (result.credit === 1) return 'All in the right place.';
      return `${count(result.notes)} of ${result.notes.length} are in the right place.`;
    case 'mark':
      return describeMarks(result);
    case 'write':
      return 'Here are two other answers. Neither is the only right one.';
  }
}

function count(notes: readonly { readonly right: boolean }[]): number {
  return notes.filter((note) => note.right).length;
}

function describeMarks({ spans, marks, safe }: Extract<StepResult, { kind: 'mark' }>): string {
  const alarms = marks.filter((mark) => mark.spanId === null).length;
  if (safe !== null)
    return marks.length === 0
      ? 'That is right: there is nothing to mark here.'
      : 'There is nothing to mark here, so this is a false alarm.';
  const required = spans.filter((span) => !span.accepted);
  const verdict = required[0]?.verdict;
  const found =
    verdict === 'found'
      ? 'You found it'
      : verdict === 'in-part'
        ? 'You found it in part'
        : 'You did not find it';
  const wide = marks.some((mark) => mark.wide) ? ' You marked far more words than needed.' : '';
  return alarms === 0
    ? `${found}.${wide}`
    : `${found}, with ${alarms} ${alarms === 1 ? 'false alarm' : 'false alarms'}.${wide}`;
}
