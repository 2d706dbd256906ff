import { countOf } from '@/lib/grading/phrases';

/** What hangs on an entry of the roster, as counts. */
export type EntryWork = {
  readonly handedIn: number;
  readonly open: number;
  readonly lessons: number;
  readonly practiceAnswers: number;
  readonly comments: number;
  readonly disputes: number;
};

/** Each in words, without what there is none of. Empty when there is no work at all. */
export function listEntryWork(work: EntryWork): string[] {
  return [
    work.handedIn > 0 && `${countOf(work.handedIn, 'attempt')} at marking, handed in and graded`,
    work.open > 0 &&
      `${countOf(work.open, 'attempt')} at marking that ${work.open === 1 ? 'is' : 'are'} still open`,
    work.lessons > 0 && countOf(work.lessons, 'lesson or check', 'lessons and checks'),
    work.practiceAnswers > 0 && countOf(work.practiceAnswers, 'practice answer'),
    work.comments > 0 && `${countOf(work.comments, 'comment')} of yours`,
    work.disputes > 0 && countOf(work.disputes, 'contested verdict'),
  ].filter((words) => typeof words === 'string');
}
