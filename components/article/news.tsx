'use client';

import { Button } from '../ui/button';

/** What happened without this reader: a change from another window, a mark that could not be kept. */
export function News({ text, onRead }: { text: string; onRead: () => void }) {
  return (
    <div role="status">
      {text ? (
        <p className="border-l-4 border-rule-strong bg-shade p-3 text-sm">
          {text}{' '}
          <Button look="quiet" onClick={onRead}>
            OK
          </Button>
        </p>
      ) : null}
    </div>
  );
}
