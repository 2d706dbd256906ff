'use client';

import type { ReactNode } from 'react';
import { memo, useCallback, useSyncExternalStore } from 'react';
import type { DraftMark } from '@/lib/marking/edit';
import { firstEndingAfter } from '@/lib/spans/search';
import type { Segment } from '@/lib/spans/segments';
import { renderSegments } from '@/lib/spans/segments';
import type { Span } from '@/lib/spans/span';
import type { MarkingStore, SentenceView } from './marking-store';

const SELECTION = 'selection';
const SPOKEN = { hedge: 'hedge', claim: 'claim' } as const;

/** The words of a stretch as elements that a pointer can find, with the text between them. */
function words(store: MarkingStore, text: string, span: Span): ReactNode[] {
  const out: ReactNode[] = [];
  let at = span.start;
  let w = firstEndingAfter(store.words, span.start);
  for (let word = store.words[w]; word && word.start < span.end; word = store.words[w]) {
    const [start, end] = [Math.max(word.start, span.start), Math.min(word.end, span.end)];
    if (start > at) out.push(text.slice(at, start));
    out.push(
      <span key={w} data-w={w}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
    w += 1;
  }
  if (at < span.end) out.push(text.slice(at, span.end));
  return out;
}

function className(segment: Segment, marks: readonly DraftMark[], view: SentenceView): string {
  const has = (layer: 'hedge' | 'claim') => marks.some((m) => m.layer === layer);
  const starts = marks.some((m) => m.start === segment.start);
  const ends = marks.some((m) => m.end === segment.end);
  const names = [has('hedge') && 'mark-hedge', has('claim') && 'mark-claim'];
  if (segment.ids.includes(SELECTION)) names.push(view.editing ? 'mark-editing' : 'mark-selected');
  if (starts) names.push('mark-starts');
  if (ends) names.push('mark-ends');
  return names.filter(Boolean).join(' ');
}

/** Where marks begin and end, for somebody who reads by ear. */
function spoken(edge: 'begins' | 'ends', marks: readonly DraftMark[]): ReactNode {
  if (!marks.length) return null;
  const what = marks.map((m) => `${SPOKEN[m.layer]} ${edge}`).join(', ');
  return <span className="sr-only">{` [${what}] `}</span>;
}

/** One sentence. Wakes only when its own marks or its part of the selection change. */
export const SentenceText = memo(function SentenceText({
  store,
  sentence,
  text,
}: {
  store: MarkingStore;
  sentence: number;
  text: string;
}) {
  const subscribe = useCallback(
    (listener: () => void) => store.subscribeSentence(sentence, listener),
    [store, sentence],
  );
  const read = () => store.getSentence(sentence);
  const view = useSyncExternalStore(subscribe, read, read);
  const span = store.sentences[sentence];
  if (!span) return null;
  const selected =
    view.selection &&
    store.spanOf({ anchor: view.selection.first, head: view.selection.last, editing: null });
  const items = [...view.marks, ...(selected ? [{ ...selected, id: SELECTION }] : [])];
  const byId = new Map(view.marks.map((m) => [m.id, m]));
  return (
    <span id={`sentence-${sentence}`} data-s={sentence}>
      {renderSegments(span, items).map((segment) => {
        if (!segment.ids.length) return words(store, text, segment);
        const marks = segment.ids.flatMap((id) => byId.get(id) ?? []);
        return (
          <span key={`s${segment.start}`} className={className(segment, marks, view)}>
            {spoken(
              'begins',
              marks.filter((m) => m.start === segment.start),
            )}
            {words(store, text, segment)}
            {spoken(
              'ends',
              marks.filter((m) => m.end === segment.end),
            )}
          </span>
        );
      })}
    </span>
  );
});
