'use client';

import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { ClaimChoice } from './claim-choice';
import { CodeField } from './code-field';
import { explainProblem } from './explain-problem';
import { FormProblem } from './form-problem';
import { submitSignIn } from './submit-sign-in';
import { useSignInForm } from './use-sign-in-form';

/**
 * Class code and name in one step. `code` is set when it came with the address; `askClaim` when somebody has
 * worked in this browser without an account, which at a shared computer may have been somebody else.
 */
export function JoinForm({ code, askClaim, next }: { code: string | null; askClaim: boolean; next: string }) {
  const state = useSignInForm((fields) => submitSignIn('class-code', fields), next);
  const { problem, field, sent } = state;
  const about = (name: string) =>
    problem && field === name ? explainProblem(problem, sent.name) : undefined;
  const codeShown = code === null;
  return (
    <form ref={state.form} method="post" onSubmit={state.onSubmit} className="grid gap-6">
      <FormProblem
        problem={field === null || (field === 'code' && !codeShown) ? problem : null}
        ref={state.message}
      />
      {codeShown ? (
        <CodeField
          label="Class code"
          hint="Six letters and digits that your teacher shows, such as BCD-FGH."
          error={about('code')}
        />
      ) : (
        <input type="hidden" name="code" value={code} />
      )}
      <Field
        id="name"
        label="Your name in this class"
        hint="Your teacher sees it. A first name is enough, and a made-up name is fine if your teacher knows it."
        autoComplete="off"
        maxLength={60}
        required
        error={about('name')}
      />
      {askClaim || field === 'claim' ? <ClaimChoice error={about('claim')} /> : null}
      <Button type="submit" look="primary" aria-disabled={state.busy || undefined}>
        {state.busy ? 'Joining …' : 'Join the class'}
      </Button>
    </form>
  );
}
