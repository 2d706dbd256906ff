'use client';

import type { KeyboardEvent, RefObject } from 'react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Layer } from '@/lib/grading/types';
import { isSameSpan } from '@/lib/spans/merge';
import { renderSegments } from '@/lib/spans/segments';
import type { Span } from '@/lib/spans/span';
import { tokenizeWords } from '@/lib/spans/tokens';
import type { WordMarks } from './word-marks';
import { addMark, drawOut, pressWord } from './word-marks';

const PRESS = 0;
/** What a key does: so many words on, or a press. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -5,
  ArrowDown: 5,
  Home: -Infinity,
  End: Infinity,
  Enter: PRESS,
  ' ': PRESS,
};

type Props = {
  text: string;
  layer: Layer;
  marks: readonly Span[];
  onMarks: (marks: readonly Span[]) => void;
  say: (message: string) => void;
  /** Where the keys are explained. */
  helpId?: string;
};

/**
 * One or two sentences in which words are marked, on one layer. Press a first and a last word, or drag with a
 * mouse; with keys the arrows walk, Enter or space presses, and Shift with an arrow draws a mark out.
 */
export function SentenceToMark({ text, layer, marks, onMarks, say, helpId }: Props) {
  const words = useMemo(() => tokenizeWords(text), [text]);
  const [open, setOpen] = useState<number | null>(null);
  const [cursor, setCursor] = useState(0);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const root = useRef<HTMLParagraphElement>(null);
  const holdFocus = useHeldFocus(root, marks, cursor);
  const now: WordMarks = { marks, open };
  const quote = ({ start, end }: Span) => `“${text.slice(start, end)}”`;

  const take = (next: WordMarks) => {
    holdFocus();
    setOpen(next.open);
    onMarks(next.marks);
    const added = next.marks.find((mark) => !marks.some((one) => isSameSpan(one, mark)));
    if (!added) return say('Mark taken away.');
    say(`Marked ${quote(added)}. ${next.open === null ? '' : 'Choose a last word to make it longer.'}`);
  };
  const goTo = (word: number) => {
    const to = Math.max(0, Math.min(words.length - 1, word));
    setCursor(to);
    root.current?.querySelector<HTMLElement>(`[data-word="${to}"]`)?.focus();
    return to;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (by === PRESS) return event.repeat ? undefined : take(pressWord(now, words, cursor));
    const from = open ?? cursor;
    const to = goTo(cursor + by);
    if (event.shiftKey) take(drawOut(now, words, from, to));
  };
  const dragged =
    drag && drag.from !== drag.to ? addMark({ marks, open: null }, words, drag.from, drag.to) : null;
  const shown = dragged?.marks ?? marks;
  const segments = renderSegments(
    { start: 0, end: text.length },
    shown.map((mark) => ({ ...mark, id: `${mark.start}` })),
  );
  return (
    <p
      ref={root}
      className="sentence"
      role="group"
      aria-label="The text. Press a word to mark it."
      aria-describedby={helpId}
      onKeyDown={onKeyDown}
      onPointerUp={() => {
        if (dragged) take(dragged);
        setDrag(null);
      }}
      onPointerLeave={() => setDrag(null)}
    >
      {segments.map((segment) => {
        const content = piecesOf(text, words, segment).map((piece) =>
          piece.word === null ? (
            text.slice(piece.start, piece.end)
          ) : (
            <span
              key={piece.start}
              role="button" // No button element: lines would break between a word and its quotation mark.
              className="word"
              data-word={piece.word}
              tabIndex={piece.word === cursor ? 0 : -1}
              aria-pressed={segment.ids.length > 0}
              onFocus={() => setCursor(piece.word)}
              onClick={() => take(pressWord(now, words, piece.word))}
              onPointerDown={(event) => {
                if (event.pointerType === 'mouse' && event.button === 0)
                  setDrag({ from: piece.word, to: piece.word });
              }}
              onPointerEnter={() => setDrag((was) => was && { ...was, to: piece.word })}
            >
              {text.slice(piece.start, piece.end)}
            </span>
          ),
        );
        return segment.ids.length ? (
          <span key={segment.start} className={`sentence-mark line-${layer}`}>
            {content}
          </span>
        ) : (
          <span key={segment.start}>{content}</span>
        );
      })}
    </p>
  );
}

/** A mark puts its words into an element of its own, and a word that moves there would lose the focus. */
function useHeldFocus(root: RefObject<HTMLElement | null>, marks: readonly Span[], cursor: number) {
  const held = useRef(false);
  useLayoutEffect(() => {
    if (!held.current) return;
    held.current = false;
    root.current?.querySelector<HTMLElement>(`[data-word="${cursor}"]`)?.focus({ preventScroll: true });
  }, [root, marks, cursor]);
  return () => {
    held.current = root.current?.contains(document.activeElement) ?? false;
  };
}

type Piece =
  { readonly start: number; readonly end: number; readonly word: number } | (Span & { readonly word: null });

/** The words of a stretch and what stands between them. */
function piecesOf(text: string, words: readonly Span[], { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [index, word] of words.entries()) {
    if (word.end <= start || word.start >= end) continue;
    if (word.start > at) pieces.push({ start: at, end: word.start, word: null });
    pieces.push({ start: word.start, end: word.end, word: index });
    at = word.end;
  }
  if (at < end) pieces.push({ start: at, end, word: null });
  return pieces;
}
