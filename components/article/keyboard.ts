import type { KeyboardEvent } from 'react';
import type { Layer, SubTypeName } from '@/lib/grading/types';
import { findContaining, firstEndingAfter, indexAt } from '@/lib/spans/search';
import type { Span } from '@/lib/spans/span';
import type { MarkingStore } from './marking-store';
import { describeMark, quoteOf, speakChange, speakWord } from './speech';

export type KeyboardContext = {
  store: MarkingStore;
  text: string;
  names: readonly SubTypeName[];
  paragraphs: readonly Span[];
  locked: boolean;
  letterKeys: boolean;
  say: (message: string) => void;
  showKeys: () => void;
  openNote: () => void;
  nextLine: (from: number, direction: -1 | 1) => number | null;
};

type Move = { word: number; unit: 'word' | 'sentence' | 'paragraph' };

const LAYER_OF: Readonly<Record<string, Layer>> = { h: 'hedge', c: 'claim' };

/** First word of the unit that holds `from`; again from there, of the one before or after. */
function byUnit(spans: readonly Span[], words: readonly Span[], from: number, direction: -1 | 1): number {
  const at = indexAt(spans, words[from]?.start ?? 0);
  const firstWord = (i: number) => firstEndingAfter(words, spans[i]?.start ?? 0);
  if (direction < 0 && firstWord(at) < from) return firstWord(at);
  if (spans[at + direction]) return firstWord(at + direction);
  return direction < 0 ? 0 : words.length - 1;
}

function moveOf(e: KeyboardEvent, c: KeyboardContext): Move | null {
  const { cursor } = c.store.getView();
  const big = e.ctrlKey || e.altKey || e.metaKey;
  const direction = e.key === 'ArrowLeft' || e.key === 'ArrowUp' || e.key === 'Home' ? -1 : 1;
  const paragraphWords = () => {
    const at = c.store.words[cursor]?.start ?? 0;
    const p = findContaining(c.paragraphs, at);
    return p ? c.store.extentOf(p) : null;
  };
  switch (e.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return big
        ? { word: byUnit(c.store.sentences, c.store.words, cursor, direction), unit: 'sentence' }
        : { word: cursor + direction, unit: 'word' };
    case 'ArrowUp':
    case 'ArrowDown':
      return big
        ? { word: byUnit(c.paragraphs, c.store.words, cursor, direction), unit: 'paragraph' }
        : { word: c.nextLine(cursor, direction) ?? cursor, unit: 'word' };
    case 'Home':
      return { word: big ? 0 : (paragraphWords()?.first ?? 0), unit: 'word' };
    case 'End':
      return { word: big ? c.store.words.length - 1 : (paragraphWords()?.last ?? cursor), unit: 'word' };
    default:
      return null;
  }
}

function announceMove(c: KeyboardContext, move: Move): void {
  const { cursor } = c.store.getView();
  const offset = c.store.words[cursor]?.start ?? 0;
  const paragraph = indexAt(c.paragraphs, offset) + 1;
  const sentence = c.store.sentences[c.store.sentenceOf(cursor)];
  const whole = sentence ? c.text.slice(sentence.start, sentence.end) : '';
  if (move.unit === 'sentence') c.say(whole);
  else if (move.unit === 'paragraph') c.say(`Paragraph ${paragraph}. ${whole}`);
  else c.say(speakWord(c.store, c.text, c.names, cursor));
}

function extendTo(c: KeyboardContext, word: number): void {
  const { selection, cursor } = c.store.getView();
  const from = selection ?? { anchor: cursor, head: cursor, editing: null };
  const head = Math.max(0, Math.min(c.store.words.length - 1, word));
  c.store.select({ ...from, head });
  if (from.editing && !c.locked) {
    const mark = c.store.resize();
    if (mark) c.say(`Now ${quoteOf(c.text, mark)}`);
    return;
  }
  const span = c.store.spanOf({ ...from, head });
  if (span) c.say(`Selected ${quoteOf(c.text, span)}`);
}

/** Enter opens the mark at the cursor, then swaps the end that moves, then goes to the next mark there. */
function openMark(c: KeyboardContext): void {
  const { cursor, selection } = c.store.getView();
  const here = c.store.marksAt(cursor);
  const editing = c.store.getMark(selection?.editing);
  if (!editing) {
    const [first] = here;
    if (!first) return c.say('No mark on this word.');
    c.store.edit(first);
    return c.say(
      `Editing ${describeMark(c.text, c.names, first)}. Shift with arrows moves its end. Enter: move its start. Escape: leave.`,
    );
  }
  if (selection && selection.head >= selection.anchor && selection.head !== selection.anchor) {
    c.store.edit(editing, 'start');
    return c.say('Shift with arrows now moves the start.');
  }
  const next = here[here.findIndex((m) => m.id === editing.id) + 1] ?? here[0] ?? editing;
  c.store.edit(next);
  c.say(`Editing ${describeMark(c.text, c.names, next)}. Shift with arrows moves its end.`);
}

function removeAtCursor(c: KeyboardContext): void {
  const { cursor, selection } = c.store.getView();
  const mark = c.store.getMark(selection?.editing) ?? c.store.marksAt(cursor)[0];
  if (!mark) return c.say('No mark here to remove.');
  c.store.remove(mark);
  c.say(`Removed ${describeMark(c.text, c.names, mark)}`);
}

export function travel(c: Pick<KeyboardContext, 'store' | 'text' | 'say'>, direction: 'undo' | 'redo'): void {
  const change = direction === 'undo' ? c.store.undo() : c.store.redo();
  const word = direction === 'undo' ? 'Undone' : 'Redone';
  c.say(change ? `${word}. ${speakChange(c.text, change)}` : `Nothing to ${direction}.`);
}

/** Sets the numbered sub-type on the mark being edited, or on the one at the cursor. */
function setType(c: KeyboardContext, number: number): void {
  const { cursor, selection } = c.store.getView();
  const mark = c.store.getMark(selection?.editing) ?? c.store.marksAt(cursor)[0];
  if (!mark) return c.say('Mark something first, then choose its type.');
  const type = c.names.find((n) => n.layer === mark.layer && n.number === number);
  if (!type) return c.say(`A ${mark.layer} has no type ${number}.`);
  c.store.setSubType(mark, type.id);
  c.say(`${type.name}: ${quoteOf(c.text, mark)}`);
}

function edit(e: KeyboardEvent, c: KeyboardContext): boolean {
  const layer = LAYER_OF[e.key.toLowerCase()];
  const plain = !e.ctrlKey && !e.metaKey && !e.altKey;
  if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'z') travel(c, e.shiftKey ? 'redo' : 'undo');
  else if (e.key === 'Delete' || e.key === 'Backspace') removeAtCursor(c);
  else if (!plain || !c.letterKeys) return false;
  else if (layer) {
    const mark = c.store.mark(layer);
    if (!mark && !c.store.layers.includes(layer)) c.say(`Here you mark ${c.store.layers[0]}s only.`);
    if (mark) c.say(`Marked as ${describeMark(c.text, c.names, mark)}`);
  } else if (/^[1-6]$/.test(e.key)) setType(c, Number(e.key));
  else if (e.key.toLowerCase() === 'n') c.openNote();
  else return false;
  return true;
}

/** Answers one key pressed in the text. Keys it does not know are left to the browser. */
export function handleKey(e: KeyboardEvent, c: KeyboardContext): void {
  const move = moveOf(e, c);
  if (move) {
    e.preventDefault();
    if (e.shiftKey) return extendTo(c, move.word);
    c.store.select(null);
    c.store.setCursor(move.word);
    return announceMove(c, move);
  }
  if (e.key === 'Enter') {
    e.preventDefault();
    return openMark(c);
  }
  if (e.key === 'Escape') {
    c.store.select(null);
    return c.say('Selection cleared.');
  }
  if (e.key === '?' && c.letterKeys) {
    e.preventDefault();
    return c.showKeys();
  }
  if (c.locked) return;
  if (edit(e, c)) e.preventDefault();
}
