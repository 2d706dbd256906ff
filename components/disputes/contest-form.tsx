'use client';

import { unstable_rethrow } from 'next/navigation';
import { startTransition, useActionState, useRef, type FormEvent } from 'react';
import { LONGEST_REASON } from '@/lib/grading/contest';
import { Button } from '../ui/button';
import { useKeptText } from './use-kept-text';

export type ContestState = { readonly reason: string; readonly problem?: string };
type Action = (before: ContestState, form: FormData) => Promise<ContestState>;

const NOT_SENT =
  'It could not be sent: there is no connection, or the site does not answer. What you typed is kept in this tab. Please send it again.';

/** The reason, typed once and never lost: a refusal, a lost connection or a reload leaves it in its field. */
export function ContestForm({
  action,
  attemptId,
  noteId,
  reason,
  waiting,
}: {
  action: Action;
  attemptId: string;
  noteId: string;
  reason: string;
  /** Sent before, and not answered yet. */
  waiting: boolean;
}) {
  // Before the script has loaded, the form is a plain post; `plain` is what came back from that.
  const [plain, post] = useActionState(action, { reason });
  const [answer, send, pending] = useActionState(
    async (_: ContestState | null, form: FormData) => sendOrKeep(action, form),
    null,
  );
  const state = answer ?? plain;
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = useKeptText(field, `reason:${attemptId}:${noteId}`);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
    field.current?.focus();
  };
  return (
    <form action={post} onSubmit={onSubmit} className="grid gap-3">
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="noteId" value={noteId} />
      <label htmlFor="reason" className="font-semibold">
        What do you see in the text?
      </label>
      <p id="reason-hint" className="text-sm text-soft">
        A sentence or more. Name the words that show it: who says it, how sure they are, or what could be
        checked.
      </p>
      <textarea
        ref={field}
        id="reason"
        name="reason"
        rows={5}
        className="input"
        defaultValue={state.reason}
        maxLength={LONGEST_REASON}
        required
        aria-invalid={state.problem ? true : undefined}
        aria-describedby={state.problem ? 'reason-hint reason-problem' : 'reason-hint'}
        onChange={keep}
      />
      <p id="reason-problem" role="alert" className="font-semibold text-wrong empty:hidden">
        {pending ? null : state.problem}
      </p>
      <div>
        <Button type="submit" look="primary" aria-disabled={pending}>
          {pending ? 'Sending …' : waiting ? 'Send the changed reason' : 'Send it to my teacher'}
        </Button>
      </div>
    </form>
  );
}

async function sendOrKeep(action: Action, form: FormData): Promise<ContestState> {
  const reason = form.get('reason');
  try {
    return await action({ reason: '' }, form);
  } catch (error) {
    // Where it leads on: to the note, or to the sign-in page.
    unstable_rethrow(error);
    return { reason: typeof reason === 'string' ? reason : '', problem: NOT_SENT };
  }
}
