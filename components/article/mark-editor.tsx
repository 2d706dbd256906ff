'use client';

import type { Ref } from 'react';
import type { Layer, SubType, SubTypeName } from '@/lib/grading/types';
import type { DraftMark } from '@/lib/marking/edit';
import { Button } from '../ui/button';
import type { MarkingStore } from './marking-store';
import { LAYER_NAME, describeMark, quoteOf } from './speech';
import { Nudges } from '../ui/nudges';
import type { Nudge } from '../ui/nudges';

type Props = {
  store: MarkingStore;
  text: string;
  names: readonly SubTypeName[];
  mark: DraftMark;
  say: (message: string) => void;
  noteRef: Ref<HTMLTextAreaElement>;
  onDone: () => void;
};

const OTHER: Record<Layer, Layer> = { hedge: 'claim', claim: 'hedge' };

/** Everything that can be done to one mark. The same controls serve the text and the list. */
export function MarkEditor(props: Props) {
  const { store, text, names, mark, say, onDone } = props;
  const nudge = ({ end, by }: Nudge) => {
    const extent = store.extentOf(mark);
    if (!extent) return;
    const first = extent.first + (end === 'start' ? by : 0);
    const last = extent.last + (end === 'end' ? by : 0);
    if (first > last || first < 0 || last >= store.words.length) return say('It cannot go further.');
    store.select({ anchor: first, head: last, editing: mark.id });
    const after = store.resize();
    if (after) say(`Now ${quoteOf(text, after)}`);
  };
  return (
    <div className="grid gap-3">
      <p className="line-clamp-2 font-serif text-lg leading-snug" id="mark-editor-name">
        <span className={`swatch swatch-${mark.layer} mr-2`} aria-hidden="true" />
        <b>{LAYER_NAME[mark.layer]}</b> {quoteOf(text, mark)}
      </p>
      <TypeSelect {...props} />
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() => {
            store.remove(mark);
            say(`Removed ${describeMark(text, names, mark)}`);
            onDone();
          }}
        >
          Remove
        </Button>
        {store.layers.includes(OTHER[mark.layer]) ? (
          <Button
            onClick={() => {
              const made = store.mark(OTHER[mark.layer]);
              if (made) say(`Marked as ${describeMark(text, names, made)}`);
            }}
          >
            Also a {OTHER[mark.layer]}
          </Button>
        ) : null}
        <Button
          look="primary"
          onClick={() => {
            store.select(null);
            onDone();
          }}
        >
          Done
        </Button>
      </div>
      <div className="mark-more">
        <NoteField key={mark.id} {...props} />
        <Nudges title="Make it longer or shorter" onNudge={nudge} />
      </div>
    </div>
  );
}

function TypeSelect({ store, names, mark, say }: Props) {
  const types = names.filter((n) => n.layer === mark.layer);
  const chosen = types.find((n) => n.id === mark.subType);
  return (
    <div className="grid gap-1">
      <label htmlFor="mark-type" className="text-sm font-semibold">
        Which kind? <span className="font-normal text-soft">You can leave this open.</span>
      </label>
      <select
        id="mark-type"
        className="input"
        value={mark.subType ?? ''}
        onChange={(e) => {
          store.setSubType(mark, (e.target.value || null) as SubType | null);
          say(e.target.value ? `${e.target.selectedOptions[0]?.label ?? ''} chosen.` : 'No kind chosen.');
        }}
      >
        <option value="">Not chosen</option>
        {types.map((n) => (
          <option key={n.id} value={n.id}>
            {n.number} {n.name}
          </option>
        ))}
      </select>
      {chosen ? <p className="text-sm text-soft">{chosen.hint}</p> : null}
    </div>
  );
}

function NoteField({ store, mark, noteRef, onDone }: Props) {
  return (
    <details open={mark.note !== '' || undefined}>
      <summary className="min-h-11 cursor-pointer content-center text-accent">Note</summary>
      <label className="sr-only" htmlFor="mark-note">
        Note on this mark
      </label>
      <textarea
        ref={noteRef}
        id="mark-note"
        className="input min-h-20"
        maxLength={1000}
        value={mark.note}
        onChange={(e) => store.setNote(mark, e.target.value)}
        onKeyDown={(e) => {
          if (e.key === 'Escape' && !e.nativeEvent.isComposing) onDone();
        }}
      />
    </details>
  );
}
