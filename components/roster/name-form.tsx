'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

/** `done` and `problem` are sentences; '' where there is nothing to say. */
export type NameState = { readonly name: string; readonly problem: string; readonly done: string };

/** Changes a name where it stands. Works before its script has loaded, and keeps what was typed. */
export function NameForm({
  label,
  hint,
  name,
  longest,
  action,
}: {
  label: string;
  hint?: string;
  name: string;
  longest: number;
  action: (before: NameState, form: FormData) => Promise<NameState>;
}) {
  const [state, submit, pending] = useActionState(action, { name, problem: '', done: '' });
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state.problem) input.current?.focus();
  }, [state]);
  return (
    <form action={submit} className="measure grid gap-3">
      <Field
        id="name"
        label={label}
        hint={hint}
        ref={input}
        defaultValue={state.name}
        error={state.problem}
        maxLength={longest}
        autoComplete="off"
        required
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" aria-disabled={pending || undefined}>
          Change the name
        </Button>
        <p role="status">{state.done}</p>
      </div>
    </form>
  );
}
