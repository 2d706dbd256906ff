import { useEffect, useState } from 'react';
import type { LATER_SCREENS } from './later-screens';

export type LaterScreens = typeof LATER_SCREENS;

/** In ms. Whoever reads the first sentence for so long has them before the network goes. */
const BY_ITSELF = 3000;

/** Loaded when the learner first touches the page, after a while, or at once when they are needed; null until then. */
export function useLaterScreens(needed: boolean): LaterScreens | null {
  const [screens, setScreens] = useState<LaterScreens | null>(null);
  useEffect(() => {
    if (screens) return;
    const load = () => {
      import('./later-screens').then(
        (module) => setScreens(module.LATER_SCREENS),
        // Without a network: tried again at the next touch, and when it is back.
        () => undefined,
      );
    };
    if (needed) load();
    const timer = setTimeout(load, BY_ITSELF);
    const events = ['pointerdown', 'keydown', 'online'] as const;
    for (const event of events) window.addEventListener(event, load);
    return () => {
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, load);
    };
  }, [screens, needed]);
  return screens;
}
