'use client';

import './roster.css';
import { useActionState, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { ByName } from '../classroom/by-name';
import { PrintButton } from '../print/print-button';
import { Button } from '../ui/button';
import type { ButtonLook } from '../ui/button';
import { Notice } from '../ui/notice';
import { Slips } from './slips';
import type { SlipSheet } from './slips';

/** Asks first, then shows the codes once, ready to print. They come with the answer and are kept nowhere. */
export function SlipsForm({
  action,
  press,
  look = 'primary',
  children,
}: {
  action: (before: SlipSheet | null, form: FormData) => Promise<SlipSheet | null>;
  /** null where nobody is to get a slip: then there is nothing to press. */
  press: string | null;
  look?: ButtonLook;
  /** What it means, and what else is sent. */
  children: ReactNode;
}) {
  const [sheet, submit, pending] = useActionState(action, null);
  if (sheet) return <Made sheet={sheet} />;
  return (
    <form action={submit} className="grid justify-items-start gap-4">
      {children}
      {press ? (
        <Button type="submit" look={look} aria-disabled={pending || undefined}>
          {pending ? 'Making …' : press}
        </Button>
      ) : null}
    </form>
  );
}

function Made({ sheet }: { sheet: SlipSheet }) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  if (sheet.slips.length === 0)
    return <Notice kind="problem">Nobody of them is in the class any more, so there is no slip.</Notice>;
  return (
    <div className="grid grid-cols-1 gap-6">
      <div ref={top} tabIndex={-1} className="screen-only grid gap-4 outline-none">
        <Notice kind="done">
          <p>
            {sheet.slips.length === 1 ? 'One slip is' : `${sheet.slips.length} slips are`} ready. We show{' '}
            {sheet.slips.length === 1 ? 'it' : 'them'} this once: print, or copy by hand, before you leave
            this page. You can make new slips at any time; then printed ones of the same students stop
            working.
          </p>
        </Notice>
        {sheet.onlyHere ? (
          <Notice kind="problem">
            Do not hand these slips out: their address only works on this computer. Open this page under the
            address that the other devices can reach, and make new ones there. The codes below stop working
            then.
          </Notice>
        ) : null}
        <div>
          <PrintButton />
        </div>
      </div>
      <ByName>
        <Slips {...sheet} />
      </ByName>
    </div>
  );
}
