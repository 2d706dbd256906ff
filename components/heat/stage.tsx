'use client';

import './heat.css';
import { useEffect, useEffectEvent, useState } from 'react';
import { FullScreenButton } from '@/components/classroom/full-screen-button';
import { LAYER_NOUN } from '@/lib/grading/phrases';
import type { HeatRun } from './heat-text';
import type { PlaceView } from './place-view';
import { readStageKey, stepStage } from './stage-steps';
import type { StageAt } from './stage-steps';
import { StageText } from './stage-text';

const STAGE_ID = 'stage';
const HOW_ID = 'stage-how';
/** What the button that goes on says, by what is shown. */
const NEXT = { marks: 'Show the key', key: 'Show why', why: 'Next place' } as const;

export type StagePlace = {
  readonly place: PlaceView;
  /** The sentence it is in, cut and shaded. */
  readonly runs: readonly HeatRun[];
};

/** For the projector: place by place, first the class's marks, then the key, then why. Nobody's name. */
export function Stage({
  places,
  first,
  of,
  backHref,
}: {
  /** At least one. */
  places: readonly StagePlace[];
  first: number;
  /** Students who handed in. */
  of: number;
  backHref: string;
}) {
  const [at, setAt] = useState<StageAt>({ place: first, beat: 'marks' });
  const step = (by: 1 | -1) => {
    const to = stepStage(at, by, places.length);
    setAt(to);
    rememberPlace(places[to.place]?.place.id);
  };
  useStageKeys(step);
  const shown = places[at.place];
  if (!shown) return null;
  const isFirst = at.place === 0 && at.beat === 'marks';
  const isLast = at.place === places.length - 1 && at.beat === 'why';
  return (
    <section
      id={STAGE_ID}
      aria-label="Step by step"
      aria-describedby={HOW_ID}
      className="stage flex flex-1 flex-col bg-paper"
      data-layer={shown.place.layer}
      data-beat={at.beat}
    >
      <div className="grid flex-1 content-center px-4 py-6 sm:px-10">
        <StageText {...shown} beat={at.beat} of={of} />
      </div>
      <div className="flex flex-wrap items-center gap-3 border-t border-rule px-4 py-3 sm:px-10">
        <button type="button" className="button" aria-disabled={isFirst} onClick={() => step(-1)}>
          <span aria-hidden="true">←</span> Back
        </button>
        <button
          type="button"
          className="button button-primary min-w-40"
          aria-disabled={isLast}
          onClick={() => step(1)}
        >
          {isLast ? 'That was the last' : NEXT[at.beat]} <span aria-hidden="true">→</span>
        </button>
        <p className="text-soft">
          <span className="tabular-nums">
            Place {at.place + 1} of {places.length}.
          </span>{' '}
          <span id={HOW_ID}>The arrow keys go on and back.</span>
        </p>
        <p role="status" className="sr-only">
          {at.beat === 'marks' ? `Place ${at.place + 1} of ${places.length}. ` : ''}
          {sayStage(shown, at.beat)}
        </p>
        <div className="ml-auto flex flex-wrap items-center gap-3">
          <FullScreenButton targetId={STAGE_ID} />
          <a href={backHref} className="button button-quiet">
            Leave
          </a>
        </div>
      </div>
    </section>
  );
}

/** Arrow keys left and right, and those of a presenter's remote. */
function useStageKeys(step: (by: 1 | -1) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = readStageKey(event.key);
    if (by === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** A reload, and the link to a colleague, come back to the same place. */
function rememberPlace(id: string | undefined): void {
  const url = new URL(window.location.href);
  if (id === undefined || url.searchParams.get('at') === id) return;
  url.searchParams.set('at', id);
  window.history.replaceState(null, '', url);
}

function sayStage({ place, runs }: StagePlace, beat: StageAt['beat']): string {
  if (beat === 'marks') {
    const words = runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
    return `What the class marked as a ${LAYER_NOUN[place.layer]} in: “${words}”`;
  }
  if (beat === 'why') return place.why.text;
  return `“${place.quote.join('')}” ${place.title}. ${place.sentence}`;
}
