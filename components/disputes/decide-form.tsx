'use client';

import { useRef, type ReactNode } from 'react';
import { LONGEST_REASON } from '@/lib/grading/contest';
import { Button } from '../ui/button';
import { useKeptText } from './use-kept-text';
import { textOf, useSentForm, type FormAction } from './use-sent-form';

export type DecideState = { readonly reply: string; readonly problem?: string | undefined };
export type DecideAction = FormAction<DecideState>;

/** One reply to the chosen students, and the three ways to settle a place. `children`: the reasons, one item each. */
export function DecideForm({
  action,
  place,
  labelledBy,
  alone,
  changeHref,
  children,
}: {
  action: DecideAction;
  /** Names the place among the others of the page. */
  place: string;
  /** Id of the heading that names it: every place of the page has the same fields and buttons. */
  labelledBy: string;
  /** One student contests it. */
  alone: boolean;
  changeHref: string;
  children: ReactNode;
}) {
  const { state, pending, formProps } = useSentForm<DecideState>(action, { reply: '' }, (form) => ({
    reply: textOf(form, 'reply'),
  }));
  const { reply, problem } = state;
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = useKeptText(field, `reply:${place}`);
  const id = `reply-${place}`;
  return (
    <form {...formProps} aria-labelledby={labelledBy} className="grid gap-4">
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
