'use client';

import type { Ref, RefObject } from 'react';
import { useCallback, useMemo, useRef } from 'react';
import type { Span } from '@/lib/spans/span';
import { ArticleText } from './article-text';
import { handleKey } from './keyboard';
import type { KeyboardContext } from './keyboard';
import { newGesture, pointerHandlers } from './pointer';
import { SelectionHandles } from './selection-handles';
import { quoteOf } from './speech';
import { TextCursor } from './text-cursor';
import type { WordPlaces } from './use-word-places';

const SINGLE_KEY = { hedge: 'H marks a hedge.', claim: 'C marks a claim.' } as const;

type Props = Omit<KeyboardContext, 'nextLine'> & {
  paragraphs: readonly Span[];
  root: RefObject<HTMLDivElement | null>;
  cursor: Ref<HTMLDivElement>;
  places: WordPlaces;
  focusText: () => void;
};

/** The text with everything that reads a pointer, a finger or a key in it. */
export function MarkedText({ root, cursor, places, focusText, ...context }: Props) {
  const { store, text, say, paragraphs, locked, letterKeys } = context;
  const gesture = useRef(newGesture());
  const report = useCallback(() => {
    const { selection } = store.getView();
    const span = selection && store.spanOf(selection);
    if (!span) return;
    say(`${selection.editing ? 'Mark open' : 'Selected'}: ${quoteOf(text, span)}`);
  }, [store, say, text]);
  const pointer = useMemo(
    () => pointerHandlers(() => gesture.current, { store, wordAt: places.wordAt, focus: focusText, report }),
    [store, places, focusText, report],
  );
  return (
    <div className="min-w-0">
      <div ref={root} className="reading marking-text" role="group" aria-label="The article" {...pointer}>
        <ArticleText store={store} text={text} paragraphs={paragraphs} />
        <TextCursor
          ref={cursor}
          store={store}
          place={places.place}
          describedBy="marking-help"
          onKeyDown={(e) => handleKey(e, { ...context, nextLine: places.nextLine })}
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
        Arrow keys move by word. Shift with arrows selects.{' '}
        {letterKeys
          ? `${store.layers.map((layer) => SINGLE_KEY[layer]).join(' ')} Question mark lists all keys.`
          : 'Single keys are off: press Tab for the tools that mark.'}{' '}
        You can also use the list of marks after the text.
      </p>
    </div>
  );
}
