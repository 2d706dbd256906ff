'use client';

import { Button } from '@/components/ui/button';

export function PrintButton() {
  return (
    <Button className="screen-only" onClick={() => window.print()}>
      Print this page
    </Button>
  );
}
