import type { ReactNode } from 'react';

/** A part of a page under a hairline, with its heading. */
export function Section({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="grid scroll-mt-4 gap-4 border-t border-rule pt-6">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
