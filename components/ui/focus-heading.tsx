'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { takeArrival } from './arrival';

const never = () => () => undefined;

/**
 * Brings the focus to the page's main heading, or to what `on` selects, when a press led here, also by the client router, which leaves the
 * focus nowhere. A page that was opened by its address or loaded anew keeps the focus at its beginning.
 */
export function FocusHeading({ on = 'main h1' }: { on?: string }) {
  // False where the page came whole from the server, true where the router put it in.
  const routed = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [led] = useState(routed);
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>(on);
    if (!(takeArrival(location.pathname) || led) || !heading) return;
    heading.tabIndex = -1;
    heading.style.outline = 'none';
    heading.focus({ preventScroll: true });
    // The router leaves a page a little scrolled when the beginning of its text was in sight.
    if (heading.getBoundingClientRect().top > 0) window.scrollTo(0, 0);
  }, [led, on]);
  return null;
}
