import { useRef, useState } from 'react';
import type { Span } from '@/lib/spans/span';
import { beginPicking, movePicking, pickWord, type Picking } from './picking';
import type { AskForWords } from './word-field';

/** Choosing words in the text on behalf of a field. `near`: where to begin when the field has none. */
export function usePicking(words: readonly Span[], near: Span, say: (message: string) => void) {
  const [picking, setPicking] = useState<Picking | null>(null);
  const asked = useRef<{ onDone: (span: Span) => void; onEnd: () => void } | null>(null);
  const end = () => {
    setPicking(null);
    asked.current?.onEnd();
    asked.current = null;
  };
  const ask: AskForWords = (what, before, onDone, onEnd) => {
    asked.current = { onDone, onEnd };
    setPicking(beginPicking(what, before, near, words));
  };
  const pick = (word: number) => {
    if (!picking) return;
    const picked = pickWord(picking, word, words);
    if ('next' in picked) {
      setPicking(picked.next);
      return say('First word chosen. Now choose the last word.');
    }
    asked.current?.onDone(picked.done);
    end();
  };
  const move = (word: number) => setPicking(picking && movePicking(picking, word, words));
  return { picking, ask, pick, move, cancel: end };
}
