'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

export type DeleteState = { readonly typed: string; readonly problem: string };

/** The name of the class is typed, so that no slip of a finger deletes it. */
export function DeleteForm({
  className,
  action,
}: {
  className: string;
  action: (before: DeleteState, form: FormData) => Promise<DeleteState>;
}) {
  const [state, submit, pending] = useActionState(action, { typed: '', problem: '' });
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state.problem) input.current?.focus();
  }, [state]);
  return (
    <form action={submit} className="measure grid gap-4">
      <Field
        id="name"
        label="Type the name of the class"
        hint={`It is: ${className}`}
        ref={input}
        defaultValue={state.typed}
        error={state.problem}
        autoComplete="off"
        required
      />
      <div>
        <Button type="submit" aria-disabled={pending || undefined}>
          {pending ? 'Deleting …' : 'Delete the class for good'}
        </Button>
      </div>
    </form>
  );
}
