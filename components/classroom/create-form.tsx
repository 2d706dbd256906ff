'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';

export type CreateState = { readonly name: string; readonly error?: string };

/** Works before its script has loaded: the action is a plain form post then. */
export function CreateForm({
  action,
}: {
  action: (state: CreateState, form: FormData) => Promise<CreateState>;
}) {
  const [state, submit, pending] = useActionState(action, { name: '' });
  return (
    <form action={submit} className="measure grid gap-5">
      <Field
        id="name"
        label="Name of the class"
        hint="Your students see it when they join, for example “10b Social studies”."
        defaultValue={state.name}
        error={state.error}
        maxLength={80}
        autoComplete="off"
        required
      />
      <div>
        <Button type="submit" look="primary" disabled={pending}>
          {pending ? 'Creating …' : 'Create the class'}
        </Button>
      </div>
    </form>
  );
}
