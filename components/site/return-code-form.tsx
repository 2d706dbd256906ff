'use client';

import { Button } from '../ui/button';
import { ClaimChoice } from './claim-choice';
import { CodeField } from './code-field';
import { explainProblem } from './explain-problem';
import { FormProblem } from './form-problem';
import { submitSignIn } from './submit-sign-in';
import { useSignInForm } from './use-sign-in-form';

/** `askClaim`: somebody has worked in this browser without an account. */
export function ReturnCodeForm({ next, askClaim }: { next: string; askClaim: boolean }) {
  const state = useSignInForm((fields) => submitSignIn('return-code', fields), next);
  const { problem, field } = state;
  return (
    <form ref={state.form} method="post" onSubmit={state.onSubmit} className="grid gap-6">
      <FormProblem problem={field === null ? problem : null} ref={state.message} />
      <CodeField
        label="Return code"
        hint="Ten letters and digits in two groups. It does not matter if you type capitals, spaces or the hyphen."
        error={problem && field === 'code' ? explainProblem(problem) : undefined}
      />
      {askClaim || field === 'claim' ? (
        <ClaimChoice
          chosen="yes"
          error={problem && field === 'claim' ? explainProblem(problem) : undefined}
        />
      ) : null}
      <Button type="submit" look="primary" aria-disabled={state.busy || undefined}>
        {state.busy ? 'Looking …' : 'Go on with my work'}
      </Button>
    </form>
  );
}
