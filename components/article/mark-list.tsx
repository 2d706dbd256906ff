'use client';

import { Fragment, memo, useCallback, useRef, useSyncExternalStore } from 'react';
import type { SubTypeName } from '@/lib/grading/types';
import type { DraftMark } from '@/lib/marking/edit';
import { Button } from '../ui/button';
import type { LayerFilter, MarkingStore } from './marking-store';
import { LAYER_NAME, describeMark, quoteOf, typeName } from './speech';

const FILTERS: readonly { value: LayerFilter; label: string }[] = [
  { value: 'both', label: 'Both' },
  { value: 'hedge', label: 'Hedges' },
  { value: 'claim', label: 'Claims' },
];

type Props = {
  store: MarkingStore;
  text: string;
  names: readonly SubTypeName[];
  locked: boolean;
  say: (message: string) => void;
  /** Opens a mark in the tools and moves focus there. */
  onOpen: (mark: DraftMark) => void;
};

/** The marks in reading order. It does everything the text does, for whoever prefers a list. */
export function MarkList(props: Props) {
  const { store } = props;
  const marks = useSyncExternalStore(store.subscribe, store.getMarks, store.getMarks);
  const readFilter = () => store.getView().filter;
  const filter = useSyncExternalStore(store.subscribe, readFilter, readFilter);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = useCallback(() => heading.current?.focus(), []);
  const count = (layer: 'hedge' | 'claim') => marks.filter((m) => m.layer === layer).length;
  const shown = marks.filter((m) => filter === 'both' || m.layer === filter);
  return (
    <section aria-labelledby="mark-list-title" className="grid gap-3">
      <h2 id="mark-list-title" ref={heading} tabIndex={-1} className="outline-none">
        Your marks
      </h2>
      <p>
        {store.layers.map((layer, at) => (
          <Fragment key={layer}>
            {at ? (
              <span className="mx-2" aria-hidden="true">
                ·
              </span>
            ) : null}
            <span className={`swatch swatch-${layer}`} aria-hidden="true" /> {LAYER_NAME[layer]}s:{' '}
            <b>{count(layer)}</b>
          </Fragment>
        ))}
      </p>
      <fieldset hidden={store.layers.length === 1} className="flex flex-wrap gap-x-4 [&[hidden]]:hidden">
        <legend className="text-sm text-soft">Show</legend>
        {FILTERS.map((f) => (
          <label key={f.value} className="inline-flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name="layer-filter"
              className="size-5"
              checked={filter === f.value}
              onChange={() => store.setFilter(f.value)}
            />
            {f.label}
          </label>
        ))}
      </fieldset>
      {shown.length ? (
        <ol>
          {shown.map((m) => (
            <MarkItem key={m.id} mark={m} {...props} onGone={toHeading} />
          ))}
        </ol>
      ) : (
        <p className="text-soft">{marks.length ? 'None on this layer yet.' : 'None yet.'}</p>
      )}
    </section>
  );
}

/** Wakes only when its own mark changes: with 500 marks, an edit redraws one line of the list. */
const MarkItem = memo(function MarkItem({
  store,
  text,
  names,
  mark,
  locked,
  say,
  onOpen,
  onGone,
}: Props & { mark: DraftMark; onGone: () => void }) {
  const type = typeName(names, mark);
  return (
    <li className="mark-item">
      <button type="button" className="mark-item-open" disabled={locked} onClick={() => onOpen(mark)}>
        <span className={`swatch swatch-${mark.layer}`} aria-hidden="true" />{' '}
        <span className="text-sm text-soft">
          {LAYER_NAME[mark.layer]}
          {type ? `, ${type}` : ''}
          {mark.note ? ', note' : ''}
        </span>
        <span className="block font-serif">{quoteOf(text, mark)}</span>
      </button>
      {locked ? null : (
        <Button
          look="quiet"
          aria-label={`Remove ${describeMark(text, names, mark)}`}
          onClick={() => {
            store.remove(mark);
            say(`Removed ${describeMark(text, names, mark)}`);
            onGone();
          }}
        >
          Remove
        </Button>
      )}
    </li>
  );
});
