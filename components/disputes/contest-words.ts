import { canContest, type DisputeState } from '@/lib/grading/contest';
import type { FeedbackItem } from '@/lib/grading/feedback-items';
import { feedbackPlace } from '@/lib/grading/feedback-items';
import { nameAtStart } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';

/** A contest as the pages of an attempt show it. */
export type DisputeView = {
  readonly id: string;
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly state: DisputeState;
  readonly reply: string;
  readonly decidedByName: string | null;
  /** Open again, because the change of the key that had answered it was taken back. */
  readonly changeTakenBack: boolean;
};

/** What a note says about being contested, and where that leads. Strings only: it travels to the browser. */
export type NoteContest = {
  readonly state: string | null;
  readonly reply: string | null;
  readonly href: string;
  readonly label: string;
};

/** The contest of this note, withdrawn ones too, or undefined. */
export function findContestOf(item: FeedbackItem, disputes: readonly DisputeView[]): DisputeView | undefined {
  const { start, end } = feedbackPlace(item);
  return disputes.find((d) => d.layer === item.layer && d.start === start && d.end === end);
}

/** How a contest stands, to the student. */
export function describeContest({
  state,
  decidedByName,
  changeTakenBack,
}: Pick<DisputeView, 'state' | 'decidedByName' | 'changeTakenBack'>): string {
  const who = decidedByName ?? 'Your teacher';
  switch (state) {
    case 'open':
      return changeTakenBack
        ? 'You see this differently. Your teacher had changed the key for it, took that change back, and looks at it again.'
        : 'You see this differently. Your teacher has not answered yet.';
    case 'withdrawn':
      return 'You took this back.';
    case 'upheld':
      return `You saw this differently. ${nameAtStart(who)} keeps the key here and answers:`;
    case 'accepted':
      return `You saw this differently, and ${who} counts it for you:`;
    case 'key-changed':
      return `You saw this differently, and ${who} changed the key of your class:`;
  }
}

/** Beside a note of one's own. Null where there is nothing to contest and nothing was. */
export function toOwnContest(
  item: FeedbackItem,
  disputes: readonly DisputeView[],
  attemptId: string,
): NoteContest | null {
  const dispute = findContestOf(item, disputes);
  const href = `/attempts/${attemptId}/disputes/${encodeURIComponent(item.id)}`;
  if (!dispute || dispute.state === 'withdrawn')
    return canContest(item.verdict)
      ? { state: null, reply: null, href, label: 'I see this differently' }
      : null;
  return {
    state: describeContest(dispute),
    reply: dispute.reply || null,
    href,
    label: dispute.state === 'open' ? 'Change or take back' : 'What you wrote',
  };
}

/** Beside a note that the student contested, for the teacher. */
export function toTeachersContest(
  item: FeedbackItem,
  disputes: readonly DisputeView[],
  classroomId: string,
): NoteContest | null {
  const dispute = findContestOf(item, disputes);
  if (!dispute || dispute.state === 'withdrawn') return null;
  const open = dispute.state === 'open';
  return {
    state: `The student sees this differently: “${dispute.reason}”`,
    reply: dispute.reply || null,
    href: `/classrooms/${classroomId}/disputes${open ? '' : '?show=answered'}#d-${dispute.id}`,
    label: open ? 'Answer it' : 'See the answer',
  };
}
