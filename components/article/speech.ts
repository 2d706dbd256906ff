import type { Layer, SubTypeName } from '@/lib/grading/types';
import type { Change, DraftMark } from '@/lib/marking/edit';
import type { MarkingStore } from './marking-store';

/** The sentences the surface speaks. One place, so that screen, list and live region agree. */

export const LAYER_NAME: Record<Layer, string> = { hedge: 'Hedge', claim: 'Claim' };

export function typeName(names: readonly SubTypeName[], mark: DraftMark): string | null {
  return names.find((n) => n.id === mark.subType)?.name ?? null;
}

/** A quote that stays short enough to hear: long ones keep their first and last words. */
export function quoteOf(text: string, span: { start: number; end: number }): string {
  const words = text.slice(span.start, span.end).split(/\s+/);
  const whole =
    words.length <= 12 ? words.join(' ') : `${words.slice(0, 5).join(' ')} … ${words.slice(-4).join(' ')}`;
  return `“${whole}”`;
}

export function describeMark(text: string, names: readonly SubTypeName[], mark: DraftMark): string {
  const type = typeName(names, mark);
  return `${LAYER_NAME[mark.layer]}${type ? `, ${type}` : ''}: ${quoteOf(text, mark)}${mark.note ? ', with a note' : ''}`;
}

/** The word at the cursor with the marks it lies in. */
export function speakWord(
  store: MarkingStore,
  text: string,
  names: readonly SubTypeName[],
  word: number,
): string {
  const span = store.words[word];
  if (!span) return '';
  const marks = store.marksAt(word).map((m) => {
    const type = typeName(names, m);
    return type ? `${m.layer}, ${type}` : m.layer;
  });
  const said = text.slice(span.start, span.end);
  return marks.length ? `${said}, in ${marks.join(' and in ')}` : said;
}

/** What an undo, a redo or another window did, in words. */
export function speakChange(text: string, change: Change): string {
  const parts = change.map((s) => {
    const mark = s.after ?? s.before;
    if (!mark) return '';
    const verb = !s.before ? 'added' : !s.after ? 'removed' : 'changed';
    return `${LAYER_NAME[mark.layer]} ${verb}: ${quoteOf(text, mark)}`;
  });
  return parts.length > 3 ? `${parts.length} marks changed.` : `${parts.filter(Boolean).join('. ')}.`;
}
