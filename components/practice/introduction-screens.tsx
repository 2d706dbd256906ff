import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '../ui/button';
import { ScreenHeading } from './heading';

/** What is new, one screen at a time. The screens come from the server as they are shown. */
export function IntroductionScreens({
  name,
  screens,
  onDone,
  onSkip,
}: {
  name: string;
  screens: readonly ReactNode[];
  onDone: () => void;
  onSkip: () => void;
}) {
  const [at, setAt] = useState(0);
  const isLast = at >= screens.length - 1;
  return (
    <div className="grid gap-5">
      <div className="grid gap-1">
        <p className="kicker">{screens.length > 1 ? `New, screen ${at + 1} of ${screens.length}` : 'New'}</p>
        <ScreenHeading key={at} moved>
          {name}
        </ScreenHeading>
      </div>
      {screens[at]}
      <div className="practice-actions">
        <Button look="primary" onClick={() => (isLast ? onDone() : setAt(at + 1))}>
          {isLast ? 'Go on' : 'Next'}
        </Button>
        {at > 0 ? (
          <Button look="quiet" onClick={() => setAt(at - 1)}>
            Back
          </Button>
        ) : null}
        <Button look="quiet" className="ml-auto" onClick={onSkip}>
          Skip the introduction
        </Button>
      </div>
    </div>
  );
}
