'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import type { Layer } from '@/lib/grading/types';
import { PANEL_ID } from './heat-panel';
import { HeatPieces } from './heat-pieces';
import type { HeatPiece, HeatRun } from './heat-text';
import type { PlaceView } from './place-view';

/** How the words of a place answer to a pointer that rests on them, to focus and click, and to Enter. */
export type PlaceHandlers = {
  readonly onPoint: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onEnter: (id: string) => void;
  readonly onAway: () => void;
};

export const placeElementId = (id: string) => `place-${id}`;

/** The article, shaded word by word; the places of the key and the clusters can be pointed at, tapped and focused. */
export function HeatArticle({
  paragraphs,
  places,
  layer,
  openId,
  handlers,
}: {
  paragraphs: readonly (readonly HeatRun[])[];
  places: ReadonlyMap<string, PlaceView>;
  layer: Layer;
  openId: string | undefined;
  handlers: PlaceHandlers;
}) {
  return (
    <div className="reading heat-text" data-layer={layer} onClick={handlers.onAway}>
      {paragraphs.map((runs) => (
        <p key={runs[0]?.start}>
          {runs.map(({ start, place: id, pieces }) => {
            const place = id === null ? undefined : places.get(id);
            if (!place) return <HeatPieces key={start} pieces={pieces} />;
            const open = place.id === openId;
            return <Place key={start} place={place} pieces={pieces} open={open} handlers={handlers} />;
          })}
        </p>
      ))}
    </div>
  );
}

function Place({
  place,
  pieces,
  open,
  handlers,
}: {
  place: PlaceView;
  pieces: readonly HeatPiece[];
  open: boolean;
  handlers: PlaceHandlers;
}) {
  const { id, kind, layer, optional, bar } = place;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    handlers.onEnter(id);
  };
  const isMouse = (event: PointerEvent) => event.pointerType === 'mouse';
  return (
    <>
      <span
        id={placeElementId(id)}
        role="button"
        tabIndex={0}
        aria-label={`${kind === 'entry' ? 'In the key' : 'Not in the key'}: “${place.quote.join('')}”`}
        aria-expanded={open}
        aria-controls={PANEL_ID}
        className="heat-place"
        data-kind={kind}
        data-layer={layer}
        data-optional={optional || undefined}
        data-open={open || undefined}
        onPointerEnter={(event) => (isMouse(event) ? handlers.onPoint(id) : undefined)}
        onPointerLeave={(event) => (isMouse(event) ? handlers.onPoint(null) : undefined)}
        onFocus={() => handlers.onOpen(id)}
        onClick={(event) => {
          event.stopPropagation();
          handlers.onOpen(id);
        }}
        onKeyDown={onKey}
      >
        <HeatPieces pieces={pieces} />
      </span>
      {optional ? null : (
        <span aria-hidden="true" className="heat-count" data-kind={kind}>
          {bar.filled}
        </span>
      )}
    </>
  );
}
