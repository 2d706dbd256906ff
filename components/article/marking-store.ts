import { LAYERS } from '@/lib/grading/types';
import type { Layer, SubType } from '@/lib/grading/types';
import type { Change, DraftMark } from '@/lib/marking/edit';
import { compareMarks, placeMark, removeMark, setNote, setSubType } from '@/lib/marking/edit';
import type { History } from '@/lib/marking/history';
import { EMPTY_HISTORY, redo, remember, undo } from '@/lib/marking/history';
import type { MarkRecord } from '@/lib/marking/records';
import { draftOf } from '@/lib/marking/records';
import { indexAt } from '@/lib/spans/search';
import { snapToWords } from '@/lib/spans/snap';
import type { Span } from '@/lib/spans/span';
import { MarkIndex } from './mark-index';
import { randomId } from '../saving/random-id';

export type LayerFilter = Layer | 'both';

/** Words `anchor` to `head`, either way round. `editing` is the mark whose extent this is. */
export type Selection = {
  readonly anchor: number;
  readonly head: number;
  readonly editing: string | null;
};

export type View = {
  readonly cursor: number;
  readonly selection: Selection | null;
  readonly filter: LayerFilter;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

/** What one sentence needs to paint itself; replaced only when it changes. */
export type SentenceView = {
  readonly marks: readonly DraftMark[];
  readonly selection: { readonly first: number; readonly last: number } | null;
  readonly editing: string | null;
};

/**
 * The state of the marking surface, outside React so that an edit wakes only the sentences it
 * touches: nothing here grows with the length of the text.
 */
export class MarkingStore {
  private index: MarkIndex;
  private history: History = EMPTY_HISTORY;
  private view: View = { cursor: 0, selection: null, filter: 'both', canUndo: false, canRedo: false };
  private list: readonly DraftMark[] | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly sentenceListeners = new Map<number, () => void>();
  private readonly sentenceViews = new Map<number, SentenceView>();
  /** Set by the surface: every local edit goes through here to be saved. */
  onChange: (change: Change) => void = () => undefined;

  constructor(
    readonly words: readonly Span[],
    readonly sentences: readonly Span[],
    marks: readonly DraftMark[],
    /** What is asked here; nothing else can be marked. */
    readonly layers: readonly Layer[] = LAYERS,
  ) {
    this.index = new MarkIndex(sentences, marks);
  }

  // --- reading -------------------------------------------------------------

  getView = (): View => this.view;
  getMarks = (): readonly DraftMark[] => (this.list ??= [...this.index.all()].sort(compareMarks));
  getMark = (id: string | null | undefined): DraftMark | null => (id && this.index.get(id)) || null;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  subscribeSentence = (sentence: number, listener: () => void): (() => void) => {
    this.sentenceListeners.set(sentence, listener);
    return () => this.sentenceListeners.delete(sentence);
  };

  getSentence = (sentence: number): SentenceView => {
    const known = this.sentenceViews.get(sentence);
    if (known) return known;
    const { selection, filter } = this.view;
    const range = selection && this.wordsOf(sentence);
    const first = selection && range && Math.max(range.first, Math.min(selection.anchor, selection.head));
    const last = selection && range && Math.min(range.last, Math.max(selection.anchor, selection.head));
    const hit = first !== null && last !== null && first <= last;
    const made: SentenceView = {
      marks: this.index.in(sentence).filter((m) => filter === 'both' || m.layer === filter),
      selection: hit ? { first, last } : null,
      editing: hit ? (selection?.editing ?? null) : null,
    };
    this.sentenceViews.set(sentence, made);
    return made;
  };

  sentenceOf(word: number): number {
    return indexAt(this.sentences, this.words[word]?.start ?? -1);
  }

  wordsOf(sentence: number): { first: number; last: number } | null {
    const span = this.sentences[sentence];
    return span ? snapToWords(span, this.words) : null;
  }

  /** Marks on a word that the filter shows, shortest first: the one most likely meant. */
  marksAt(word: number): DraftMark[] {
    const span = this.words[word];
    if (!span) return [];
    return this.index
      .in(this.sentenceOf(word))
      .filter((m) => m.start < span.end && span.start < m.end)
      .filter((m) => this.view.filter === 'both' || m.layer === this.view.filter)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  extentOf(mark: Span): { first: number; last: number } | null {
    return snapToWords(mark, this.words);
  }

  spanOf(selection: Selection): Span | null {
    const a = this.words[Math.min(selection.anchor, selection.head)];
    const b = this.words[Math.max(selection.anchor, selection.head)];
    return a && b ? { start: a.start, end: b.end } : null;
  }

  // --- looking around --------------------------------------------------------

  setCursor(word: number): void {
    const cursor = Math.max(0, Math.min(this.words.length - 1, word));
    if (cursor !== this.view.cursor) this.patch({ cursor });
  }

  select(selection: Selection | null): void {
    const before = this.view.selection;
    const same =
      before?.anchor === selection?.anchor &&
      before?.head === selection?.head &&
      before?.editing === selection?.editing;
    if (same) return;
    this.patch({ selection, ...(selection ? { cursor: selection.head } : {}) });
    this.touchSelection(before, selection);
  }

  /** Opens a mark for editing: its extent becomes the selection, its end the moving end. */
  edit(mark: DraftMark, moving: 'end' | 'start' = 'end'): void {
    const extent = this.extentOf(mark);
    if (!extent) return;
    const { first, last } = extent;
    const ends = moving === 'end' ? { anchor: first, head: last } : { anchor: last, head: first };
    this.select({ ...ends, editing: mark.id });
  }

  setFilter(filter: LayerFilter): void {
    this.patch({ filter });
    for (const s of this.index.sentencesWithMarks()) this.touch(s);
  }

  // --- editing ---------------------------------------------------------------

  /** Marks the selection, or the word at the cursor. Returns the mark, open for editing. */
  mark(layer: Layer): DraftMark | null {
    if (!this.layers.includes(layer)) return null;
    const { selection, cursor } = this.view;
    const from = selection ?? { anchor: cursor, head: cursor, editing: null };
    const span = this.spanOf(from);
    if (!span) return null;
    const { filter } = this.view;
    if (filter !== 'both' && filter !== layer) this.setFilter('both');
    this.commit(placeMark(this.index.all(), layer, span, randomId()));
    return this.openAt(layer, span.start);
  }

  /** Gives the mark being edited the extent of the selection. */
  resize(): DraftMark | null {
    const { selection } = this.view;
    const mark = this.getMark(selection?.editing);
    const span = selection && this.spanOf(selection);
    if (!mark || !span || !selection) return mark;
    const moving = selection.head >= selection.anchor ? 'end' : 'start';
    this.commit(placeMark(this.index.all(), mark.layer, span, mark.id, mark.id));
    const after = this.getMark(mark.id);
    if (after) this.edit(after, moving);
    return after;
  }

  remove(mark: DraftMark): void {
    if (this.view.selection?.editing === mark.id) this.select(null);
    this.commit(removeMark(mark));
  }

  setSubType(mark: DraftMark, subType: SubType | null): void {
    this.commit(setSubType(mark, subType));
  }

  setNote(mark: DraftMark, note: string): void {
    this.commit(setNote(mark, note), true);
  }

  undo(): Change | null {
    return this.travel(undo(this.history));
  }

  redo(): Change | null {
    return this.travel(redo(this.history));
  }

  /** Marks that changed elsewhere. They join the text but not this reader's undo. */
  takeRemote(records: readonly MarkRecord[]): Change {
    const change = records.map((r) => ({ id: r.id, before: this.getMark(r.id), after: draftOf(r) }));
    this.apply(change);
    return change.filter((s) => s.before ?? s.after);
  }

  // --- inside ----------------------------------------------------------------

  private openAt(layer: Layer, offset: number): DraftMark | null {
    const mark = this.index
      .in(indexAt(this.sentences, offset))
      .find((m) => m.layer === layer && m.start <= offset && offset < m.end);
    if (mark) this.edit(mark);
    return mark ?? null;
  }

  private commit(change: Change, coalesce = false): void {
    if (!change.length) return;
    this.history = remember(this.history, change, coalesce);
    this.apply(change);
    this.onChange(change);
  }

  private travel(step: { change: Change; history: History } | null): Change | null {
    if (!step) return null;
    this.history = step.history;
    // Another window may have changed a mark since: what we put back counts as a new edit from here.
    const change = step.change.map((s) => ({ ...s, before: this.getMark(s.id) ?? s.before }));
    this.apply(change);
    this.onChange(change);
    return change;
  }

  private apply(change: Change): void {
    const editing = this.view.selection?.editing;
    for (const step of change) {
      for (const s of this.index.put(step.id, step.after)) this.touch(s);
      if (step.id === editing && !step.after) this.select(null);
    }
    this.list = null;
    this.patch({ canUndo: this.history.past.length > 0, canRedo: this.history.future.length > 0 });
  }

  private touchSelection(before: Selection | null, after: Selection | null): void {
    const range = (s: Selection | null) =>
      s
        ? {
            first: this.sentenceOf(Math.min(s.anchor, s.head)),
            last: this.sentenceOf(Math.max(s.anchor, s.head)),
          }
        : null;
    const touched = new Set<number>();
    for (const r of [range(before), range(after)])
      for (let i = r?.first ?? 0; r && i <= r.last; i += 1) touched.add(i);
    for (const s of touched) this.touch(s);
  }

  private touch(sentence: number): void {
    this.sentenceViews.delete(sentence);
    this.sentenceListeners.get(sentence)?.();
  }

  private patch(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener();
  }
}
