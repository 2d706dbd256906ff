import './disputes.css';
import type { NoteContest } from './contest-words';

/** At the foot of a note: whether it is contested and what came of it, and the way to its page. */
export function ContestLine({ contest }: { contest: NoteContest }) {
  return (
    <div className="contest-line">
      {contest.state ? (
        <div className="contest-state">
          <p>{contest.state}</p>
          {contest.reply ? <blockquote className="contest-reply">{contest.reply}</blockquote> : null}
        </div>
      ) : null}
      <a href={contest.href} className={contest.state ? 'text-link' : 'button'}>
        {contest.label}
      </a>
    </div>
  );
}
