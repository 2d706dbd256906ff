'use client';

import { useState, type ReactNode } from 'react';
import { announceArrival } from '../ui/arrival';
import { Button } from '../ui/button';
import { explainProblem } from './explain-problem';
import { submitSignIn } from './submit-sign-in';

/** One press to the first exercise, without an account. Somebody who has a session keeps it. */
export function StartAloneButton({
  children = 'Start reading',
  look = 'primary',
  href = '/read/whole-article',
  before,
}: {
  children?: ReactNode;
  look?: 'plain' | 'primary';
  href?: string;
  /** What is done with the new session before the page is left. */
  before?: () => Promise<void>;
}) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function start() {
    setBusy(true);
    setProblem(null);
    const result = await submitSignIn('guest', {});
    const ready = result.ok && (await isDone(before));
    if (ready) {
      announceArrival(href);
      return location.assign(href);
    }
    setBusy(false);
    setProblem(result.ok ? 'unavailable' : result.problem);
  }
  return (
    <>
      <Button look={look} onClick={start} aria-disabled={busy || undefined}>
        {busy ? 'Opening …' : children}
      </Button>
      <p role="alert" className="text-sm font-semibold text-wrong empty:hidden">
        {problem ? explainProblem(problem) : null}
      </p>
    </>
  );
}

/** Whether it went well; nothing to do is done. */
async function isDone(todo: (() => Promise<void>) | undefined): Promise<boolean> {
  try {
    await todo?.();
    return true;
  } catch {
    return false;
  }
}
