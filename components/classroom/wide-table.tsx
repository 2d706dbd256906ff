import type { ReactNode } from 'react';

// The names stay in view while the rest of the table moves under them.
const STICKY_NAMES =
  '[&_tr>:first-child]:sticky [&_tr>:first-child]:left-0 [&_tr>:first-child]:z-10 [&_tr>:first-child]:bg-paper';

/** A table of names that scrolls where it is wider than the screen, and says so. `hint` is when that may be. */
export function WideTable({ hint, children }: { hint: 'phone' | 'tablet'; children: ReactNode }) {
  return (
    <div className={`wide-table ${STICKY_NAMES}`}>
      <p className={`screen-only pb-1 text-sm text-soft ${hint === 'phone' ? 'sm:hidden' : 'xl:hidden'}`}>
        The table goes on to the right: move it sideways<span aria-hidden="true"> →</span>
      </p>
      {children}
    </div>
  );
}
