import { useEffect, useMemo, useRef, useState } from 'react';
import { snapToWords } from '@/lib/spans/snap';
import type { KeyContent, KeyEdit } from '@/lib/grading/key-edit';
import { countOf } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';
import { tokenizeWords } from '@/lib/spans/tokens';
import { applyDraft, stageEdits } from './draft';
import type { Opened } from './entry-panel';
import type { ArticleText } from './key-text';
import { placeEntries } from './placed-entries';
import { useKeyDraft } from './use-key-draft';
import { usePicking } from './use-picking';

/** Where the page begins: an entry or a contested place, and the contests that a change would answer. */
export type KeyStart = {
  readonly layer: Layer;
  readonly opened: Opened | null;
  readonly disputeIds: readonly string[];
};

/** All that can happen on the page of a key: what is open, which words are being chosen, and the change so far. */
export function useKeyBoard(
  article: ArticleText,
  answerKey: KeyContent,
  start: KeyStart,
  place: string,
  say: (message: string) => void,
) {
  const { text } = article;
  const words = useMemo(() => tokenizeWords(text), [text]);
  const { draft, change, forget } = useKeyDraft(place, answerKey, text);
  const [layer, setLayer] = useState<Layer>(start.layer);
  const [opened, setOpened] = useState<Opened | null>(start.opened);
  const [problem, setProblem] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  const key = applyDraft(answerKey, draft.edits, text);
  const entries = placeEntries(key, draft.edits, layer, text);
  const openId = opened?.kind === 'open' ? opened.id : null;
  const near = entries.find(({ id }) => id === openId)?.place ?? article.paragraphs[0];
  const picking = usePicking(words, near ?? { start: 0, end: 1 }, say);

  useEffect(() => {
    if (start.opened) arriveAt(start.opened, words, panel.current);
  }, [start, words]);
  const open = (next: Opened) => {
    setOpened(next);
    setProblem('');
    // After the paint that shows it.
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('[data-card-title]')?.focus());
  };
  const show = (to: Layer) => {
    setLayer(to);
    setOpened(null);
    setProblem('');
  };
  const stage = (...edits: readonly KeyEdit[]) => {
    const staged = stageEdits(answerKey, draft.edits, edits, text);
    setProblem(staged.ok ? '' : staged.problem);
    if (!staged.ok) return false;
    change({ edits: staged.edits });
    say(`${countOf(staged.edits.length, 'step')} in your change.`);
    const last = edits.at(-1);
    if (last?.kind === 'add') setOpened({ kind: 'open', id: last.span.id });
    if (last?.kind === 'add-foil') setOpened({ kind: 'open', id: last.foil.id });
    // The button that was pressed may be gone with its form.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        panel.current?.querySelector<HTMLElement>('[data-card-title]')?.focus();
    });
    return true;
  };
  return {
    ...{ words, draft, change, forget, key, entries, layer, show, opened, openId, open, panel },
    ...{ problem, stage, picking },
  };
}

/** Brings the place that a link led to into view, and the focus to its card. */
function arriveAt(opened: Opened, words: readonly Span[], panel: HTMLElement | null): void {
  const word = opened.kind === 'new' && opened.words ? snapToWords(opened.words, words)?.first : undefined;
  const place = opened.kind === 'open' ? `[id="n-${opened.id}"]` : `[data-w="${word ?? 0}"]`;
  document.querySelector(place)?.scrollIntoView({ block: 'center' });
  const beside = matchMedia('(min-width: 64rem)').matches;
  panel?.querySelector<HTMLElement>('[data-card-title]')?.focus({ preventScroll: beside });
}
