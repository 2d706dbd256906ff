'use client';

import { useEffect, useRef, useState } from 'react';
import { useEscape } from '@/components/feedback/use-escape';
import { walkTo } from '@/components/ui/walk';
import type { PlaceHandlers } from './heat-article';
import { placeElementId } from './heat-article';
import { PANEL_ID } from './heat-panel';
import { sayPlace } from './place-view';
import type { PlaceView } from './place-view';

/** So long the pointer rests on words before they are shown: it crosses others on its way. */
const REST_MS = 120;

/**
 * What holds a place open: the pointer that rests on it, the focus on it, or a press. Only what was pressed stays
 * whatever the pointer passes over, and only that covers words on a small screen.
 */
type Open = { readonly id: string; readonly by: 'rest' | 'focus' | 'press' };

const elementOf = (id: string) => document.getElementById(placeElementId(id));

/** Which place is open, which one the tab key comes to, and what keys and pointers do to both. */
export function useOpenPlace(places: readonly PlaceView[], first: string | null) {
  const [open, setOpen] = useState<Open | null>(first === null ? null : { id: first, by: 'press' });
  const [stop, setStop] = useState(first ?? places[0]?.id);
  /** What a screen reader hears when another place opens while the focus stays in the panel. */
  const [said, setSaid] = useState('');
  const [entered, setEntered] = useState(0);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const closing = useRef(false);
  const at = places.findIndex(({ id }) => id === open?.id);

  useEffect(() => () => clearTimeout(resting.current), []);
  useShownPlace(first, open?.by === 'press' ? open.id : null);

  const press = (id: string) => {
    setOpen({ id, by: 'press' });
    setStop(id);
    setSaid('');
  };
  const close = () => {
    const inPanel = document.getElementById(PANEL_ID)?.contains(document.activeElement);
    setOpen(null);
    setSaid('');
    // Back to the words, which would open again as the focus comes to them.
    closing.current = true;
    if (inPanel && open) elementOf(open.id)?.focus();
    closing.current = false;
  };
  useEscape(open !== null, close);

  const handlers: PlaceHandlers = {
    onPoint: (id) => {
      clearTimeout(resting.current);
      if (id === null || (open && open.by !== 'rest')) return;
      resting.current = setTimeout(
        () => setOpen((now) => (now && now.by !== 'rest' ? now : { id, by: 'rest' })),
        REST_MS,
      );
    },
    onFocus: (id) => {
      setStop(id);
      // What was pressed stays open and follows the focus.
      if (!closing.current) setOpen((now) => ({ id, by: now?.by === 'press' ? 'press' : 'focus' }));
    },
    onPress: press,
    onKey: (event, id) => {
      const next =
        places[
          walkTo(
            event,
            places.findIndex((one) => one.id === id),
            places.length,
          ) ?? -1
        ];
      const enters = event.key === 'Enter' || event.key === ' ';
      if (!next && !enters) return;
      event.preventDefault();
      if (next) return elementOf(next.id)?.focus();
      press(id);
      setEntered((count) => count + 1);
    },
    onAway: () => setOpen(null),
  };
  const step = (by: number) => {
    const next = places[at + by];
    if (!next) return;
    press(next.id);
    setSaid(sayPlace(next));
  };
  return { at, pressed: open?.by === 'press', stop, said, entered, handlers, step, close };
}

/** Brings the place that a link led to into sight with the focus, and keeps what was pressed in sight. */
function useShownPlace(first: string | null, pressed: string | null): void {
  useEffect(() => {
    if (first === null) return;
    const words = elementOf(first);
    words?.scrollIntoView({ block: 'center' });
    words?.focus({ preventScroll: true });
  }, [first]);
  useEffect(() => {
    // After the paint that opens the panel, so that a sheet at the foot of a phone does not cover the words.
    if (pressed !== null) elementOf(pressed)?.scrollIntoView({ block: 'nearest' });
  }, [pressed]);
}
