'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { CommentItem } from './comment-item';
import { CommentText } from './comment-text';

/** A comment as its teachers see it. Times are ISO. */
export type CommentView = {
  readonly id: string;
  readonly text: string;
  readonly byName: string;
  readonly createdAt: string;
  readonly changedAt: string | null;
  readonly seenAt: string | null;
  /** Written by whoever reads this page. */
  readonly own: boolean;
  /** What it speaks of, where comments about different things stand together. */
  readonly place: { readonly label: string; readonly href: string | null } | null;
};
/** What came of the last form; `text` is what was typed, so that nothing is lost. */
export type CommentState = {
  readonly intent: 'write' | 'change' | 'delete' | null;
  readonly commentId: string | null;
  readonly text: string;
  readonly problem: string | null;
  readonly done: string | null;
};
type CommentAction = (state: CommentState, form: FormData) => Promise<CommentState>;

const START: CommentState = { intent: null, commentId: null, text: '', problem: null, done: null };

/** Comments of teachers about one thing, with the forms to write, change and delete. Works before its script has loaded. */
export function CommentSection({
  id,
  label,
  comments,
  longest,
  folded = false,
  action,
}: {
  /** Unlike any other on the page. */
  id: string;
  label: string;
  comments: readonly CommentView[];
  /** Characters. */
  longest: number;
  /** The form waits behind its name until it is wanted. */
  folded?: boolean;
  action: CommentAction;
}) {
  const [state, submit, pending] = useActionState(action, START);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The form that was pressed is gone: the focus goes to what is said instead of nowhere.
    if (state.done && state.intent !== 'write') status.current?.focus();
  }, [state]);
  const failed = state.intent === 'write' && state.problem !== null;
  const form = (
    <form action={submit} className="screen-only measure grid gap-3">
      <input type="hidden" name="intent" value="write" />
      <CommentText
        id={`${id}-text`}
        label={label}
        text={failed ? state.text : ''}
        longest={longest}
        problem={failed ? state.problem : null}
      />
      <div>
        <Button type="submit" aria-disabled={pending}>
          {pending ? 'Saving …' : 'Save the comment'}
        </Button>
      </div>
    </form>
  );
  return (
    <div className="grid gap-3">
      {comments.length > 0 ? (
        <ul className="by-name grid border-t border-rule">
          {comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} state={state} longest={longest} submit={submit} />
          ))}
        </ul>
      ) : null}
      <p ref={status} role="status" tabIndex={-1} className="text-sm font-semibold outline-none empty:hidden">
        {state.done}
      </p>
      {folded ? (
        <details open={failed} className="screen-only">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
            {label}
          </summary>
          {form}
        </details>
      ) : (
        form
      )}
    </div>
  );
}
