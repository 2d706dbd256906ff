'use client';

import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { ClaimChoice } from './claim-choice';
import { explainProblem } from './explain-problem';
import { FormProblem } from './form-problem';
import { submitSignIn } from './submit-sign-in';
import { useSignInForm } from './use-sign-in-form';

type Props = { next: string; problem: string | null; askClaim: boolean };

/**
 * `problem` is what an earlier try at another site ended with; `askClaim` when somebody has worked in this browser
 * without an account.
 */
export function PasswordSignInForm({ next, problem, askClaim }: Props) {
  const state = useSignInForm((fields) => submitSignIn('password', fields), next);
  const isAboutClaim = state.field === 'claim';
  return (
    <form ref={state.form} method="post" onSubmit={state.onSubmit} className="grid gap-5">
      <FormProblem problem={isAboutClaim ? null : (state.problem ?? problem)} ref={state.message} />
      <Field id="email" label="E-mail" type="email" autoComplete="email" maxLength={254} required />
      <Field
        id="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
      />
      {askClaim || isAboutClaim ? (
        <ClaimChoice
          chosen="yes"
          error={isAboutClaim && state.problem ? explainProblem(state.problem) : undefined}
        />
      ) : null}
      <Button type="submit" look="primary" aria-disabled={state.busy || undefined}>
        {state.busy ? 'Signing in …' : 'Sign in'}
      </Button>
    </form>
  );
}
