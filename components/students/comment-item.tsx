import { Button } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import { nameAtStart } from '@/lib/grading/phrases';
import type { CommentState, CommentView } from './comment-section';
import { CommentText } from './comment-text';

const SUMMARY =
  'inline-flex min-h-11 min-w-11 cursor-pointer items-center text-accent underline underline-offset-4';

/** One comment, whether the student has seen it, and what may be done with it. */
export function CommentItem({
  comment,
  state,
  longest,
  submit,
}: {
  comment: CommentView;
  state: CommentState;
  longest: number;
  submit: (form: FormData) => void;
}) {
  const { id, text, own, changedAt, place } = comment;
  const failed = state.intent === 'change' && state.commentId === id && state.problem !== null;
  return (
    <li className="keep grid gap-1 border-b border-rule py-3">
      {place ? (
        <p className="text-sm">
          {place.href ? (
            <a href={place.href}>{place.label}</a>
          ) : (
            <span className="text-soft">{place.label}</span>
          )}
        </p>
      ) : null}
      <p className="measure font-serif text-lg leading-snug break-words whitespace-pre-wrap">{text}</p>
      <Facts comment={comment} />
      <div className="screen-only flex flex-wrap items-start gap-x-5">
        {own ? (
          // A new key for new words: the form closes.
          <details key={changedAt} open={failed} className="open:w-full">
            <summary className={SUMMARY}>Change</summary>
            <form action={submit} className="measure grid gap-3 py-2">
              <input type="hidden" name="intent" value="change" />
              <input type="hidden" name="commentId" value={id} />
              <CommentText
                id={`change-${id}`}
                label="New words"
                text={failed ? state.text : text}
                longest={longest}
                problem={failed ? state.problem : null}
              />
              <div>
                <Button type="submit">Save the change</Button>
              </div>
            </form>
          </details>
        ) : null}
        <details>
          <summary className={SUMMARY}>Delete</summary>
          <form action={submit} className="measure grid gap-2 py-2">
            <input type="hidden" name="intent" value="delete" />
            <input type="hidden" name="commentId" value={id} />
            <p className="text-sm">The student will not see it any more. It cannot be brought back.</p>
            <div>
              <Button type="submit">Delete the comment</Button>
            </div>
          </form>
        </details>
      </div>
    </li>
  );
}

function Facts({ comment: { byName, createdAt, changedAt, seenAt } }: { comment: CommentView }) {
  return (
    <p className="text-sm text-soft">
      {nameAtStart(byName)}, <LocalTime iso={createdAt} />
      {changedAt ? (
        <>
          , changed <LocalTime iso={changedAt} />
        </>
      ) : null}
      {'. '}
      {seenAt ? (
        <>
          Seen by the student <LocalTime iso={seenAt} />
        </>
      ) : (
        'Not seen yet'
      )}
    </p>
  );
}
