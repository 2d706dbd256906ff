import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

export const KEPT = 'Your answer is kept';

/** The heading of a screen. When the screen came by a press of the learner, the focus comes here. */
export function ScreenHeading({
  place,
  moved,
  outcome = false,
  children,
}: {
  /** "Sentence 3 of 10", which a screen reader hears first. */
  place?: string | undefined;
  moved: boolean;
  outcome?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved) return;
    heading.current?.focus({ preventScroll: true });
    // With the line of progress above it.
    heading.current?.closest('[data-practice]')?.scrollIntoView({ block: 'start' });
    // Only when it appears: it is another heading on another screen.
    // The screens are keyed by sentence and stage.
  }, [moved]);
  return (
    <h1 ref={heading} tabIndex={-1} className="outline-none" data-outcome={outcome || undefined}>
      {place ? <span className="sr-only">{place}. </span> : null}
      {children}
    </h1>
  );
}
