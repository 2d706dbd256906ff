'use client';

import type { ReactNode, Ref } from 'react';
import { useSyncExternalStore } from 'react';
import type { Layer, SubTypeName } from '@/lib/grading/types';
import { Button } from '../ui/button';
import { MarkEditor } from './mark-editor';
import type { MarkingStore } from './marking-store';
import { LAYER_NAME, describeMark, quoteOf } from './speech';

/** The tools: at the foot of a phone's screen, beside the text on a wide one. */
export function MarkPanel({
  store,
  text,
  names,
  locked,
  say,
  noteRef,
  panelRef,
  onTravel,
  onShowKeys,
  onDone,
  status,
}: {
  store: MarkingStore;
  text: string;
  names: readonly SubTypeName[];
  locked: boolean;
  say: (message: string) => void;
  noteRef: Ref<HTMLTextAreaElement>;
  panelRef: Ref<HTMLElement>;
  onTravel: (direction: 'undo' | 'redo') => void;
  onShowKeys: () => void;
  onDone: () => void;
  /** The state of saving; always in sight, because the tools are. */
  status: ReactNode;
}) {
  const view = useSyncExternalStore(store.subscribe, store.getView, store.getView);
  const { selection } = view;
  const mark = store.getMark(selection?.editing);
  const span = selection && !mark ? store.spanOf(selection) : null;
  const make = (layer: Layer) => {
    const made = store.mark(layer);
    if (made) say(`Marked as ${describeMark(text, names, made)}`);
  };
  return (
    <section ref={panelRef} tabIndex={-1} aria-label="Marking tools" className="mark-panel">
      {locked ? null : mark ? (
        <MarkEditor {...{ store, text, names, mark, say, noteRef, onDone }} />
      ) : span ? (
        <div className="grid gap-3">
          <p className="line-clamp-2 font-serif text-lg leading-snug">{quoteOf(text, span)}</p>
          <div className="flex flex-wrap gap-2">
            {store.layers.map((layer) => (
              <Button key={layer} look="primary" onClick={() => make(layer)}>
                {LAYER_NAME[layer]}
              </Button>
            ))}
            <Button onClick={() => store.select(null)}>Cancel</Button>
          </div>
        </div>
      ) : (
        <p className="text-soft">
          <span className="pointer-coarse:hidden">Click a word or drag across some.</span>
          <span className="hidden pointer-coarse:inline">Tap a word. Tap a second one to mark a phrase.</span>
        </p>
      )}
      <div className="mark-panel-foot">
        {locked ? null : (
          <>
            <Button look="quiet" disabled={!view.canUndo} onClick={() => onTravel('undo')}>
              Undo
            </Button>
            <Button look="quiet" disabled={!view.canRedo} onClick={() => onTravel('redo')}>
              Redo
            </Button>
            <Button look="quiet" className="pointer-coarse:hidden" onClick={onShowKeys}>
              Keys
            </Button>
          </>
        )}
        {status}
      </div>
    </section>
  );
}
