'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

let visited = false;

/** The heading of a step. When the step was reached from another one, the focus comes here. */
export function FocusTitle({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visited) heading.current?.focus();
    visited = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="text-[clamp(1.6rem,1.2rem+1.6vw,2.2rem)] outline-none">
      {children}
    </h1>
  );
}
