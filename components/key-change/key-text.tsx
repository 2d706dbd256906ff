'use client';

import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { Fragment, useEffect, useRef } from 'react';
import type { Layer } from '@/lib/grading/types';
import { renderSegments, type Segment } from '@/lib/spans/segments';
import type { Span } from '@/lib/spans/span';
import { EntryNumber } from './entry-number';
import { moveWord, type Picking } from './picking';
import type { PlacedEntry } from './placed-entries';
import { renderWords } from './word-elements';

export type ArticleText = {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
};

/** The article with one layer of the key in it: entries underlined, safe phrases in a broken frame, each numbered. */
export function KeyText({
  article,
  words,
  entries,
  layer,
  openId,
  onOpen,
  picking,
  onPick,
  onMove,
  onCancel,
}: {
  article: ArticleText;
  words: readonly Span[];
  /** Of one layer, in reading order. */
  entries: readonly PlacedEntry[];
  layer: Layer;
  openId: string | null;
  onOpen: (id: string) => void;
  /** Words are being chosen: every word answers to a click and to the keyboard. */
  picking: Picking | null;
  onPick: (word: number) => void;
  onMove: (word: number) => void;
  onCancel: () => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Every step cuts the text anew, which may make the word a new element.
    if (picking) root.current?.querySelector<HTMLElement>(`[data-w="${picking.cursor}"][tabindex]`)?.focus();
  }, [picking]);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const word = target.closest<HTMLElement>('[data-w]')?.dataset['w'];
    if (picking) return word === undefined ? undefined : onPick(Number(word));
    const id = target.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
    if (id) onOpen(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!picking) return;
    if (event.key === 'Escape') return onCancel();
    const to = moveWord(event.key, picking.cursor, words, article.sentences);
    if (to === null && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (to === null) onPick(picking.cursor);
    else onMove(to);
  };
  const shared = { article, words, entries, openId, onOpen, picking };
  return (
    <div
      ref={root}
      className="reading key-text"
      data-layer={layer}
      data-picking={picking ? true : undefined}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {article.paragraphs.map((paragraph) => (
        <p key={paragraph.start}>
          <Paragraph paragraph={paragraph} {...shared} />
        </p>
      ))}
    </div>
  );
}

type Shared = {
  article: ArticleText;
  words: readonly Span[];
  entries: readonly PlacedEntry[];
  openId: string | null;
  onOpen: (id: string) => void;
  picking: Picking | null;
};

function Paragraph({
  paragraph,
  article,
  words,
  entries,
  openId,
  onOpen,
  picking,
}: Shared & { paragraph: Span }) {
  const chosen = picking?.chosen ?? null;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const items = [
    ...entries.map(({ id, place }) => ({ ...place, id })),
    ...(chosen ? [{ ...chosen, id: '' }] : []),
  ];
  return renderSegments(paragraph, items).map((segment): ReactNode => {
    const here = segment.ids.flatMap((id) => byId.get(id) ?? []);
    const ending = here.filter(({ place }) => place.end === segment.end);
    // A number must not stand alone at the start of a line, so it is tied to the last word.
    const last = article.text.slice(segment.start, segment.end).search(/\S+\s*$/u);
    const tie = ending.length > 0 && last > 0 ? segment.start + last : segment.start;
    const look = lookOf(segment, here, openId);
    const head = { start: segment.start, end: tie };
    const tail = { start: tie, end: segment.end };
    return (
      <Fragment key={segment.start}>
        {tie > segment.start ? (
          <span {...look}>{renderWords(article.text, head, words, picking?.cursor)}</span>
        ) : null}
        <span className={ending.length > 0 ? 'whitespace-nowrap' : undefined}>
          <span {...look}>{renderWords(article.text, tail, words, picking?.cursor)}</span>
          {ending.map((entry) => (
            <EntryNumber
              key={entry.id}
              entry={entry}
              open={entry.id === openId}
              off={picking !== null}
              onOpen={onOpen}
            />
          ))}
        </span>
      </Fragment>
    );
  });
}

function lookOf({ ids }: Segment, here: readonly PlacedEntry[], openId: string | null) {
  const [first] = here;
  return {
    'data-entry': (here.find(({ id }) => id === openId) ?? first)?.id,
    'data-role': here.find(({ role }) => role !== 'safe')?.role ?? first?.role,
    'data-open': here.some(({ id }) => id === openId) || undefined,
    'data-chosen': ids.includes('') || undefined,
  };
}
