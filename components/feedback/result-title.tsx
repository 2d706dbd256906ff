'use client';

import { useEffect, useRef } from 'react';

/** The heading of a result. To somebody who comes from the marking page the focus comes here, as after "Next". */
export function ResultTitle({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFreshFromMarking()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="outline-none">
      {children}
    </h1>
  );
}

/** Handing in loads a fresh page; one that is loaded again or gone back to keeps the reader's place. */
function isFreshFromMarking(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  if (!(visit instanceof PerformanceNavigationTiming) || visit.type !== 'navigate') return false;
  return document.referrer !== '' && new URL(document.referrer).pathname.startsWith('/read/');
}
