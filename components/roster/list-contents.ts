import { countOf } from '@/lib/grading/phrases';

/** What a class holds, as counts. */
export type Contents = {
  readonly students: number;
  readonly handedIn: number;
  readonly open: number;
  readonly marks: number;
  readonly lessons: number;
  readonly practiceAnswers: number;
  readonly comments: number;
  readonly assignments: number;
  readonly disputes: number;
  readonly keyChanges: number;
};

/** In words, without what there is none of; never empty. */
export function listContents(of: Contents): string[] {
  const marking = of.handedIn + of.open;
  return [
    of.students > 0
      ? `${countOf(of.students, 'student')}, with names and return codes`
      : 'The class itself; there are no students in it',
    marking > 0 &&
      `${countOf(marking, 'attempt')} at marking (${of.handedIn} handed in), with ${countOf(of.marks, 'mark')} and every result`,
    of.lessons > 0 && `${countOf(of.lessons, 'lesson or check', 'lessons and checks')}, with every answer`,
    of.practiceAnswers > 0 && countOf(of.practiceAnswers, 'practice answer'),
    of.comments > 0 && countOf(of.comments, 'comment'),
    of.assignments > 0 && countOf(of.assignments, 'assignment'),
    of.disputes > 0 && `${countOf(of.disputes, 'contested verdict')}, with reasons and replies`,
    of.keyChanges > 0 && `${countOf(of.keyChanges, 'change')} of the key for this class`,
  ].filter((words) => typeof words === 'string');
}
