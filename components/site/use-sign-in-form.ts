'use client';

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { findProblemField, type ProblemField } from './explain-problem';
import type { SignInResult } from './submit-sign-in';

/** The strings of a form; files do not occur. */
export function readFields(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  return Object.fromEntries(entries);
}

/**
 * A form that is sent without leaving the page: what was typed stays, and the focus goes to what is wrong, the
 * input it is about or the message above the form.
 */
export function useSignInForm(send: (fields: Record<string, string>) => Promise<SignInResult>, next: string) {
  const form = useRef<HTMLFormElement>(null);
  const message = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [sent, setSent] = useState<Record<string, string>>({});

  useEffect(() => {
    if (!problem) return;
    const field = findProblemField(problem);
    const input = field
      ? form.current?.querySelector<HTMLInputElement>(`[name="${field}"]:not([type="hidden"])`)
      : null;
    (input ?? message.current)?.focus();
    // `sent` is new with every try, so that the same problem twice moves the focus twice.
  }, [problem, sent]);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const fields = readFields(event.currentTarget);
    setBusy(true);
    const result = await send(fields);
    if (result.ok) return location.assign(next);
    setBusy(false);
    setSent(fields);
    setProblem(result.problem);
  }

  const field: ProblemField | null = problem ? findProblemField(problem) : null;
  return { form, message, busy, problem, field, sent, onSubmit };
}
