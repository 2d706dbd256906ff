import type { ReactNode } from 'react';

/** What tells of students by name; covered while names are hidden. Never empty then: it says so. */
export function ByName({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="by-name grid grid-cols-1 gap-3">{children}</div>
      <p className="without-names text-soft">Names are hidden, and with them what is told by name.</p>
    </>
  );
}
