'use client';

import { useCallback, useRef } from 'react';

/**
 * Speaks to a screen reader. Two regions take turns, so that the same sentence twice is heard twice.
 * Written to the page directly: speaking must not redraw the surface.
 */
export function useAnnouncer() {
  const regions = useRef<(HTMLDivElement | null)[]>([null, null]);
  const turn = useRef(0);
  const say = useCallback((message: string) => {
    const [now, other] = [regions.current[turn.current], regions.current[1 - turn.current]];
    if (other) other.textContent = '';
    if (now) now.textContent = message;
    turn.current = 1 - turn.current;
  }, []);
  const announcer = (
    <div className="sr-only" data-announcer>
      {[0, 1].map((i) => (
        <div
          key={i}
          aria-live="assertive"
          ref={(element) => {
            regions.current[i] = element;
          }}
        />
      ))}
    </div>
  );
  return { say, announcer };
}
