'use client';

import { useActionState } from 'react';
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
  const [{ typed, problem }, submit, pending] = useActionState(action, { typed: '', problem: '' });
  return (
    <form action={submit} className="measure grid gap-4">
      <Field
        id="name"
        label="Type the name of the class"
        hint={`It is: ${className}`}
        key={typed}
        defaultValue={typed}
        error={problem}
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
