'use client';

import { Button } from '@/components/ui/button';

/** Shows one element on the whole screen; Escape ends it. Browsers without full screen ignore the press. */
export function FullScreenButton({ targetId }: { targetId: string }) {
  const show = () => {
    const target = document.getElementById(targetId);
    if (target?.requestFullscreen) void target.requestFullscreen().catch(() => undefined);
  };
  return <Button onClick={show}>Fill the screen</Button>;
}
