'use client';

import { memo } from 'react';
import { firstEndingAfter } from '@/lib/spans/search';
import type { Span } from '@/lib/spans/span';
import type { MarkingStore } from './marking-store';
import { SentenceText } from './sentence-text';

/** The whole text. Renders once; sentences repaint themselves. */
export const ArticleText = memo(function ArticleText({
  store,
  text,
  paragraphs,
}: {
  store: MarkingStore;
  text: string;
  paragraphs: readonly Span[];
}) {
  return paragraphs.map((p, i) => {
    const first = firstEndingAfter(store.sentences, p.start);
    const next = firstEndingAfter(store.sentences, p.end - 1) + 1;
    return (
      <p key={p.start} data-p={i + 1}>
        {Array.from({ length: next - first }, (_, k) => {
          const sentence = first + k;
          return <SentenceText key={sentence} store={store} sentence={sentence} text={text} />;
        })}
      </p>
    );
  });
});
