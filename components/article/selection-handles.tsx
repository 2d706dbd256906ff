'use client';

import type { PointerEvent } from 'react';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { MarkingStore } from './marking-store';
import type { Box } from './word-geometry';

type Ends = { start: Box; end: Box };

/**
 * A grip at either end of the selection or of the mark being edited. For pointers only: the
 * keyboard and the mark panel move the ends too, so assistive technology does not meet these.
 */
export function SelectionHandles({
  store,
  boxOf,
  wordAt,
  onDrop,
}: {
  store: MarkingStore;
  boxOf: (word: number) => Box | null;
  wordAt: (x: number, y: number) => number | null;
  onDrop: () => void;
}) {
  const read = () => store.getView().selection;
  const selection = useSyncExternalStore(store.subscribe, read, () => null);
  const [ends, setEnds] = useState<Ends | null>(null);
  const dragged = useRef(false);
  useLayoutEffect(() => {
    const measure = () => {
      const first = selection && boxOf(Math.min(selection.anchor, selection.head));
      const last = selection && boxOf(Math.max(selection.anchor, selection.head));
      setEnds(first && last ? { start: first, end: last } : null);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [selection, boxOf]);

  const drag = (side: 'start' | 'end') => (e: PointerEvent<HTMLDivElement>) => {
    if (!e.currentTarget.hasPointerCapture(e.pointerId)) return;
    // The finger covers the grip, which hangs below the word: aim a little higher.
    const word = wordAt(e.clientX, e.clientY - 26);
    const now = store.getView().selection;
    if (word === null || !now) return;
    const [first, last] = [Math.min(now.anchor, now.head), Math.max(now.anchor, now.head)];
    const moved =
      side === 'start'
        ? { anchor: last, head: Math.min(word, last) }
        : { anchor: first, head: Math.max(word, first) };
    if (moved.head !== (side === 'start' ? first : last)) dragged.current = true;
    store.select({ ...moved, editing: now.editing });
  };

  if (!selection || !ends) return null;
  return (['start', 'end'] as const).map((side) => (
    <div
      key={side}
      aria-hidden="true"
      data-handle={side}
      className={`handle handle-${side}`}
      style={{
        left: side === 'start' ? ends.start.left : ends.end.left + ends.end.width,
        top: ends[side].top + ends[side].height,
      }}
      onPointerDown={(e) => {
        e.preventDefault();
        e.stopPropagation();
        dragged.current = false;
        e.currentTarget.setPointerCapture(e.pointerId);
      }}
      onPointerMove={drag(side)}
      onPointerUp={() => {
        if (dragged.current) onDrop();
      }}
      // A tap without a drag means the word below the grip: it goes on to the text.
      onClick={(e) => {
        if (dragged.current) e.stopPropagation();
      }}
    />
  ));
}
