import { nameAtStart } from '@/lib/grading/phrases';
import type { KeyChangeEntry } from '@/lib/grading/regrade-preview';
import { LocalTime } from '../ui/local-time';
import { POLICY_WORDS } from './key-words';
import { TakeBack } from './take-back';

/** Who changed what, when and why, the newest first; every change can be taken back. */
export function KeyHistory({
  changes,
  api,
  fileHref,
  articleId,
}: {
  changes: readonly KeyChangeEntry[];
  api: string;
  /** The changes of all texts as a file. */
  fileHref: string;
  articleId: string;
}) {
  return (
    <section id="history" aria-labelledby="history-title" className="double-rule grid grid-cols-1 gap-4 pt-6">
      <h2 id="history-title">History of the key</h2>
      {changes.length === 0 ? <p className="text-soft">The key of this text has not been changed.</p> : null}
      {changes.length > 0 ? (
        <p className="screen-only">
          <a className="text-link" href={fileHref} download>
            All changes as a file for a spreadsheet
          </a>
        </p>
      ) : null}
      <ol className="grid">
        {changes.map((change) => (
          <li
            key={change.id}
            id={`change-${change.number}`}
            className="keep grid grid-cols-1 gap-3 border-t border-rule py-5"
          >
            <Change change={change} />
            {change.takenBack ? null : (
              <TakeBack changeId={change.id} number={change.number} api={api} articleId={articleId} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Change({ change }: { change: KeyChangeEntry }) {
  const { number, what, reason, byName, appliedAt, moved, policy, takenBack } = change;
  return (
    <>
      <h3 className={takenBack ? 'text-soft' : undefined}>
        Change {number}
        {takenBack ? ', taken back' : ''}
      </h3>
      <p className="text-soft">
        {nameAtStart(byName)}, <LocalTime iso={appliedAt.toISOString()} />. {POLICY_WORDS[policy].name}.{' '}
        {moved === 0
          ? 'No points moved'
          : `The points of ${moved} ${moved === 1 ? 'attempt' : 'attempts'} moved`}
        .
      </p>
      <ul className="measure grid list-disc gap-1 pl-5">
        {what.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="measure">
        <span className="text-soft">Why:</span> {reason}
      </p>
      {takenBack ? (
        <p className="measure">
          <span className="text-soft">
            Taken back by {takenBack.byName}, <LocalTime iso={takenBack.at.toISOString()} />:
          </span>{' '}
          {takenBack.reason}
        </p>
      ) : null}
    </>
  );
}
