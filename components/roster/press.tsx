import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import type { ButtonLook } from '../ui/button';

/** A button that changes something on the server: a plain form, so that it works before and without scripts. */
export function Press({
  action,
  look = 'plain',
  children,
}: {
  action: () => Promise<void>;
  look?: ButtonLook;
  children: ReactNode;
}) {
  return (
    <form action={action}>
      <Button type="submit" look={look}>
        {children}
      </Button>
    </form>
  );
}

/** What is asked once more: the reason behind a line that opens, with the button at its end. */
export function AskFirst({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="grid gap-3">
      <summary className="text-link w-fit cursor-pointer text-accent underline underline-offset-4">
        {summary}
      </summary>
      <div className="grid justify-items-start gap-3 border-l-4 border-rule-strong bg-shade p-4">
        {children}
      </div>
    </details>
  );
}
