'use client';

import { Button } from '../ui/button';
import { CodeField } from './code-field';
import { explainProblem } from './explain-problem';
import { FormProblem } from './form-problem';
import { submitSignIn } from './submit-sign-in';
import { useSignInForm } from './use-sign-in-form';

export function ReturnCodeForm({ next }: { next: string }) {
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
      <Button type="submit" look="primary" aria-disabled={state.busy || undefined}>
        {state.busy ? 'Looking …' : 'Go on with my work'}
      </Button>
    </form>
  );
}
