'use client';

import type { KeyboardEvent, Ref } from 'react';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { MarkingStore } from './marking-store';

/**
 * The one tab stop of the text: a small element that lies over the current word and takes the
 * keys, while the text itself stays plain reading matter for a screen reader's browse cursor.
 * Because it really sits on the word, focus rings, magnifiers and scrolling follow by themselves.
 */
export function TextCursor({
  store,
  place,
  onKeyDown,
  describedBy,
  ref,
}: {
  store: MarkingStore;
  /** Moves the element over a word of the text. */
  place: (element: HTMLElement, word: number) => void;
  onKeyDown: (e: KeyboardEvent) => void;
  describedBy: string;
  ref: Ref<HTMLDivElement>;
}) {
  const own = useRef<HTMLDivElement>(null);
  const keyDown = useRef(false);
  const read = () => store.getView().cursor;
  const cursor = useSyncExternalStore(store.subscribe, read, read);
  useLayoutEffect(() => {
    const element = own.current;
    if (!element) return;
    place(element, cursor);
    // A pointer is where it points already; scrolling would pull the text from under it.
    if (keyDown.current) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursor, place]);
  return (
    <div
      ref={(element) => {
        own.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref) ref.current = element;
      }}
      role="application"
      tabIndex={0}
      aria-label="Marking cursor in the text"
      aria-describedby={describedBy}
      className="text-cursor"
      onKeyDown={(e) => {
        keyDown.current = true;
        onKeyDown(e);
      }}
      onKeyUp={() => {
        keyDown.current = false;
      }}
      onBlur={() => {
        keyDown.current = false;
      }}
      onFocus={(e) => place(e.currentTarget, store.getView().cursor)}
    />
  );
}
