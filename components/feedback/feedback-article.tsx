'use client';

import type { MouseEvent } from 'react';
import type { FeedbackSegment } from './article-segments';
import { noteButtonId, nameNote } from './note-name';
import type { NoteView } from './note-view';
import { VerdictSign } from './verdict-sign';

type Notes = ReadonlyMap<string, NoteView>;

/** The article: marks tinted and in brackets, key words underlined, a numbered button after each. */
export function FeedbackArticle({
  paragraphs,
  notes,
  open,
  onOpen,
}: {
  paragraphs: readonly (readonly FeedbackSegment[])[];
  notes: readonly NoteView[];
  open: NoteView | undefined;
  onOpen: (id: string, from: HTMLElement | null) => void;
}) {
  const shown: Notes = new Map(notes.map((note) => [note.id, note]));
  // The words themselves open their note too: a far larger target than the number. Pressing again goes on to
  // the next note on the same words. The numbers do the same for keyboards.
  const onWords = (event: MouseEvent<HTMLElement>) => {
    const words = (event.target as HTMLElement).closest<HTMLElement>('[data-notes]');
    const ids = words?.dataset['notes']?.split(' ') ?? [];
    const next = ids[(ids.indexOf(open?.id ?? '') + 1) % ids.length];
    if (next) onOpen(next, document.getElementById(noteButtonId(next)));
  };
  return (
    <div className="reading feedback-text" onClick={onWords}>
      {paragraphs.map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map((segment) => (
            <Segment key={segment.start} segment={segment} notes={shown} openId={open?.id} onOpen={onOpen} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Segment({
  segment,
  notes,
  openId,
  onOpen,
}: {
  segment: FeedbackSegment;
  notes: Notes;
  openId: string | undefined;
  onOpen: (id: string, from: HTMLElement | null) => void;
}) {
  const numbers = segment.numbers.map((id) => notes.get(id)).filter((note) => note !== undefined);
  const look = lookOf(segment, notes, openId);
  if (numbers.length === 0) return <Words look={look}>{segment.text}</Words>;
  // The number must not be left alone at the start of a line, so it is tied to the last word.
  const lastWord = segment.text.search(/\S+\s*$/u);
  const tie = lastWord < 0 ? 0 : lastWord;
  return (
    <>
      {tie > 0 ? <Words look={{ ...look, closes: undefined }}>{segment.text.slice(0, tie)}</Words> : null}
      <span className="whitespace-nowrap">
        <Words look={tie > 0 ? { ...look, opens: undefined } : look}>{segment.text.slice(tie)}</Words>
        {numbers.map((note) => (
          <NumberButton key={note.id} note={note} open={note.id === openId} onOpen={onOpen} />
        ))}
      </span>
    </>
  );
}

type Look = {
  readonly notes: string | undefined;
  readonly marked: string | undefined;
  readonly keyed: string | undefined;
  readonly opens: string | undefined;
  readonly closes: string | undefined;
  readonly open: boolean;
};

/** Which layers a stretch shows in each role: 'hedge', 'claim', 'both', or undefined for none. */
function lookOf(segment: FeedbackSegment, notes: Notes, openId: string | undefined): Look {
  const layers = (ids: readonly string[]) => {
    const found = new Set(ids.flatMap((id) => notes.get(id)?.layer ?? []));
    return found.size === 2 ? 'both' : [...found][0];
  };
  const ids = [...new Set([...segment.marked, ...segment.keyed])].filter((id) => notes.has(id));
  return {
    notes: ids.length > 0 ? ids.join(' ') : undefined,
    marked: layers(segment.marked),
    keyed: layers(segment.keyed),
    opens: layers(segment.opens),
    closes: layers(segment.closes),
    open: openId !== undefined && ids.includes(openId),
  };
}

function Words({ look, children }: { look: Look; children: string }) {
  if (!look.notes) return children;
  return (
    <span
      data-notes={look.notes}
      data-marked={look.marked}
      data-keyed={look.keyed}
      data-opens={look.opens}
      data-closes={look.closes}
      data-open={look.open || undefined}
    >
      {children}
    </span>
  );
}

function NumberButton({
  note,
  open,
  onOpen,
}: {
  note: NoteView;
  open: boolean;
  onOpen: (id: string, from: HTMLElement | null) => void;
}) {
  return (
    <button
      type="button"
      id={noteButtonId(note.id)}
      className="note-number"
      data-verdict={note.verdict}
      aria-label={nameNote(note)}
      aria-expanded={open}
      aria-controls="note-panel"
      onClick={(event) => {
        event.stopPropagation();
        onOpen(note.id, event.currentTarget);
      }}
    >
      <VerdictSign verdict={note.verdict} />
      {note.label}
    </button>
  );
}
