'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { explainProblem } from './explain-problem';
import { submitSignOut } from './submit-sign-in';

/** With `warning`, the first press shows it and the second signs out. */
export function SignOutButton({
  children = 'Sign out',
  warning,
  next = '/',
}: {
  children?: ReactNode;
  warning?: string;
  next?: string;
}) {
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  async function press() {
    if (warning && !asked) return setAsked(true);
    if (await submitSignOut()) return location.assign(next);
    setFailed(true);
  }
  return (
    <div className="grid justify-items-start gap-3">
      <p role="alert" className="font-semibold text-wrong empty:hidden">
        {failed ? explainProblem('offline') : asked ? warning : null}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={press}>{asked ? 'Sign out all the same' : children}</Button>
        {asked ? <Button onClick={() => setAsked(false)}>Stay</Button> : null}
      </div>
    </div>
  );
}
