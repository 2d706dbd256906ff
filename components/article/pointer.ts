import type { MouseEvent, PointerEvent } from 'react';
import type { MarkingStore } from './marking-store';

type Gesture = {
  /** The word where a mouse or pen drag began; null when none is under way. */
  from: number | null;
  moved: boolean;
  /** The click that follows a mouse press was already answered on release. */
  answered: boolean;
  /** The last word clicked and when, to know a double click. The browser's own event gets lost when the
   * first click redraws the word under it. */
  last: { word: number; time: number } | null;
  /** Where a finger was lifted: browsers move the click that follows to what they think was meant. */
  lifted: { x: number; y: number; time: number } | null;
};

const DOUBLE_CLICK_MS = 400;
const LIFTED_MS = 1000;

export type PointerContext = {
  store: MarkingStore;
  wordAt: (x: number, y: number) => number | null;
  /** Moves keyboard focus into the text, so that h and c work after a click. */
  focus: () => void;
  report: () => void;
};

/** Opens the next mark on this word; after the last one, the word itself. */
function clickWord(c: PointerContext, word: number): void {
  const { selection } = c.store.getView();
  const here = c.store.marksAt(word);
  const next = here[here.findIndex((m) => m.id === selection?.editing) + 1];
  if (next) c.store.edit(next);
  else c.store.select({ anchor: word, head: word, editing: null });
}

/** A finger taps: a second tap extends a selection that has not become a mark yet. */
function tapWord(c: PointerContext, word: number): void {
  const { selection } = c.store.getView();
  const pending = selection && !selection.editing;
  const same = pending && selection.anchor === word && selection.head === word;
  if (same) c.store.select(null);
  else if (pending) c.store.select({ ...selection, head: word });
  else clickWord(c, word);
}

/**
 * Pointer handling for the text. Mouse and pen drag across words; a finger taps, so that
 * dragging it still scrolls the page. Screen readers send a click, which counts as a tap.
 */
export function pointerHandlers(currentGesture: () => Gesture, ctx: PointerContext) {
  const down = (e: PointerEvent<HTMLElement>) => {
    // For the size of the grips; a Chromebook has both, so what is used now decides, not what is there.
    e.currentTarget.dataset.pointer = e.pointerType;
    if (e.pointerType === 'touch' || e.button !== 0) return;
    const gesture = currentGesture();
    const word = ctx.wordAt(e.clientX, e.clientY);
    if (word === null) return;
    const { selection, cursor } = ctx.store.getView();
    if (e.shiftKey) {
      const anchor = selection && !selection.editing ? selection.anchor : cursor;
      ctx.store.select({ anchor, head: word, editing: null });
    }
    gesture.from = e.shiftKey ? null : word;
    gesture.moved = false;
    gesture.answered = true;
    e.currentTarget.setPointerCapture(e.pointerId);
    ctx.focus();
    if (e.shiftKey) ctx.report();
  };
  const move = (e: PointerEvent) => {
    const gesture = currentGesture();
    if (gesture.from === null) return;
    const word = ctx.wordAt(e.clientX, e.clientY);
    if (word === null || (word === gesture.from && !gesture.moved)) return;
    gesture.moved = true;
    ctx.store.select({ anchor: gesture.from, head: word, editing: null });
  };
  const up = (e: PointerEvent) => {
    const gesture = currentGesture();
    const { from: word, last } = gesture;
    if (e.pointerType === 'touch') gesture.lifted = { x: e.clientX, y: e.clientY, time: e.timeStamp };
    if (word === null) return;
    if (!gesture.moved) {
      const double = last?.word === word && e.timeStamp - last.time < DOUBLE_CLICK_MS;
      ctx.store.setCursor(word);
      if (double) ctx.store.select({ anchor: word, head: word, editing: null });
      else clickWord(ctx, word);
      gesture.last = { word, time: e.timeStamp };
    }
    gesture.from = null;
    ctx.report();
  };
  const cancel = () => {
    const gesture = currentGesture();
    gesture.from = null;
    gesture.answered = false;
  };
  const click = (e: MouseEvent) => {
    const gesture = currentGesture();
    if (gesture.answered) {
      gesture.answered = false;
      return;
    }
    const { lifted } = gesture;
    gesture.lifted = null;
    const finger = lifted && e.timeStamp - lifted.time < LIFTED_MS ? lifted : { x: e.clientX, y: e.clientY };
    const word = ctx.wordAt(finger.x, finger.y);
    if (word === null) return;
    ctx.store.setCursor(word);
    tapWord(ctx, word);
    ctx.report();
  };
  return {
    // The press would move focus away from the text and start a native selection.
    onMouseDown: (e: MouseEvent) => e.preventDefault(),
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: up,
    onPointerCancel: cancel,
    onClick: click,
  };
}

export const newGesture = (): Gesture => ({
  from: null,
  moved: false,
  answered: false,
  last: null,
  lifted: null,
});
