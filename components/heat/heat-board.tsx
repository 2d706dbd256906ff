'use client';

import '@/components/feedback/feedback.css';
import './heat.css';
import { useEffect, useRef } from 'react';
import type { Layer } from '@/lib/grading/types';
import { HeatArticle } from './heat-article';
import { HeatPanel } from './heat-panel';
import type { HeatRun } from './heat-text';
import type { PlaceView } from './place-view';
import { useOpenPlace } from './use-open-place';

const HOW_ID = 'heat-how';

type Props = {
  paragraphs: readonly (readonly HeatRun[])[];
  /** In reading order. */
  places: readonly PlaceView[];
  layer: Layer;
  /** The place that is open at first. */
  first: string | null;
  /** What comes before the id of a place in the addresses of the projector view and of the key's page. */
  showHref: string;
  changeHref: string;
};

/** The shaded article with what the class did at one place beside it. `view` names what is shaded. */
export function HeatBoard({ view, ...props }: Props & { view: string }) {
  const board = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  // Going back a page may change the layer while the focus is in here: it stays in here.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body)
      board.current?.querySelector<HTMLElement>('.heat-place[tabindex="0"]')?.focus();
  }, [view]);
  return (
    <div
      ref={board}
      onFocus={() => {
        inside.current = true;
      }}
      onBlur={() => {
        inside.current = false;
      }}
    >
      <Board key={`${view} ${props.first}`} {...props} />
    </div>
  );
}

function Board({ paragraphs, places, layer, first, showHref, changeHref }: Props) {
  const { at, pressed, stop, said, entered, handlers, step, close } = useOpenPlace(places, first);
  const place = places[at];
  return (
    <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_24rem] print:block">
      <p id={HOW_ID} className="screen-only text-sm text-soft lg:col-span-2">
        Point at underlined or framed words, tap them, or walk with the arrow keys: Enter opens what the class
        did there, Escape comes back.
      </p>
      <HeatArticle
        paragraphs={paragraphs}
        places={places}
        layer={layer}
        openId={place?.id}
        pressed={pressed}
        stop={stop}
        howId={HOW_ID}
        handlers={handlers}
      />
      <HeatPanel
        place={place}
        pressed={pressed}
        links={{
          show: `${showHref}${place?.id ?? ''}`,
          change: `${changeHref}${place?.keyId ?? ''}`,
        }}
        at={at}
        of={places.length}
        takesFocus={entered}
        onStep={step}
        onClose={close}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
