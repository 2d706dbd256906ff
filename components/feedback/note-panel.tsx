'use client';

import { useEffect, useRef } from 'react';
import { NoteBody } from './note-body';
import { kindOfNote } from './note-name';
import type { NoteView } from './note-view';
import { VerdictSign } from './verdict-sign';
import { capitalize } from '@/lib/grading/phrases';

/** The open note: beside the article on a wide screen, a sheet at the foot of a phone. Never modal. */
export function NotePanel({
  note,
  position,
  first,
  last,
  onStep,
  onClose,
}: {
  note: NoteView | undefined;
  position: string;
  first: boolean;
  last: boolean;
  onStep: (by: number) => void;
  onClose: () => void;
}) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = note?.id;
  useEffect(() => {
    if (id === undefined) return;
    panel.current?.scrollTo({ top: 0 });
    // Going on to the next note keeps the focus on its button; the board's status line announces the note.
    if (!panel.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <aside
      id="note-panel"
      ref={panel}
      aria-label="The open note"
      className="note-panel"
      data-open={note ? true : undefined}
    >
      {note ? (
        <>
          <div className="note-panel-head">
            <h3 ref={heading} tabIndex={-1} className="note-panel-title" data-verdict={note.verdict}>
              <VerdictSign verdict={note.verdict} />
              <span>
                {note.label}. {capitalize(kindOfNote(note))}
              </span>
            </h3>
            <button type="button" className="button button-quiet" onClick={onClose}>
              Close
            </button>
          </div>
          <NoteBody note={note} />
          <div className="note-panel-steps">
            <button type="button" className="button" aria-disabled={first} onClick={() => onStep(-1)}>
              Previous
            </button>
            <span className="text-sm text-soft tabular-nums">{position}</span>
            <button type="button" className="button" aria-disabled={last} onClick={() => onStep(1)}>
              Next
            </button>
          </div>
        </>
      ) : (
        <p className="note-panel-hint">Choose a number, or the words before it, to read the note here.</p>
      )}
    </aside>
  );
}
