import './disputes.css';
import type { FeedbackItem } from '@/lib/grading/feedback-items';
import { describeContest, findContestOf, type DisputeView } from './contest-words';

type Dispute = DisputeView & { readonly fresh: boolean };

/** All that a student contested about an attempt, with what came of it. */
export function OwnDisputes({
  attemptId,
  disputes,
  items,
  text,
}: {
  attemptId: string;
  disputes: readonly Dispute[];
  items: readonly FeedbackItem[];
  text: string;
}) {
  const shown = disputes.filter(({ state }) => state !== 'withdrawn');
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="disputes" className="double-rule mt-12 grid gap-4 pt-6">
      <h2 id="disputes">Where you see it differently</h2>
      <ul className="grid border-t border-rule">
        {shown.map((dispute) => {
          const item = items.find((one) => findContestOf(one, [dispute]));
          return (
            <li key={dispute.id} className="measure grid gap-2 border-b border-rule py-4">
              <p>
                {dispute.fresh ? <strong className="new-word">New: </strong> : null}
                <q className="font-serif">{text.slice(dispute.start, dispute.end)}</q>, {dispute.layer}
              </p>
              <p className="text-soft">Your reason: {dispute.reason}</p>
              <p className="font-semibold">{describeContest(dispute)}</p>
              {dispute.reply ? <blockquote className="contest-reply">{dispute.reply}</blockquote> : null}
              {item ? (
                <p>
                  <a
                    className="text-link"
                    href={`/attempts/${attemptId}/disputes/${encodeURIComponent(item.id)}`}
                  >
                    {dispute.state === 'open' ? 'Change or take back' : 'The place and the note'}
                  </a>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
