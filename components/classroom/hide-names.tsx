'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';

const KEY = 'hide-names';
const CHANGED = 'hide-names-changed';

/** Of this tab alone: the same page may lie open with names elsewhere. Without storage it lasts until a reload. */
let lastChosen = false;

function isHidden(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'yes';
  } catch {
    return lastChosen;
  }
}

function choose(hidden: boolean): void {
  lastChosen = hidden;
  try {
    if (hidden) sessionStorage.setItem(KEY, 'yes');
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing still hides the names on this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}

/** Covers whatever tells of students by name, for a page that stands on a projector; see class.css. */
export function HideNames() {
  const hidden = useSyncExternalStore(subscribe, isHidden, () => null);
  useEffect(() => {
    if (hidden !== null) document.documentElement.dataset.names = hidden ? 'hidden' : 'shown';
  }, [hidden]);
  return (
    <div className="screen-only flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button aria-pressed={hidden ?? false} onClick={() => choose(!hidden)}>
        <span aria-hidden="true">{hidden ? '☑' : '☐'}</span> Hide names
      </Button>
      <p role="status" className="text-sm text-soft">
        {hidden
          ? 'Nothing on the pages of the class tells of anybody by name, in this tab.'
          : 'For a projector: covers all that is told by name.'}
      </p>
    </div>
  );
}
