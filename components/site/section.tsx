import type { ReactNode } from 'react';

/** A part of a page under a hairline, with its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4 border-t border-rule pt-6">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
