'use client';

import './marking.css';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { SubTypeName } from '@/lib/grading/types';
import { draftOf } from '@/lib/marking/records';
import type { Span } from '@/lib/spans/span';
import { tokenizeWords } from '@/lib/spans/tokens';
import { Button } from '../ui/button';
import { AddByTyping } from './add-by-typing';
import { ArticleText } from './article-text';
import { HandIn } from './hand-in';
import { handleKey, travel } from './keyboard';
import { KeysDialog } from './keys-dialog';
import { MarkList } from './mark-list';
import { MarkPanel } from './mark-panel';
import { MarkingStore } from './marking-store';
import { newGesture, pointerHandlers } from './pointer';
import { SaveStatus } from './save-status';
import { SelectionHandles } from './selection-handles';
import { quoteOf } from './speech';
import { TextCursor } from './text-cursor';
import { useAnnouncer } from './use-announcer';
import { useLetterKeys } from './use-letter-keys';
import type { SavedAttempt } from './use-mark-sync';
import { useMarkSync } from './use-mark-sync';
import { useWordPlaces } from './use-word-places';

type Props = {
  text: string;
  paragraphs: readonly Span[];
  sentences: readonly Span[];
  names: readonly SubTypeName[];
  attempt: SavedAttempt;
};

/** The text to mark, its tools, the list of marks, and the state of saving. */
export function MarkingSurface({ text, paragraphs, sentences, names, attempt }: Props) {
  const [store] = useState(
    () => new MarkingStore(tokenizeWords(text), sentences, attempt.records.flatMap((r) => draftOf(r) ?? [])),
  );
  const { say, announcer } = useAnnouncer();
  const [news, setNews] = useState('');
  const tell = useCallback((message: string) => setNews(message), []);
  const { sync, state } = useMarkSync(store, attempt, text, tell);
  const [busy, setBusy] = useState(false);
  const locked = busy || state === 'closed';
  const [letterKeys, setLetterKeys] = useLetterKeys();
  const marks = useSyncExternalStore(store.subscribe, store.getMarks, store.getMarks);

  const root = useRef<HTMLDivElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const gesture = useRef(newGesture());
  const places = useWordPlaces(root, store);

  const focusText = useCallback(() => cursor.current?.focus({ preventScroll: true }), []);
  const showKeys = useCallback(() => keys.current?.showModal(), []);
  const openNote = () => {
    const details = note.current?.closest('details');
    if (details) details.open = true;
    note.current?.focus();
  };
  const report = useCallback(() => {
    const { selection } = store.getView();
    const span = selection && store.spanOf(selection);
    if (span) say(`${selection.editing ? 'Mark open' : 'Selected'}: ${quoteOf(text, span)}`);
  }, [store, say, text]);
  const pointer = useMemo(
    () =>
      pointerHandlers(() => gesture.current, { store, wordAt: places.wordAt, focus: focusText, report }),
    [store, places, focusText, report],
  );

  return (
    <div className="marking-layout">
      <div className="min-w-0">
        <div
          ref={root}
          className="reading marking-text"
          role="group"
          aria-label="The article"
          {...pointer}
        >
          <ArticleText store={store} text={text} paragraphs={paragraphs} />
          <TextCursor
            ref={cursor}
            store={store}
            place={places.place}
            describedBy="marking-help"
            onKeyDown={(e) =>
              handleKey(e, { store, text, names, paragraphs, locked, letterKeys, say, showKeys, openNote, nextLine: places.nextLine })
            }
          />
          {locked ? null : (
            <SelectionHandles
              store={store}
              boxOf={places.boxOf}
              wordAt={places.wordAt}
              onDrop={() => {
                store.resize();
                report();
              }}
            />
          )}
        </div>
        <p id="marking-help" className="sr-only">
          Arrow keys move by word. Shift with arrows selects. H marks a hedge, C a claim. Question mark lists all keys.
          You can also use the list of marks after the text.
        </p>
      </div>
      <div className="marking-side">
        <MarkPanel
          {...{ store, text, names, locked, say }}
          noteRef={note}
          panelRef={panel}
          onShowKeys={showKeys}
          onTravel={(direction) => travel({ store, text, say }, direction)}
          onDone={focusText}
        />
        <SaveStatus state={state} attemptId={attempt.id} />
        <div role="status">
          {news ? (
            <p className="border-l-4 border-rule-strong bg-shade p-3 text-sm">
              {news}{' '}
              <Button look="quiet" onClick={() => setNews('')}>
                OK
              </Button>
            </p>
          ) : null}
        </div>
        <MarkList
          {...{ store, text, names, locked, say }}
          onOpen={(mark) => {
            store.edit(mark);
            places.show(store.getView().cursor);
            panel.current?.focus();
          }}
        />
        {locked ? null : <AddByTyping store={store} text={text} say={say} />}
        <HandIn attemptId={attempt.id} sync={sync} marks={marks} onBusy={setBusy} />
      </div>
      <KeysDialog ref={keys} letterKeys={letterKeys} onLetterKeys={setLetterKeys} />
      {announcer}
    </div>
  );
}
