'use client';

import { useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { explainProblem, type ProblemField } from './explain-problem';
import { FormProblem } from './form-problem';
import type { SignInResult } from './submit-sign-in';
import { useSignInForm } from './use-sign-in-form';

type Send = (fields: Record<string, string>) => Promise<SignInResult>;
type FormState = ReturnType<typeof useSignInForm>;

const LONG_PASSWORD = 'At least 10 characters. A few words in a row are easy to remember and hard to guess.';

/** A server action answers like a sign-in; when the server cannot be reached it throws. */
function reaching(send: Send): Send {
  return async (fields) => {
    try {
      return await send(fields);
    } catch {
      return { ok: false, problem: 'offline' };
    }
  };
}

function errorOf(state: FormState, field: ProblemField): string | undefined {
  return state.problem && state.field === field ? explainProblem(state.problem) : undefined;
}

function PasswordField(props: {
  id: string;
  label: string;
  autoComplete: string;
  error: string | undefined;
  hint?: string;
}) {
  const [shown, setShown] = useState(false);
  return (
    <div className="grid gap-2">
      <Field {...props} type={shown ? 'text' : 'password'} maxLength={200} spellCheck={false} required />
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" className="size-5" onChange={(event) => setShown(event.target.checked)} />
        Show {props.label.toLowerCase()}
      </label>
    </div>
  );
}

/** E-mail and password for somebody who has worked without. */
export function SetEmailForm({ action }: { action: Send }) {
  const state = useSignInForm(reaching(action), '/account?done=account');
  return (
    <form ref={state.form} method="post" onSubmit={state.onSubmit} className="grid gap-5">
      <FormProblem problem={state.field ? null : state.problem} ref={state.message} />
      <Field
        id="email"
        label="E-mail"
        hint="Only for signing in. We never send mail, so nobody can reset a forgotten password."
        type="email"
        autoComplete="email"
        maxLength={254}
        required
        error={errorOf(state, 'email')}
      />
      <PasswordField
        id="password"
        label="New password"
        hint={LONG_PASSWORD}
        autoComplete="new-password"
        error={errorOf(state, 'password')}
      />
      <Button type="submit" look="primary" aria-disabled={state.busy || undefined}>
        {state.busy ? 'Saving …' : 'Make my account'}
      </Button>
    </form>
  );
}

/** A new password signs out every other browser. */
export function ChangePasswordForm({ action }: { action: Send }) {
  const state = useSignInForm(reaching(action), '/account?done=password');
  return (
    <form ref={state.form} method="post" onSubmit={state.onSubmit} className="grid gap-5">
      <FormProblem problem={state.field ? null : state.problem} ref={state.message} />
      <PasswordField
        id="current"
        label="Current password"
        autoComplete="current-password"
        error={errorOf(state, 'current')}
      />
      <PasswordField
        id="password"
        label="New password"
        hint={LONG_PASSWORD}
        autoComplete="new-password"
        error={errorOf(state, 'password')}
      />
      <Button type="submit" aria-disabled={state.busy || undefined}>
        {state.busy ? 'Saving …' : 'Change password'}
      </Button>
    </form>
  );
}
