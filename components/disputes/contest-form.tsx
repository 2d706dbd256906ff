'use client';

import { useRef } from 'react';
import { LONGEST_REASON } from '@/lib/grading/contest';
import { Button } from '../ui/button';
import { useKeptText } from './use-kept-text';
import { textOf, useSentForm, type FormAction } from './use-sent-form';

export type ContestState = { readonly reason: string; readonly problem?: string | undefined };

/** The reason, typed once and never lost: a refusal, a lost connection or a reload leaves it in its field. */
export function ContestForm({
  action,
  attemptId,
  noteId,
  reason,
  waiting,
}: {
  action: FormAction<ContestState>;
  attemptId: string;
  noteId: string;
  reason: string;
  /** Sent before, and not answered yet. */
  waiting: boolean;
}) {
  const { state, pending, formProps } = useSentForm<ContestState>(action, { reason }, (form) => ({
    reason: textOf(form, 'reason'),
  }));
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = useKeptText(field, `reason:${attemptId}:${noteId}`);
  return (
    <form {...formProps} className="grid gap-3">
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
