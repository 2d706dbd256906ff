'use client';

import { unstable_rethrow } from 'next/navigation';
import { startTransition, useActionState, useRef, type FormEvent, type ReactNode } from 'react';
import { LONGEST_REASON } from '@/lib/grading/contest';
import { Button } from '../ui/button';
import { useKeptText } from './use-kept-text';

export type DecideState = { readonly reply: string; readonly problem?: string };
export type DecideAction = (before: DecideState, form: FormData) => Promise<DecideState>;

const NOT_SENT =
  'It could not be sent: there is no connection, or the site does not answer. What you typed is kept in this tab. Please send it again.';

/** One reply to the chosen students, and the three ways to settle a place. `children`: the reasons, one item each. */
export function DecideForm({
  action,
  place,
  alone,
  changeHref,
  children,
}: {
  action: DecideAction;
  /** Names the place among the others of the page. */
  place: string;
  /** One student contests it. */
  alone: boolean;
  changeHref: string;
  children: ReactNode;
}) {
  // Before the script has loaded, the form is a plain post; `plain` is what came back from that.
  const [plain, post] = useActionState(action, { reply: '' });
  const [answer, send, pending] = useActionState(
    async (_: DecideState | null, form: FormData) => sendOrKeep(action, form),
    null,
  );
  const { reply, problem } = answer ?? plain;
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = useKeptText(field, `reply:${place}`);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(() => send(form));
    field.current?.focus();
  };
  const id = `reply-${place}`;
  return (
    <form action={post} onSubmit={onSubmit} className="grid gap-4">
      <ul className="grid border-b border-rule">{children}</ul>
      <div className="grid max-w-[44rem] gap-2">
        <label htmlFor={id} className="font-semibold">
          Your answer
        </label>
        <p id={`${id}-hint`} className="text-sm text-soft">
          The students read it on their page. Name the words of the text that decide it.
        </p>
        <textarea
          ref={field}
          id={id}
          name="reply"
          rows={3}
          className="input"
          defaultValue={reply}
          maxLength={LONGEST_REASON}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={keep}
        />
        <p id={`${id}-problem`} role="alert" className="font-semibold text-wrong empty:hidden">
          {pending ? null : problem}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" name="decision" value="uphold" aria-disabled={pending}>
          Keep the key
        </Button>
        <Button type="submit" name="decision" value="accept" aria-disabled={pending}>
          {alone ? 'Count it for this student' : 'Count it for these students'}
        </Button>
        <a className="button" href={changeHref}>
          Change the key for this class
        </a>
        <span role="status" className="text-soft">
          {pending ? 'Sending …' : ''}
        </span>
      </div>
    </form>
  );
}

async function sendOrKeep(action: DecideAction, form: FormData): Promise<DecideState> {
  const reply = form.get('reply');
  try {
    return await action({ reply: '' }, form);
  } catch (error) {
    // Where it leads on: the inbox without what was answered, or the sign-in page.
    unstable_rethrow(error);
    return { reply: typeof reply === 'string' ? reply : '', problem: NOT_SENT };
  }
}
