import type { ReactNode } from 'react';

/** One thing that can be set, under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="grid items-start gap-x-12 gap-y-4 border-t border-rule pt-6 first:border-t-0 first:pt-0 md:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <h2 id={id}>{title}</h2>
      <div className="grid grid-cols-1 gap-4">{children}</div>
    </section>
  );
}
