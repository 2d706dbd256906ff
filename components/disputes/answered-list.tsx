import './disputes.css';
import type { DisputeState } from '@/lib/grading/contest';
import type { Layer } from '@/lib/grading/types';
import { LAYER_NAMES } from '../classroom/layer-word';
import { LocalTime } from '../ui/local-time';
import { ANSWER_WORDS } from './inbox-words';

type AnsweredDispute = {
  readonly id: string;
  readonly attemptId: string;
  readonly layer: Layer;
  readonly quote: string;
  readonly name: string;
  readonly reason: string;
  readonly state: DisputeState;
  readonly reply: string;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
};

/** What was contested and how it was answered, with the way to open it again. */
export function AnsweredList({
  disputes,
  reopen,
  keyHref,
}: {
  disputes: readonly AnsweredDispute[];
  reopen: (disputeId: string) => Promise<void>;
  keyHref: string;
}) {
  if (disputes.length === 0) return <p className="measure">Nothing has been answered yet.</p>;
  return (
    <ul className="grid border-t-2 border-rule-strong">
      {disputes.map((dispute) => (
        <li key={dispute.id} id={`d-${dispute.id}`} className="keep grid gap-2 border-b border-rule py-4">
          <p>
            <q className="font-serif text-lg">{dispute.quote}</q>{' '}
            <span className="text-soft">{LAYER_NAMES[dispute.layer].one}</span>
          </p>
          <p className="measure">
            <strong className="by-name">{dispute.name}: </strong>
            {dispute.reason}
          </p>
          <p className="font-semibold">
            {ANSWER_WORDS[dispute.state]}
            {dispute.decidedAt ? (
              <span className="font-normal text-soft">
                {' '}
                by {dispute.decidedByName}, <LocalTime iso={dispute.decidedAt.toISOString()} />
              </span>
            ) : null}
          </p>
          {dispute.reply ? <blockquote className="contest-reply measure">{dispute.reply}</blockquote> : null}
          <div className="flex flex-wrap gap-x-6">
            <a className="text-link" href={`/attempts/${dispute.attemptId}`}>
              The marked text<span className="by-name sr-only"> of {dispute.name}</span>
            </a>
            {dispute.state === 'key-changed' ? (
              <a className="text-link" href={`${keyHref}#history`}>
                The change, and taking it back
              </a>
            ) : (
              <form action={reopen.bind(null, dispute.id)}>
                <button type="submit" className="button button-quiet">
                  Open it again
                </button>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
