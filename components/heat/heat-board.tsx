'use client';

import '@/components/feedback/feedback.css';
import './heat.css';
import { useEffect, useRef, useState } from 'react';
import { useEscape } from '@/components/feedback/use-escape';
import type { Layer } from '@/lib/grading/types';
import { HeatArticle, placeElementId } from './heat-article';
import { HeatPanel, PANEL_ID } from './heat-panel';
import type { HeatRun } from './heat-text';
import { sayPlace } from './place-view';
import type { PlaceView } from './place-view';

/** So long the pointer rests on words before they are shown: it crosses others on its way. */
const REST_MS = 120;

/** `kept`: it stays until it is closed, whatever the pointer passes over. */
type Open = { readonly id: string; readonly kept: boolean };

/** The shaded article with what the class did at one place beside it. */
export function HeatBoard({
  paragraphs,
  places,
  layer,
  first,
  showHref,
  changeHref,
}: {
  paragraphs: readonly (readonly HeatRun[])[];
  /** In reading order. */
  places: readonly PlaceView[];
  layer: Layer;
  /** The place that is open at first. */
  first: string | null;
  /** What comes before the id of a place in the addresses of the projector view and of the key's page. */
  showHref: string;
  changeHref: string;
}) {
  const [open, setOpen] = useState<Open | null>(first === null ? null : { id: first, kept: true });
  /** What a screen reader hears when a place opens while the focus stays where it is. */
  const [said, setSaid] = useState('');
  const [entered, setEntered] = useState(0);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const closing = useRef(false);
  const at = places.findIndex(({ id }) => id === open?.id);
  const place = places[at];

  useEffect(() => () => clearTimeout(resting.current), []);
  useEffect(() => {
    if (first !== null) document.getElementById(placeElementId(first))?.scrollIntoView({ block: 'center' });
  }, [first]);

  const keptId = open?.kept ? open.id : null;
  useEffect(() => {
    // After the paint that opens the panel, so that a sheet at the foot of a phone does not cover the words.
    if (keptId !== null)
      document.getElementById(placeElementId(keptId))?.scrollIntoView({ block: 'nearest' });
  }, [keptId]);

  const show = (id: string) => {
    if (closing.current) return;
    setOpen({ id, kept: true });
    setSaid(sayPlace(places.find((one) => one.id === id)));
  };
  const point = (id: string | null) => {
    clearTimeout(resting.current);
    if (id === null || open?.kept) return;
    resting.current = setTimeout(() => setOpen((now) => (now?.kept ? now : { id, kept: false })), REST_MS);
  };
  const step = (by: number) => {
    const next = places[at + by];
    if (next) show(next.id);
  };
  const close = () => {
    const words = open ? document.getElementById(placeElementId(open.id)) : null;
    const inPanel = document.getElementById(PANEL_ID)?.contains(document.activeElement);
    setOpen(null);
    setSaid('');
    // Back to the words, which would open again as the focus comes to them.
    closing.current = true;
    if (inPanel) words?.focus();
    closing.current = false;
  };
  useEscape(open !== null, close);

  return (
    <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_24rem] print:block">
      <HeatArticle
        paragraphs={paragraphs}
        places={new Map(places.map((one) => [one.id, one]))}
        layer={layer}
        openId={place?.id}
        handlers={{
          onPoint: point,
          onOpen: show,
          onEnter: (id) => {
            show(id);
            setEntered((count) => count + 1);
          },
          onAway: () => setOpen(null),
        }}
      />
      <HeatPanel
        place={place}
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
