'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { countOf } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';
import { PANEL_ID } from './heat-panel';
import { HeatPieces } from './heat-pieces';
import type { HeatPiece, HeatRun } from './heat-text';
import { namePlace } from './place-view';
import type { PlaceView } from './place-view';

/** How the words of a place answer to a pointer that rests on them, to focus, to a press and to keys. */
export type PlaceHandlers = {
  readonly onPoint: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
  readonly onPress: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
  readonly onAway: () => void;
};

export const placeElementId = (id: string) => `place-${id}`;

/**
 * The article, shaded word by word; the places of the key and the clusters can be pointed at, tapped and walked with
 * the arrow keys. To the tab key they are one stop: nobody wants to tab through sixty of them to get past the article.
 */
export function HeatArticle({
  paragraphs,
  places,
  layer,
  openId,
  pressed,
  stop,
  howId,
  handlers,
}: {
  paragraphs: readonly (readonly HeatRun[])[];
  places: readonly PlaceView[];
  layer: Layer;
  openId: string | undefined;
  /** Whether the open place was pressed, and not only passed. */
  pressed: boolean;
  /** The place the tab key comes to. */
  stop: string | undefined;
  /** The sentence that says how to walk. */
  howId: string;
  handlers: PlaceHandlers;
}) {
  const numbered = new Map(places.map((place, at) => [place.id, { place, number: at + 1 }]));
  return (
    <div
      role="group"
      aria-label={`The article with ${countOf(places.length, 'place')} to choose`}
      aria-describedby={howId}
      className="reading heat-text"
      data-layer={layer}
      onClick={handlers.onAway}
    >
      {paragraphs.map((runs) => (
        <p key={runs[0]?.start}>
          {runs.map(({ start, place: id, pieces }) => {
            const here = id === null ? undefined : numbered.get(id);
            if (!here) return <HeatPieces key={start} pieces={pieces} />;
            return (
              <Place
                key={start}
                {...here}
                of={places.length}
                pieces={pieces}
                open={id === openId ? (pressed ? 'pressed' : 'passed') : null}
                isStop={id === stop}
                handlers={handlers}
              />
            );
          })}
        </p>
      ))}
    </div>
  );
}

function Place({
  place,
  number,
  of,
  pieces,
  open,
  isStop,
  handlers,
}: {
  place: PlaceView;
  number: number;
  of: number;
  pieces: readonly HeatPiece[];
  open: 'pressed' | 'passed' | null;
  isStop: boolean;
  handlers: PlaceHandlers;
}) {
  const { id, kind, layer, optional, bar } = place;
  const isMouse = (event: PointerEvent) => event.pointerType === 'mouse';
  return (
    <>
      <span
        id={placeElementId(id)}
        role="button"
        tabIndex={isStop ? 0 : -1}
        aria-label={`${namePlace(place)} Place ${number} of ${of}.`}
        aria-expanded={open === 'pressed'}
        aria-controls={PANEL_ID}
        className="heat-place"
        data-kind={kind}
        data-layer={layer}
        data-optional={optional || undefined}
        data-open={open ?? undefined}
        onPointerEnter={(event) => (isMouse(event) ? handlers.onPoint(id) : undefined)}
        onPointerLeave={(event) => (isMouse(event) ? handlers.onPoint(null) : undefined)}
        onFocus={() => handlers.onFocus(id)}
        onClick={(event) => {
          event.stopPropagation();
          handlers.onPress(id);
        }}
        onKeyDown={(event) => handlers.onKey(event, id)}
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
