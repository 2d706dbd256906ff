import type { RefObject } from 'react';
import { useMemo } from 'react';
import type { MarkingStore } from './marking-store';
import type { Box } from './word-geometry';
import { boxIn, findWordElement, wordAtPoint, wordOnNextLine } from './word-geometry';

export type WordPlaces = {
  readonly boxOf: (word: number) => Box | null;
  readonly wordAt: (x: number, y: number) => number | null;
  readonly nextLine: (from: number, direction: -1 | 1) => number | null;
  readonly show: (word: number, block?: 'center' | 'nearest') => void;
  readonly place: (element: HTMLElement, word: number) => void;
};

/** Where words are on the page, by word index. Stable functions; each looks at a few elements only. */
export function useWordPlaces(root: RefObject<HTMLDivElement | null>, store: MarkingStore): WordPlaces {
  return useMemo(() => {
    const elementOf = (word: number) =>
      root.current && findWordElement(root.current, store.sentenceOf(word), word);
    const boxOf = (word: number) => {
      const element = elementOf(word);
      return root.current && element ? boxIn(root.current, element) : null;
    };
    return {
      boxOf,
      wordAt: (x: number, y: number) => (root.current ? wordAtPoint(root.current, x, y) : null),
      nextLine: (from: number, direction: -1 | 1) => wordOnNextLine(elementOf, from, direction),
      show: (word: number, block: 'center' | 'nearest' = 'center') =>
        elementOf(word)?.scrollIntoView({ block, inline: 'nearest' }),
      place: (element: HTMLElement, word: number) => {
        const box = boxOf(word);
        if (!box) return;
        element.style.left = `${box.left}px`;
        element.style.top = `${box.top}px`;
        element.style.width = `${box.width}px`;
        element.style.height = `${box.height}px`;
      },
    };
  }, [root, store]);
}
