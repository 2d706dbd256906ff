import type { RefObject } from 'react';
import { useMemo } from 'react';
import type { MarkingStore } from './marking-store';
import type { Box } from './word-geometry';
import { boxIn, findWordElement, wordAtPoint, wordOnNextLine } from './word-geometry';

/** The height of the grip below a word, in px. */
const GRIP = 48;

export type WordPlaces = {
  readonly boxOf: (word: number) => Box | null;
  readonly wordAt: (x: number, y: number) => number | null;
  readonly nextLine: (from: number, direction: -1 | 1) => number | null;
  readonly show: (word: number) => void;
  /** Scrolls as little as brings a word out from under the tools at the foot of a small screen. */
  readonly uncover: (word: number, tools: HTMLElement) => void;
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
      show: (word: number) => elementOf(word)?.scrollIntoView({ block: 'center', inline: 'nearest' }),
      uncover: (word: number, tools: HTMLElement) => {
        const box = elementOf(word)?.getBoundingClientRect();
        const over = tools.getBoundingClientRect();
        // Beside the tools, or scrolled away before they grew: nothing was covered.
        if (!box || box.right < over.left || box.top > window.innerHeight) return;
        const hidden = box.bottom + GRIP - over.top;
        if (hidden > 0) window.scrollBy({ top: hidden });
      },
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
