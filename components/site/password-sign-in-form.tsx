'use client';

import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { FormProblem } from './form-problem';
import { submitSignIn } from './submit-sign-in';
import { useSignInForm } from './use-sign-in-form';

/** `problem` is what an earlier try at another site ended with. */
export function PasswordSignInForm({ next, problem }: { next: string; problem: string | null }) {
  const state = useSignInForm((fields) => submitSignIn('password', fields), next);
  return (
    <form ref={state.form} method="post" onSubmit={state.onSubmit} className="grid gap-5">
      <FormProblem problem={state.problem ?? problem} ref={state.message} />
      <Field id="email" label="E-mail" type="email" autoComplete="email" maxLength={254} required />
      <Field
        id="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <Button type="submit" look="primary" aria-disabled={state.busy || undefined}>
        {state.busy ? 'Signing in …' : 'Sign in'}
      </Button>
    </form>
  );
}
