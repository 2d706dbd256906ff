'use client';

import { useEffect, useRef } from 'react';
import { PlaceFacts } from './place-facts';
import type { PlaceView } from './place-view';

export const PANEL_ID = 'heat-panel';

/** The open place: beside the article on a wide screen, a sheet at the foot of a phone. Never modal. */
export function HeatPanel({
  place,
  pressed,
  links,
  at,
  of,
  takesFocus,
  onStep,
  onClose,
}: {
  place: PlaceView | undefined;
  /** Whether it may cover words on a small screen. */
  pressed: boolean;
  /** Where the place can be shown large, and changed in the key. */
  links: { readonly show: string; readonly change: string };
  /** Index among all places of the layer, -1 for none. */
  at: number;
  of: number;
  /** Grows whenever the focus is to come here. */
  takesFocus: number;
  onStep: (by: number) => void;
  onClose: () => void;
}) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = place?.id;
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [id]);
  useEffect(() => {
    if (takesFocus > 0) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <aside
      id={PANEL_ID}
      ref={panel}
      aria-label="What the class did there"
      className="note-panel screen-only"
      data-open={(place && pressed) || undefined}
    >
      {place ? (
        <>
          <div className="note-panel-head">
            <h3 ref={heading} tabIndex={-1} className="note-panel-title">
              {place.title}
            </h3>
            <button type="button" className="button button-quiet" onClick={onClose}>
              Close
            </button>
          </div>
          <PlaceFacts place={place} />
          <p className="flex flex-wrap gap-x-6">
            <a href={links.show} className="text-link">
              Show it large
            </a>
            <a href={links.change} className="text-link">
              {place.keyId === null ? 'Open the key' : 'Change the key here'}
            </a>
          </p>
          <div className="note-panel-steps">
            <button type="button" className="button" aria-disabled={at <= 0} onClick={() => onStep(-1)}>
              Previous
            </button>
            <span className="text-sm text-soft tabular-nums">
              {at + 1} of {of}
            </span>
            <button type="button" className="button" aria-disabled={at >= of - 1} onClick={() => onStep(1)}>
              Next
            </button>
          </div>
        </>
      ) : (
        <p className="note-panel-hint">What the class did at the words you choose stands here.</p>
      )}
    </aside>
  );
}
