'use client';

import { useActionState, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { CopyButton } from '../site/copy-button';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export type InviteState = { readonly link: string; readonly problem: string };

/** Makes a link and shows it this once. */
export function InviteForm({
  action,
  children,
}: {
  action: (before: InviteState) => Promise<InviteState>;
  children: ReactNode;
}) {
  const [{ link, problem }, submit, pending] = useActionState(action, { link: '', problem: '' });
  const made = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (link) made.current?.focus();
  }, [link]);
  return (
    <form action={submit} className="grid justify-items-start gap-3">
      {children}
      {problem ? <Notice kind="problem">{problem}</Notice> : null}
      <div ref={made} tabIndex={-1} className="grid gap-3 outline-none empty:hidden">
        {link ? (
          <Notice kind="done">
            <div className="grid gap-3">
              <p>Send this link to one teacher. It works once, and we show it this once.</p>
              <p className="font-semibold break-all">{link}</p>
              <CopyButton text={link} label="Copy the link" />
            </div>
          </Notice>
        ) : null}
      </div>
      <Button type="submit" aria-disabled={pending || undefined}>
        {link ? 'Make another link' : 'Make an invitation link'}
      </Button>
    </form>
  );
}
