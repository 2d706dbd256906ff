import type { Standing, Terms } from '@/lib/grading/assignment-terms';
import { isClosed } from '@/lib/grading/assignment-terms';
import {
  describeAttempts,
  describeFeedback,
  describeLateWork,
  describeOwnStanding,
  describeTooLate,
  formatMoment,
} from '@/lib/grading/assignment-words';
import { ChangeLine } from './due-note';
import { YourTime } from './your-time';
import { capitalize } from '@/lib/grading/phrases';

/** One thing a student is asked to do. */
export type DueItem = {
  readonly part: {
    readonly id: string;
    readonly kind: 'exercise' | 'lesson' | 'test';
    readonly title: string;
    readonly href: string;
  };
  readonly assignment: Terms & {
    readonly note: string;
    readonly changedAt: Date | null;
    readonly changeNote: string;
  };
  readonly work: {
    readonly begun: number;
    readonly handedIn: number;
    /** Of these, brought from studying alone and handed in there when the class took none: they do not count. */
    readonly tooLate: number;
    readonly doneAt: Date | null;
    /** When the work that counts was brought from studying alone; null: it was not. */
    readonly broughtAt: Date | null;
  };
  readonly standing: Standing;
  /** The last attempt handed in whose feedback is not shown yet. */
  readonly waitingId: string | null;
  /** The last attempt handed in whose feedback is shown. */
  readonly feedbackId: string | null;
};

/** What a student is asked to do: what is open first, what is due first of it. */
export function DueList({ items, now }: { items: readonly DueItem[]; now: Date }) {
  if (items.length === 0) return null;
  const open = items.filter(({ work }) => !work.doneAt);
  const done = items.filter(({ work }) => work.doneAt);
  return (
    <section aria-labelledby="due" className="grid gap-3 border-t-2 border-rule-strong pt-6">
      <h2 id="due">What is due</h2>
      {open.length === 0 ? <p>You have done all that your teacher asked for.</p> : null}
      <ul className="border-t border-rule">
        {[...open, ...done].map((item) => (
          <Item key={item.part.id} item={item} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, now }: { item: DueItem; now: Date }) {
  const { part, assignment, work } = item;
  const { dueAt, timeZone, note } = assignment;
  return (
    <li className="grid items-start gap-x-8 gap-y-1 border-b border-rule py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid gap-1">
        <h3 className="break-words">
          <a href={part.href} className="inline-flex min-h-11 items-center">
            {part.title}
          </a>
        </h3>
        <p className={work.doneAt ? 'text-sm text-soft' : ''}>
          {dueAt ? (
            <>
              Due {formatMoment(dueAt, timeZone)} <YourTime iso={dueAt.toISOString()} timeZone={timeZone} />
            </>
          ) : (
            'No due date'
          )}
        </p>
        <Rules item={item} now={now} />
        {note && !work.doneAt ? <p className="measure whitespace-pre-line">{note}</p> : null}
        <ChangeLine assignment={assignment} />
      </div>
      <p className="sm:pt-2 sm:text-end">
        <b>{capitalize(describeOwnStanding(assignment, work, part.kind, now))}</b>
        {item.waitingId ? (
          <a href={`/attempts/${item.waitingId}`} className="text-link block text-sm">
            See what you handed in
          </a>
        ) : item.feedbackId ? (
          <a href={`/attempts/${item.feedbackId}`} className="text-link block text-sm">
            See the feedback<span className="sr-only"> on {part.title}</span>
          </a>
        ) : null}
      </p>
    </li>
  );
}

function Rules({ item: { part, assignment, work, waitingId }, now }: { item: DueItem; now: Date }) {
  const closed = isClosed(assignment, now);
  const rules = [
    ...(work.doneAt || closed ? [] : [describeLateWork(assignment, part.kind)]),
    ...(part.kind === 'exercise' && !closed ? [describeAttempts(assignment)] : []),
    ...(part.kind === 'exercise' && (!work.doneAt || waitingId) ? [describeFeedback(assignment, now)] : []),
    ...(work.tooLate > 0 && !work.doneAt ? [describeTooLate(part.kind)] : []),
    ...(closed && !work.doneAt ? ['What is saved stays saved. Ask your teacher for more time.'] : []),
  ].filter((sentence) => sentence !== null);
  return rules.length ? <p className="measure text-sm text-soft">{rules.join(' ')}</p> : null;
}
