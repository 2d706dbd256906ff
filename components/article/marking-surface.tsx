'use client';

import './marking.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Layer, SubTypeName } from '@/lib/grading/types';
import type { DraftMark } from '@/lib/marking/edit';
import { draftOf } from '@/lib/marking/records';
import { findContaining } from '@/lib/spans/search';
import type { Span } from '@/lib/spans/span';
import { tokenizeWords } from '@/lib/spans/tokens';
import { AddByTyping } from './add-by-typing';
import { HandIn } from './hand-in';
import { travel } from './keyboard';
import { KeysDialog } from './keys-dialog';
import { MarkList } from './mark-list';
import { MarkPanel } from './mark-panel';
import { MarkedText } from './marked-text';
import { MarkingStore } from './marking-store';
import { News } from './news';
import { SaveStatus } from './save-status';
import { useAnnouncer } from '../ui/use-announcer';
import { useLetterKeys } from './use-letter-keys';
import type { SavedAttempt } from './use-mark-sync';
import { useMarkSync } from './use-mark-sync';
import { useWordPlaces } from './use-word-places';

type Props = {
  text: string;
  paragraphs: readonly Span[];
  sentences: readonly Span[];
  layers: readonly Layer[];
  names: readonly SubTypeName[];
  attempt: SavedAttempt;
  /** What comes after handing in; null where nothing can be handed in now. */
  afterwards: string | null;
};

/** Sentences with the space after them, so that a mark across two of them is painted in one piece. */
function closeGaps(sentences: readonly Span[], paragraphs: readonly Span[]): Span[] {
  return sentences.map((s, i) => {
    const paragraphEnd = findContaining(paragraphs, s.start)?.end ?? s.end;
    return { start: s.start, end: Math.min(sentences[i + 1]?.start ?? s.end, paragraphEnd) };
  });
}

function createStore({ text, sentences, paragraphs, layers, attempt }: Props): MarkingStore {
  const marks = attempt.records.flatMap((r) => draftOf(r) ?? []);
  const words = tokenizeWords(text).filter((word) => findContaining(paragraphs, word.start));
  return new MarkingStore(words, closeGaps(sentences, paragraphs), marks, layers);
}

/** The text to mark, its tools, the list of marks, and the state of saving. */
export function MarkingSurface(props: Props) {
  const { text, paragraphs, names, attempt, afterwards } = props;
  const [store] = useState(() => createStore(props));
  const { say, announcer } = useAnnouncer();
  const [news, setNews] = useState('');
  const { sync, state } = useMarkSync(store, attempt, text, setNews);
  const [busy, setBusy] = useState(false);
  const locked = busy || state === 'closed';
  const [letterKeys, setLetterKeys] = useLetterKeys();
  const root = useRef<HTMLDivElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const places = useWordPlaces(root, store);
  const focusText = useCallback(() => cursor.current?.focus({ preventScroll: true }), []);
  const showKeys = useCallback(() => {
    keys.current?.showModal();
    // Not the switch, which comes first otherwise: a stray space would turn the keys off.
    keys.current?.querySelector('h2')?.focus();
  }, []);
  const openNote = useCallback(() => {
    const details = note.current?.closest('details');
    if (details) details.open = true;
    note.current?.focus();
  }, []);
  const openFromList = useCallback(
    (mark: DraftMark) => {
      store.edit(mark);
      places.show(store.getView().cursor);
      panel.current?.focus();
    },
    [store, places],
  );
  // Only tools that grow over the word move the text; a tap never does, so the next tap meets its word.
  useEffect(() => {
    const tools = panel.current;
    if (!tools) return;
    const observer = new ResizeObserver(() => {
      const { selection } = store.getView();
      if (selection) places.uncover(selection.head, tools);
    });
    observer.observe(tools);
    return () => observer.disconnect();
  }, [store, places]);
  const shared = { store, text, names, locked, say };

  return (
    <div className="marking-layout">
      <MarkedText
        {...shared}
        {...{ paragraphs, letterKeys, showKeys, openNote, root, cursor, places, focusText }}
      />
      <div className="marking-side">
        <MarkPanel
          {...shared}
          noteRef={note}
          panelRef={panel}
          onShowKeys={showKeys}
          onTravel={(direction) => travel(shared, direction)}
          onDone={focusText}
          status={<SaveStatus state={state} attemptId={attempt.id} />}
        />
        <News text={news} onRead={() => setNews('')} />
        <MarkList {...shared} onOpen={openFromList} />
        {locked ? null : <AddByTyping store={store} text={text} say={say} />}
      </div>
      {afterwards === null ? null : (
        <HandIn {...{ sync, store, afterwards }} attemptId={attempt.id} onBusy={setBusy} />
      )}
      <KeysDialog ref={keys} letterKeys={letterKeys} onLetterKeys={setLetterKeys} />
      {announcer}
    </div>
  );
}
