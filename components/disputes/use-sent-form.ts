import { unstable_rethrow } from 'next/navigation';
import { startTransition, useActionState, type FormEvent } from 'react';

/** What was typed comes back with every refusal, `problem` in words. */
type Typed = { readonly problem?: string | undefined };
export type FormAction<State extends Typed> = (before: State, form: FormData) => Promise<State>;

const NOT_SENT =
  'It could not be sent: there is no connection, or the site does not answer. What you typed is still here. Please send it again.';

/**
 * A form that loses nothing: a plain post before its script has loaded, and after that one that stays on the page with
 * all that was typed when the connection fails. `read` takes what was typed from the form.
 */
export function useSentForm<State extends Typed>(
  action: FormAction<State>,
  start: State,
  read: (form: FormData) => State,
) {
  const [plain, post] = useActionState<State, FormData>(
    action as (before: Awaited<State>, form: FormData) => Promise<State>,
    start as Awaited<State>,
  );
  const [answer, send, pending] = useActionState(async (_: State | null, form: FormData) => {
    try {
      return await action(start, form);
    } catch (error) {
      // Where it leads on: the next page, or the sign-in page.
      unstable_rethrow(error);
      return { ...read(form), problem: NOT_SENT };
    }
  }, null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(() => send(form));
  };
  return { state: answer ?? plain, pending, formProps: { action: post, onSubmit } };
}

/** A field of a form as a string; '' where it is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
