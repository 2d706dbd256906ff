import type { Terms } from '@/lib/grading/assignment-terms';
import {
  describeAttempts,
  describeBeyond,
  describeClosed,
  describeFeedback,
  describeLateWork,
  formatMoment,
} from '@/lib/grading/assignment-words';
import { Notice } from '../ui/notice';
import { YourTime } from './your-time';

type Given = Terms & { readonly note: string; readonly changedAt: Date | null; readonly changeNote: string };

/** The rules of what is assigned, where it is done: what is due, what may be done, what was changed. */
export function DueNote({
  assignment,
  kind,
  closed: shut,
  number = 1,
  now,
}: {
  assignment: Given;
  kind: 'exercise' | 'lesson' | 'test';
  /** Whether nothing can be begun or handed in any more. */
  closed: boolean;
  /** Of the attempt, from 1. */
  number?: number;
  now: Date;
}) {
  const { dueAt, timeZone, note } = assignment;
  const closed = shut ? describeClosed(assignment, kind === 'exercise' ? 'marks' : 'answers', now) : null;
  const beyond = describeBeyond(assignment, number);
  const rules = [
    closed ? null : describeLateWork(assignment, kind),
    ...(kind === 'exercise' ? [describeAttempts(assignment), describeFeedback(assignment, now)] : []),
  ].filter((sentence) => sentence !== null);
  return (
    <aside aria-label="From your teacher" className="mb-6 grid gap-2">
      {closed ? <Notice>{closed}</Notice> : null}
      {beyond ? <Notice>{beyond}</Notice> : null}
      <div className="measure grid gap-1 border-l-4 border-rule-strong pl-4">
        {dueAt ? (
          <p className="font-semibold">
            Due {formatMoment(dueAt, timeZone)} <YourTime iso={dueAt.toISOString()} timeZone={timeZone} />
          </p>
        ) : null}
        {rules.length ? <p className="text-sm text-soft">{rules.join(' ')}</p> : null}
        {note ? <p className="whitespace-pre-line">{note}</p> : null}
        <ChangeLine assignment={assignment} />
      </div>
    </aside>
  );
}

/** What was changed last, and when. */
export function ChangeLine({
  assignment: { changedAt, changeNote, timeZone },
}: {
  assignment: Pick<Given, 'changedAt' | 'changeNote' | 'timeZone'>;
}) {
  if (!changedAt || !changeNote) return null;
  return (
    <p className="text-sm">
      <b>Changed {formatMoment(changedAt, timeZone)}:</b> {changeNote}
    </p>
  );
}
