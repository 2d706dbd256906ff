import { isClosed } from '@/lib/grading/assignment-terms';
import { describeOwnStanding, formatMoment } from '@/lib/grading/assignment-words';
import { ChangeLine } from './due-note';
import type { DueItem } from './due-list';
import { YourTime } from './your-time';

/** When one part is due and how the student stands with it, where the part is listed anyhow. */
export function DueLine({ item, now }: { item: DueItem | undefined; now: Date }) {
  if (!item) return null;
  const { part, assignment, work } = item;
  const { dueAt, timeZone } = assignment;
  const isOpen = !work.doneAt && isClosed(assignment, now);
  return (
    <div className="grid gap-1 text-sm">
      <p>
        <b>{dueAt ? `Due ${formatMoment(dueAt, timeZone)}` : 'Your teacher asks for this'}</b>{' '}
        {dueAt ? <YourTime iso={dueAt.toISOString()} timeZone={timeZone} /> : null}
        <span className="text-soft"> · {describeOwnStanding(assignment, work, part.kind, now)}</span>
        {isOpen ? <span className="text-soft">. Ask your teacher for more time.</span> : null}
      </p>
      <ChangeLine assignment={assignment} />
    </div>
  );
}
